// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { byAction, screen, showStep, tabTo } from '../support/step'

const coach = { module: 'p14' }
const written = (own: string) => ({ ...coach, answers: { 'message-coach': { need: null, struck: [], reply: null, own } } })

describe('the message coach', () => {
  it('is gone through with the keyboard alone', async () => {
    const { user, answer } = showStep('message-coach', coach)
    await tabTo(user, byAction('pick:as-usual'))
    await user.keyboard('{Enter}')
    expect(screen.getByText('”Som vanligt” öppnar alla gamla bråk. Då vill man räkna upp allt man själv har gjort.')).toBeTruthy()

    await tabTo(user, byAction('part-next:need'))
    await user.keyboard('{Enter}')
    await tabTo(user, byAction('pick:who-does-more'))
    await user.keyboard(' {ArrowDown}')
    expect(screen.getByText('Den har en dag och en tid. Den går att svara på med en rad.')).toBeTruthy()

    await tabTo(user, byAction('part-next:replies'))
    await user.keyboard('{Enter}')
    await tabTo(user, byAction('pick:yes'))
    await user.keyboard(' ')
    expect(screen.getByText('Ett ja, en dag, en tid. Det som sved fick ingen egen rad.')).toBeTruthy()

    await tabTo(user, byAction('part-next:own'))
    await user.keyboard('{Enter}')
    await tabTo(user, screen.getByRole('textbox'))
    await user.keyboard('Hej. Jag tar torsdag.')
    expect(answer()).toEqual({ struck: ['as-usual'], need: 'who-goes', reply: 'yes', own: 'Hej. Jag tar torsdag.' })
  })

  it('shows what is left of the message, and takes back what was struck', async () => {
    const { user, answer } = showStep('message-coach', coach)
    for (const part of ['as-usual', 'forgotten', 'other-things']) await user.click(byAction(`pick:${part}`))
    expect(screen.getByRole('status').textContent).toContain(
      'Tandläkaren är på torsdag klockan tre. Jag kan inte gå från jobbet. Tar du det eller inte?',
    )
    await user.click(byAction('pick:forgotten'))
    expect(answer()).toMatchObject({ struck: ['as-usual', 'other-things'] })
  })

  it('lets a part without a hook be struck too, without a word', async () => {
    const { user } = showStep('message-coach', coach)
    await user.click(byAction('pick:dentist'))
    expect(byAction('pick:dentist').getAttribute('aria-pressed')).toBe('true')
    expect(byAction('pick:dentist').closest('li')!.textContent!.trim()).toBe('Tandläkaren är på torsdag klockan tre.')
  })

  it('says before anything is written when not to write', async () => {
    const { user } = showStep('message-coach', coach)
    expect(screen.getByText(/Har någon av er kontaktförbud/)).toBeTruthy()
    await user.click(byAction('part:own'))
    expect(screen.getByText(/Har någon av er kontaktförbud/)).toBeTruthy()
  })

  it('says nothing about a calm message', async () => {
    const { user, container } = showStep('message-coach', written('Hej. Jag tar torsdag klockan tre.'))
    await user.click(byAction('part:own'))
    expect(container.querySelectorAll('.remark')).toHaveLength(0)
  })

  it('remarks gently while somebody writes, and never grades', async () => {
    const { user, container } = showStep('message-coach', coach)
    await user.click(byAction('part:own'))
    await user.type(screen.getByRole('textbox'), 'Du tänker bara på dig själv. När kommer du? Vem hämtar?')
    const remarks = [...container.querySelectorAll('.remark')].map((remark) => remark.textContent)
    expect(remarks).toEqual([
      'Här finns 2 frågor. En i taget är lättare att svara på.',
      'Det här kan låta som en anklagelse: ”tänker bara på dig själv”.',
    ])
    expect(container.querySelector('.remarks')!.getAttribute('aria-live')).toBe('polite')
  })

  it('holds no more than a short message', async () => {
    const { user, answer } = showStep('message-coach', written('a'.repeat(299)))
    await user.click(byAction('part:own'))
    await user.type(screen.getByRole('textbox'), 'bc')
    expect((answer() as { own: string }).own).toHaveLength(300)
    expect(screen.getByText('Nu får det inte plats mer.')).toBeTruthy()
  })
})
