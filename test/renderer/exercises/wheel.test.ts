// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { tappable, text } from '../../support/texts'
import { byAction, screen, showSample, tabTo } from '../support/step'

const families = ['sad', 'angry', 'tired', 'calm'].map((id) => ({
  id,
  label: text(id),
  words: tappable(`${id}-one`, `${id}-two`),
  ...(id === 'calm' && { light: true }),
}))
const felt = (words: object, tips: string[] = []) => ({ answers: { wheel: { words, tips } } })
const company = 'much sv'
const now = () =>
  screen
    .getAllByRole('listitem')
    .map((item) => item.textContent)
    .filter((item) => item.includes(': '))
const words = () => [...document.querySelectorAll<HTMLElement>('[data-action^="word:"]')].map((one) => one.dataset.action!.slice(5))

describe('the wheel', () => {
  it('opens the words of a large feeling, one at a time', async () => {
    const { user } = showSample('wheel', { families })
    expect(words()).toEqual([])
    await user.click(byAction('family:sad'))
    expect(words()).toEqual(['sad-one', 'sad-two'])
    await user.click(byAction('family:calm'))
    expect(words()).toEqual(['calm-one', 'calm-two'])
    expect(byAction('family:calm').getAttribute('aria-expanded')).toBe('true')
    expect(byAction('family:sad').getAttribute('aria-expanded')).toBe('false')
  })

  it('makes a word stronger with each tap, says so in the step’s own words, and lets it go again', async () => {
    const { user, answer } = showSample('wheel', { families })
    await user.click(byAction('family:sad'))
    for (const strength of ['little sv', 'some sv', 'much sv']) {
      await user.click(byAction('word:sad-one'))
      expect(byAction('word:sad-one').textContent).toContain(strength)
      expect(screen.getByRole('status').textContent).toBe(`sad-one sv: ${strength}`)
    }
    await user.click(byAction('word:sad-one'))
    expect(screen.getByRole('status').textContent).toBe('sad-one sv: borttaget')
    expect(answer()).toEqual({ words: {}, tips: [] })
  })

  it('says that several at once is usual, as soon as there are two', async () => {
    const { user } = showSample('wheel', { families }, felt({ 'sad-one': 1 }))
    expect(screen.queryByText('several-at-once sv')).toBeNull()
    await user.click(byAction('family:calm'))
    await user.click(byAction('word:calm-two'))
    expect(screen.getByText('several-at-once sv').closest('[aria-live]')).toBeTruthy()
    expect(now()).toEqual(['sad-one sv: little sv', 'calm-two sv: little sv'])
  })

  it.each([
    ['angry-one', 2, false],
    ['angry-one', 3, true],
    ['calm-one', 3, false],
  ])('meets %s at %i with company: %s', (word, strength, met) => {
    showSample('wheel', { families, hard: { text: text('company'), door: 'calm-room' } }, felt({ [word]: strength }))
    expect(screen.queryByText('company sv') !== null).toBe(met)
  })

  it('leads from there to somebody who works here, and to a minute of calm', async () => {
    const { user, panel } = showSample('wheel', { families }, felt({ 'sad-one': 3 }))
    expect(screen.getAllByText(company).length).toBeGreaterThan(0)
    await user.click(screen.getByRole('button', { name: 'Hämta någon som jobbar här' }))
    expect(panel()).toEqual({ id: 'fetch-staff' })
  })

  it.each(['sv', 'ar'] as const)('is gone through with the keyboard alone in %s', async (language) => {
    const { user, answer } = showSample('wheel', { families }, { language })
    await tabTo(user, byAction('family:tired'))
    await user.keyboard('{Enter}')
    await tabTo(user, byAction('word:tired-two'))
    await user.keyboard('{Enter} ')
    await tabTo(user, byAction('part-next:lower'))
    await user.keyboard('{Enter}')
    await tabTo(user, byAction('pick:window'))
    await user.keyboard(' ')
    expect(answer()).toEqual({ words: { 'tired-two': 2 }, tips: ['window'] })
  })

  it('makes a card of what may help, and nothing of what was felt', async () => {
    const { user } = showSample('wheel', { families }, felt({ 'sad-one': 2 }))
    await user.click(byAction('part:lower'))
    await user.click(byAction('pick:water'))
    expect(screen.getByRole('article').textContent).toContain('water sv')
    expect(screen.getByRole('article').textContent).not.toContain('sad')
  })

  it('keeps everything when the language changes, with the feeling open that was felt', async () => {
    const { speak } = showSample('wheel', { families }, felt({ 'angry-two': 2 }))
    expect(words()).toEqual(['angry-one', 'angry-two'])
    await speak('ar')
    expect(now()).toEqual(['angry-two ar: some ar'])
  })
})
