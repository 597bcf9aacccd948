// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { hasAction, screen, screenShown } from '../support/app'
import { nextFrame } from '../support/next-frame'
import { openTalk, readable, talkPageShown, turnShown } from './talk'

/** The page of a turn as it is built: every part with what it may hold, without what it is called today. */
const partsOfTurn = () =>
  [...document.querySelectorAll<HTMLElement>('[data-step] *')].map((part) => ({
    tag: part.tagName,
    class: part.className,
    action: part.dataset.action,
    type: part.getAttribute('type'),
    limit: part.getAttribute('maxlength'),
    words: part.matches('h2, legend *') ? undefined : part.childElementCount === 0 ? part.textContent : undefined,
  }))

describe('two parents', () => {
  test('read first what this is, with a pause in reach; then what staff planned, and nothing else', async () => {
    const app = await openTalk()
    expect(screen.getByRole('heading', { level: 1, name: 'Ett samtal för er båda' })).toBeTruthy()
    expect(hasAction('pause')).toBe(true)
    await app.tap('next')
    const topics = [...document.querySelectorAll<HTMLElement>('[data-action^="topic:"]')].map((one) => one.dataset.action)
    expect(topics).toHaveLength(8)
    expect(screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual([
      'Veckor, lov och högtider',
      'Överenskommelser som håller',
    ])
    expect(document.querySelectorAll('[data-action^="module:"]')).toHaveLength(0)
  })

  test('take turns: who was drawn, then the other, and the other way round with the next topic', async () => {
    const app = await openTalk({ lot: 'right' })
    await app.toTopic('clothes')
    expect(screen.getByText('Lotten har bestämt. Du till höger börjar.')).toBeTruthy()
    expect(turnShown()).toBe('right')
    await app.onward(1)
    await nextFrame()
    expect(screen.getByRole('heading', { name: 'Du till höger: vad betyder mest för dig?' })).toBe(document.activeElement)
    await app.onward(1)
    expect(turnShown()).toBe('left')
    await app.onward(1)
    expect(turnShown()).toBe('left right')
    await app.onward(5)
    expect(screenShown()).toBe('programme')
    await app.toTopic('phone')
    expect(screen.getByText('Ni turas om. Du till vänster börjar.')).toBeTruthy()
    expect(turnShown()).toBe('left')
  })

  test('have the same fields, limits and words in their turns, in the same order', async () => {
    const app = await openTalk()
    for (const topic of ['ordinary-weeks', 'when-plans-change', 'extra-costs']) {
      await app.toTopic(topic, 1)
      const first = partsOfTurn()
      await app.onward(1)
      expect(partsOfTurn()).toEqual(first)
      expect(first.filter(({ type }) => type === 'checkbox')).toHaveLength(6)
      expect(first.filter(({ limit }) => limit === '140')).toHaveLength(1)
      await app.onward(6)
    }
  })

  test('do not see the other one’s answer in their own turn, and then both side by side', async () => {
    const app = await openTalk()
    await app.toTopic('clothes', 1)
    await app.tap('pick:weather')
    await app.write('Vantar som räcker')
    expect(readable()).toContain('Vantar som räcker')
    await app.onward(1)
    expect(document.querySelectorAll('[data-step] :checked')).toHaveLength(0)
    expect(readable()).not.toContain('Vantar som räcker')
    await app.tap('pick:clean')
    await app.onward(1)
    const [left, right] = ['left', 'right'].map((side) => document.querySelector(`[data-seat="${side}"] article`)?.textContent)
    expect(left).toMatch(/Att barnet har rätt kläder för vädret\..*Vantar som räcker/)
    expect(right).toContain('Att det är rent när det kommer.')
    expect(right).not.toContain('Vantar')
  })

  test('go back to the own turn, and what the other said stays', async () => {
    const app = await openTalk()
    await app.toTopic('clothes', 1)
    await app.tap('pick:weather')
    await app.onward(1)
    await app.tap('pick:clean')
    await app.onward(1)
    await app.user.click(screen.getByRole('button', { name: 'Du till vänster: ändra mitt svar' }))
    expect(talkPageShown()).toBe('clothes-first')
    await app.tap('pick:own-set')
    await app.onward(2)
    expect(document.querySelector('[data-seat="left"] article')?.textContent).toContain('Att det finns saker till barnet hos mig.')
    expect(document.querySelector('[data-seat="right"] article')?.textContent).toContain('Att det är rent när det kommer.')
  })

  test('may say nothing, and that is fine too', async () => {
    const app = await openTalk()
    await app.toTopic('clothes', 3)
    expect(screen.getAllByText('Inget sagt här. Det går också bra.')).toHaveLength(2)
  })

  test('have at most three words each: a fourth takes the place of the first, and the page says so', async () => {
    const app = await openTalk()
    await app.toTopic('clothes', 1)
    for (const one of ['weather', 'clean', 'own-set']) await app.tap(`pick:${one}`)
    expect(screen.getByText('Tre är valda. Ett till byter ut det första.')).toBeTruthy()
    await app.tap('pick:comes-back')
    expect([...document.querySelectorAll<HTMLElement>('[data-step] :checked')].map((one) => one.dataset.action)).toEqual([
      'pick:comes-back',
      'pick:own-set',
      'pick:clean',
    ])
  })

  test('leave a topic for another where they do not want it, and it is not offered as the next one again', async () => {
    const app = await openTalk({ modules: ['p17'] })
    await app.onward(2)
    expect(talkPageShown()).toBe('clothes-begin')
    await app.tap('skip')
    expect(screenShown()).toBe('programme')
    await app.onward(1)
    expect(talkPageShown()).toBe('activities-begin')
  })
})

test.each(['next', 'skip'])('the whole talk can be walked with "%s" to its end', async (action) => {
  const app = await openTalk({ modules: ['p16'] })
  const pages: string[] = []
  for (let taps = 0; taps < 60 && screenShown() !== 'end'; taps += 1) {
    const page = talkPageShown()
    if (page) pages.push(page)
    await app.tap(hasAction(action) ? action : 'next')
  }
  expect(screenShown()).toBe('end')
  expect(pages).toHaveLength(action === 'next' ? 32 : 4)
  expect(await screen.findByRole('heading', { level: 1, name: 'Tack för i dag' })).toBeTruthy()
})

test('in Arabic the left seat is still seen at the left, and reading begins at the right', async () => {
  const app = await openTalk({ language: 'ar' })
  await app.toTopic('clothes', 3)
  const pair = document.querySelector('[data-step] .pair')!
  expect(pair.getAttribute('dir')).toBe('ltr')
  expect([...pair.children].map((one) => [one.getAttribute('data-seat'), one.getAttribute('dir')])).toEqual([
    ['left', 'rtl'],
    ['right', 'rtl'],
  ])
  await app.onward(2)
  await app.tap('pick:cheap-twice')
  await app.onward(1)
  const who = [...document.querySelectorAll<HTMLElement>('[data-action^="who:"]')].map((one) => one.dataset.action)
  expect(who.slice(0, 2)).toEqual(['who:right', 'who:left'])
})
