// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { byAction, hasAction, openApp, panelShown, screen, screenShown, stepShown, toModules, waitFor, within } from '../support/app'

const cardOf = (action: string) => byAction(action).textContent ?? ''
const where = () => within(screen.getByRole('group', { name: 'Vad tynger mest i dag?' }))

describe('what weighs most', () => {
  test('can be passed by: every module stands below, and nothing is suggested', async () => {
    const app = await openApp()
    await toModules(app)
    expect(hasAction('module:p18')).toBe(true)
    expect(hasAction('path:one-thing')).toBe(false)
  })

  test('leads to ways of three lengths, with the reason', async () => {
    const app = await openApp()
    await toModules(app)
    await app.tap('weighs:anger')
    expect(screen.getByText('Eftersom du sa ”Ilskan”:')).toBeTruthy()
    expect(cardOf('path:one-thing')).toMatch(/Ilskan och pausen15 minuter$/)
    expect(cardOf('path:start-here')).toMatch(/Vad barnet behöver nu, sedan Ilskan och pausen30 minuter$/)
    expect(cardOf('path:deeper')).toContain('60 minuter')
  })

  test('answers fear with safety, and with no module', async () => {
    const app = await openApp()
    await toModules(app)
    await app.tap('weighs:afraid')
    expect(hasAction('path:one-thing')).toBe(false)
    await app.user.click(where().getByText('Jag är rädd'))
    await app.user.click(document.querySelector<HTMLElement>('[aria-live] [data-action="calm-first"]')!)
    expect(panelShown()).toBe('right-for-me')
  })

  test('is asked without the quarrels where safety was chosen, and its ways lead to nothing hidden', async () => {
    const app = await openApp()
    await toModules(app, { choice: 'calm-first' })
    expect(where().getAllByRole('radio')).toHaveLength(7)
    for (const said of ['body', 'anger', 'thoughts', 'sadness', 'telling', 'my-child', 'nothing']) {
      await app.tap(`weighs:${said}`)
      const ways = ['one-thing', 'start-here', 'deeper'].map((path) => cardOf(`path:${path}`)).join(' ')
      expect(ways).not.toMatch(
        /Fakta eller|Med barnets ögon|Lugna byten|Inte ett par|Meddelanden|Bromsa|Veckor|Överenskommelser|Nya människor/,
      )
    }
  })
})

test('what is said now outweighs a card of an earlier module, which then gives its own reason', async () => {
  const app = await openApp()
  await toModules(app)
  await app.tap('module:p01')
  await waitFor(() => stepShown())
  while (document.querySelector('[data-step-kind="choose"]') === null) await app.tap(hasAction('skip') ? 'skip' : 'next')
  await app.user.click(document.querySelector<HTMLElement>('[data-step] input')!)
  await app.tap('done')
  await waitFor(() => expect(hasAction('back')).toBe(true))
  await app.tap('back')
  await waitFor(() => screen.getByText('Eftersom du sa ”Kroppen, som inte får vila”:'))
  await app.tap('weighs:sadness')
  expect(screen.getByText('Eftersom du sa ”Sorgen”:')).toBeTruthy()
})

describe('a way through several modules', () => {
  test('opens its first module, offers the next at its end, and marks what is done', async () => {
    const app = await openApp()
    await toModules(app)
    await app.tap('weighs:anger')
    await app.tap('path:start-here')
    await waitFor(() => expect(stepShown()).toBeTruthy())
    while (screenShown() !== 'end') await app.tap(hasAction('skip') ? 'skip' : 'next')
    await waitFor(() => screen.getByRole('heading', { name: 'Nästa på din väg' }))
    await app.tap('module:p03')
    await waitFor(() => expect(screenShown()).toBe('visit'))
    while (screenShown() !== 'end') await app.tap(hasAction('skip') ? 'skip' : 'next')
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Nästa på din väg' })).toBeNull())
    await app.tap('back')
    expect(cardOf('module:p01')).toContain('Klar')
    expect(cardOf('module:p03')).toContain('Klar')
  })
})
