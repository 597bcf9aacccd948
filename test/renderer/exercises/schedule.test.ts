// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { presetDays, type Home } from '../../../src/core/exercise/schedule-days'
import { byAction, screen, showStep, tabTo } from '../support/step'

const planned = (nights: readonly (Home | null)[]) => ({ module: 'p16', answers: { 'two-weeks': { nights } } })
const p16 = { module: 'p16' }
const open = (count: number) => Array.from({ length: count }, () => null)
const words = (container: Element) => container.textContent.replace(/\s+/g, ' ')
const youngest = /^Är barnet under tre år\?/

describe('the two weeks', () => {
  it('begin with one of the usual ways, all alike, and show what it means for the child', async () => {
    const { user, answer } = showStep('two-weeks', p16)
    const ways = document.querySelectorAll('[data-action^="preset:"]')
    expect([...ways].map((way) => way.getAttribute('aria-pressed'))).toEqual(['false', 'false', 'false', 'false'])
    await user.click(byAction('preset:2-2-3'))
    expect(byAction('preset:2-2-3').getAttribute('aria-pressed')).toBe('true')
    expect(answer()).toEqual({ nights: presetDays['2-2-3'] })
    await user.click(byAction('part-next:nights'))
    expect(screen.getByText('Barnet flyttar 6 gånger på två veckor. Det är 3 gånger i veckan.')).toBeTruthy()
    expect(screen.getAllByText('Borta härifrån som längst 3 nätter i rad.')).toHaveLength(2)
    expect(screen.getAllByText('5 av 10 skolmorgnar börjar här.')).toHaveLength(2)
  })

  it.each([
    ['7-7', /Barnet flyttar 2 gånger på två veckor. Det är en gång i veckan.*7 nätter i rad.*7 nätter i rad/],
    ['5-2-2-5', /Barnet flyttar 4 gånger på två veckor. Det är 2 gånger i veckan.*5 nätter i rad.*5 nätter i rad/],
    [
      'every-other-weekend',
      /Hos mig ?Borta härifrån som längst 2 nätter i rad. ?10 av 10.*föräldern ?Borta härifrån som längst 12 nätter i rad. ?Ingen skolmorgon/,
    ],
  ] as const)('say of %s how often and how long', async (id, said) => {
    const { user, container } = showStep('two-weeks', planned(presetDays[id]))
    await user.click(byAction('part:nights'))
    expect(words(container)).toMatch(said)
  })

  it('say in words where a child sleeps in one place only', async () => {
    const { user, container } = showStep('two-weeks', planned(presetDays['7-7'].map(() => 'a')))
    await user.click(byAction('part:nights'))
    expect(words(container)).toMatch(/Barnet flyttar inte\..*Barnet sover här varje natt\..*Barnet sover inte här\./)
  })

  it('say nothing about the child before every night is planned, only how many are left', async () => {
    const { user } = showStep('two-weeks', planned([...presetDays['7-7'].slice(2), ...open(2)]))
    await user.click(byAction('part:nights'))
    expect(screen.queryByRole('heading', { name: 'Så blir det för barnet' })).toBeNull()
    expect(screen.getByText(/^2 nätter kvar att lägga/)).toBeTruthy()
    await user.click(byAction('night:12'))
    expect(screen.getByText(/^En natt kvar att lägga/)).toBeTruthy()
    await user.click(byAction('night:13'))
    expect(screen.getByRole('heading', { name: 'Så blir det för barnet' })).toBeTruthy()
  })

  it('always say what holds for the youngest', async () => {
    const { user } = showStep('two-weeks', p16)
    expect(screen.getByText(youngest)).toBeTruthy()
    await user.click(byAction('part:nights'))
    expect(screen.getByText(youngest)).toBeTruthy()
    await user.click(byAction('night:0'))
    expect(screen.getByText(youngest)).toBeTruthy()
  })

  it('can be emptied again', async () => {
    const { user, answer } = showStep('two-weeks', planned(presetDays['7-7']))
    await user.click(byAction('part:nights'))
    await user.click(byAction('preset:none'))
    expect(answer()).toEqual({ nights: open(14) })
    expect(screen.queryByRole('button', { name: 'Töm rutorna' })).toBeNull()
  })
})

