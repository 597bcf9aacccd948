// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { byAction, hasAction, openApp, panelShown, screen, screenShown, toModule, toModules, waitFor } from '../support/app'
import { openTalk, readable, talkPageShown } from './talk'

/** The ways to what one of the two may need alone; with the other one beside them, none may be seen. */
const waysToSafety = () =>
  [
    ...document.querySelectorAll<HTMLElement>(
      '[data-action="calm-first"], [data-action="right-for-me"], [data-panel="right-for-me"], .door',
    ),
  ].map((one) => one.dataset.action ?? one.className)
const wordsOfSafety = () => document.body.textContent.match(/Lugn och trygghet först|Är det här rätt för mig|rädd för den andra/g) ?? []

describe('a talk of two has no way to what one of them may need alone', () => {
  test('on none of its pages', async () => {
    const app = await openTalk()
    const seen = new Set<string>()
    for (let taps = 0; taps < 120; taps += 1) {
      await app.settled()
      expect(hasAction('pause')).toBe(true)
      seen.add(talkPageShown() ?? screenShown()!)
      expect([waysToSafety(), wordsOfSafety()], talkPageShown()).toEqual([[], []])
      if (screenShown() === 'end') break
      if (talkPageShown()?.endsWith('-try')) byAction('pick:not-yet').click()
      await app.onward(1)
    }
    expect(screenShown()).toBe('end')
    expect(seen.size).toBe(2 + 8 * 8)
  })

  test('in no panel that can be opened from it, except the help and the words on privacy that are the same for everybody', async () => {
    const app = await openTalk()
    await app.toTopic('clothes', 1)
    for (const panel of ['help', 'privacy', 'calm-room', 'text-size', 'language']) {
      await app.tap(panel)
      expect(panelShown(), panel).toBe(panel)
      expect(waysToSafety(), panel).toEqual([])
      await app.tap('close')
    }
  })

  test('and this looks for what a visit of one does have', async () => {
    const app = await openApp()
    await toModules(app)
    expect(waysToSafety()).toContain('right-for-me')
    await app.tap('module:p16')
    await waitFor(() => expect(talkPageShown()).toBe('weeks-now'))
    await app.tap('next')
    expect(waysToSafety()).toContain('calm-first')
    expect(wordsOfSafety().length).toBeGreaterThan(0)
  })

  test('but help, somebody who works here, and hiding are where they always are', async () => {
    const app = await openTalk()
    await app.toTopic('clothes', 1)
    await app.tap('help')
    await app.tap('fetch-staff')
    expect(panelShown()).toBe('fetch-staff')
    await app.tap('close')
    await app.user.click(byAction('hide-now'))
    expect(app.bridge.end).toHaveBeenCalledExactlyOnceWith({ how: 'hidden' })
  })
})

describe('a pause', () => {
  test('is one tap, and leaves a quiet page on which nothing is said of anybody', async () => {
    const app = await openTalk()
    await app.toTopic('clothes', 2)
    await app.write('Det jag skrev')
    await app.onward(1)
    expect(readable()).toContain('Det jag skrev')
    await app.tap('pause')
    expect(screenShown()).toBe('end')
    expect(screen.getByRole('heading', { level: 1, name: 'Vi tar paus' })).toBe(document.activeElement)
    expect(readable()).not.toMatch(/Det jag skrev|vänster|höger|Kläder/)
    for (const action of ['back', 'next', 'pause', 'sheet:left', 'print']) expect(hasAction(action), action).toBe(false)
    await app.user.click(byAction('end-visit'))
    expect(app.bridge.end).toHaveBeenCalledExactlyOnceWith({ how: 'left' })
  })

  test('is in reach before they begin, between topics and at the end', async () => {
    for (const there of [0, 1, 'end'] as const) {
      const app = await openTalk()
      if (there === 'end') {
        await app.toTopic('clothes')
        await app.tap('done')
      } else await app.onward(there)
      await app.tap('pause')
      expect(document.querySelector('[data-paused]')).toBeTruthy()
      app.unmount()
    }
  })
})

test('what is told outside is where they are, and nothing of what they said', async () => {
  const app = await openTalk()
  await app.toTopic('clothes', 1)
  await app.tap('pick:weather')
  await app.write('Det jag skrev')
  await app.onward(7)
  const told = app.bridge.position.mock.calls.map(([position]) => position)
  expect(told).toContainEqual({ screen: 'visit', language: 'sv', programme: 'parents', module: 'p17', step: 3, of: 8 })
  expect(app.bridge.usage.mock.calls.map(([usage]) => usage)).toEqual([
    { events: [{ kind: 'module-opened', programme: 'parents', module: 'p17', language: 'sv' }] },
    { events: [{ kind: 'module-completed', module: 'p17' }] },
  ])
  expect(JSON.stringify([told, app.bridge.usage.mock.calls])).not.toMatch(/skrev|weather|clothes|left|right/)
})

test('prompts for staff are never on a screen that both parents look at; beside one visitor they are', async () => {
  const app = await openTalk()
  await app.toTopic('ordinary-weeks', 1)
  expect(hasAction('prompts')).toBe(false)
  app.unmount()
  const one = await openApp()
  const plan = { for: 'parent', programme: 'parents', modules: ['p16'], language: 'sv', minutes: 30, prompts: true }
  await one.bridge.tell('plan', { plan, strip: 'sv' })
  await one.tap('next')
  await one.tap('module:p16')
  await waitFor(() => expect(hasAction('prompts')).toBe(true))
})

test('a talk needs no mouse', async () => {
  const app = await openTalk({ modules: ['p17'] })
  const press = async (action: string, key = '{Enter}') => {
    for (let tabs = 0; tabs < 60 && (document.activeElement as HTMLElement | null)?.dataset.action !== action; tabs += 1)
      await app.user.tab()
    expect((document.activeElement as HTMLElement).dataset.action).toBe(action)
    await app.user.keyboard(key)
  }
  await press('next')
  await app.settled()
  await press('topic:clothes')
  await app.settled()
  await press('next')
  await press('pick:weather', ' ')
  await press('next')
  await press('pick:clean', ' ')
  await press('next')
  await press('turn:first')
  expect(talkPageShown()).toBe('clothes-first')
  for (let page = 0; page < 3; page += 1) await press('next')
  expect(talkPageShown()).toBe('clothes-child')
  await press('pause')
  expect(screenShown()).toBe('end')
  await press('end-visit')
  expect(app.bridge.end).toHaveBeenCalledOnce()
})

test('an ordinary module can still be opened beside it by one parent, with its own steps', async () => {
  const app = await openApp()
  await toModule(app, 'p17')
  expect(talkPageShown()).toBe('tension-now')
})
