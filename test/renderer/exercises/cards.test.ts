// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { byAction, screen, showStep, tabTo } from '../support/step'

const p08 = { module: 'p08' }
const opened = (...ids: string[]) => ({ ...p08, answers: { ages: { opened: ids } } })
const note = /Fråga BVC eller förskolan om leken har tagit slut/

describe('cards to turn over', () => {
  it('lie face down, one for each age', () => {
    const { module } = showStep('ages', p08)
    const step = module.steps.find((one) => one.kind === 'cards')!
    expect(screen.getAllByRole('button').map((card) => [card.textContent.trim(), card.getAttribute('aria-expanded')])).toEqual(
      step.cards.map(({ label }) => [label.sv, 'false']),
    )
    expect(screen.queryByText(note)).toBeNull()
  })

  it('are turned and turned back with the keyboard alone', async () => {
    const { user, answer } = showStep('ages', p08)
    await tabTo(user, screen.getByRole('button', { name: '3–5 år' }))
    await user.keyboard('{Enter}')
    expect(screen.getByText(/Nappen är tillbaka/)).toBeTruthy()
    expect(screen.getByText(note)).toBeTruthy()
    await tabTo(user, byAction('pick:age-13-17'))
    await user.keyboard(' ')
    expect(answer()).toEqual({ opened: ['age-3-5', 'age-13-17'] })
    await user.tab({ shift: true })
    await user.tab({ shift: true })
    await user.tab({ shift: true })
    await user.keyboard(' ')
    expect(answer()).toEqual({ opened: ['age-13-17'] })
  })

  it('say when the first is open what holds for all of them', async () => {
    const { user } = showStep('ages', p08)
    const closing = 'Åldrarna är inga gränser. Ett barn kan vara nio år på dagen och tre på natten.'
    expect(screen.queryByText(closing)).toBeNull()
    await user.click(byAction('pick:age-6-9'))
    expect(screen.getByText(closing)).toBeTruthy()
  })

  it('name what they unfold', () => {
    showStep('ages', opened('age-0-2'))
    const card = byAction('pick:age-0-2')
    expect(document.getElementById(card.getAttribute('aria-controls')!)!.textContent).toContain('Fråga BVC')
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(5)
  })

  it('stay open when the language changes', async () => {
    const { speak } = showStep('ages', opened('age-3-5'))
    await speak('ar')
    expect(screen.getByText(/عادت اللهّاية/)).toBeTruthy()
  })
})