describe('a night', () => {
  it('goes from home to home and back to open, and says so', async () => {
    const { user, answer } = showStep('two-weeks', p16)
    await user.click(byAction('part:nights'))
    const night = byAction('night:8')
    const status = screen.getByRole('status')
    for (const where of ['Hos mig', 'Hos den andra föräldern', 'inte lagd än']) {
      await user.click(night)
      expect(status.textContent).toBe(`tisdag, vecka 2: ${where}`)
      expect(screen.getByRole('button', { name: `tisdag, vecka 2: ${where}` })).toBe(night)
    }
    expect(answer()).toEqual({ nights: open(14) })
  })

  it('shows its home by letter and words, not by colour alone', async () => {
    const { user } = showStep('two-weeks', planned(presetDays['7-7']))
    await user.click(byAction('part:nights'))
    expect(words(byAction('night:0'))).toContain('AHos mig')
    expect(words(byAction('night:7'))).toContain('BHos den andra föräldern')
  })
})

describe('the grid', () => {
  const focused = () => (document.activeElement as HTMLElement).dataset.action

  it('is walked and filled in with the keyboard alone', async () => {
    const { user, answer } = showStep('two-weeks', p16)
    await tabTo(user, byAction('part-next:nights'))
    await user.keyboard('{Enter}')
    await tabTo(user, byAction('night:0'))
    await user.keyboard('{ArrowRight} {ArrowDown}{Enter}{Enter}{End} {Home}{ArrowUp}{ArrowLeft}')
    expect(focused()).toBe('night:0')
    expect(answer()).toEqual({ nights: [null, 'a', ...open(6), 'b', ...open(4), 'a'] })
  })

  it('is one stop for Tab, and keeps its place', async () => {
    const { user } = showStep('two-weeks', p16)
    await user.click(byAction('part:nights'))
    await user.click(byAction('night:9'))
    await user.tab({ shift: true })
    expect(focused()).toBe('preset:none')
    await user.tab()
    expect(focused()).toBe('night:9')
  })

  it('stops at its ends', async () => {
    const { user } = showStep('two-weeks', p16)
    await user.click(byAction('part:nights'))
    await tabTo(user, byAction('night:0'))
    await user.keyboard('{ArrowUp}{ArrowLeft}')
    expect(focused()).toBe('night:0')
    await user.keyboard('{ArrowDown}{End}{ArrowRight}{ArrowDown}')
    expect(focused()).toBe('night:13')
  })

  it('is mirrored in Arabic: the next day lies to the left', async () => {
    const { user } = showStep('two-weeks', { ...p16, language: 'ar' })
    await user.click(byAction('part:nights'))
    expect(screen.getAllByRole('columnheader')[0]!.textContent).toBe('الاثنين')
    await tabTo(user, byAction('night:0'))
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowRight}')
    expect(focused()).toBe('night:1')
    await user.keyboard('{End}')
    expect(focused()).toBe('night:6')
  })
})

it('keeps everything when the language changes, and counts as the language counts', async () => {
  const { user, answer, container, speak } = showStep('two-weeks', planned(presetDays['7-7']))
  await user.click(byAction('part:nights'))
  await speak('ar')
  expect(words(container)).toContain('ينتقل الطفل مرّتين كلّ أسبوعين. أي مرّة واحدة في الأسبوع.')
  expect(words(container)).toContain('أطول غياب عن هنا 7 ليالٍ متتالية.')
  await speak('en')
  expect(words(container)).toContain('Your child moves 2 times in two weeks. That is once a week.')
  expect(answer()).toEqual({ nights: presetDays['7-7'] })
})
