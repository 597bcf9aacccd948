// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { byAction, screen, showStep, tabTo } from '../support/step'

const ladder = (container: Element) => [...container.querySelectorAll('ol[reversed] .text')].map((rung) => rung.textContent)
const placed = (...ids: string[]) => ({ answers: { 'anger-ladder': { placed: ids, at: null, remedy: null } } })

describe('the ladder', () => {
  it('is built, moved, asked and left with the keyboard alone', async () => {
    const { user, answer, container } = showStep('anger-ladder')
    await tabTo(user, byAction('pick:jaw'))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(byAction('pick:reread'))
    await tabTo(user, byAction('pick:sigh'))
    await user.keyboard(' ')
    expect(ladder(container)).toEqual(['Jag suckar högt.', 'Käken eller axlarna spänns.'])

    await tabTo(user, byAction('down:sigh'))
    await user.keyboard('{Enter}')
    expect(answer()).toEqual({ placed: ['sigh', 'jaw'], at: null, remedy: null })
    expect(document.activeElement).toBe(byAction('up:sigh'))
    expect(screen.getByText('Jag suckar högt. Steg 1 av 2, nerifrån.')).toBeTruthy()

    await tabTo(user, byAction('part-next:here'))
    await user.keyboard('{Enter}')
    await tabTo(user, byAction('pick:jaw'))
    await user.keyboard(' {ArrowDown}{ArrowDown}')
    expect(answer()).toMatchObject({ at: 'floor' })

    await tabTo(user, byAction('part-next:remedy'))
    await user.keyboard('{Enter}')
    await tabTo(user, byAction('pick:phone-away'))
    await user.keyboard(' {ArrowDown}')
    expect(answer()).toEqual({ placed: ['sigh', 'jaw'], at: 'floor', remedy: 'cold-water' })
  })

  it('gives a card back, and the focus with it', async () => {
    const { user, answer } = showStep('anger-ladder', placed('jaw', 'pace'))
    await user.click(byAction('remove:jaw'))
    expect(answer()).toMatchObject({ placed: ['pace'] })
    expect(document.activeElement).toBe(byAction('pick:jaw'))
  })

  it('cannot be moved beyond its ends', () => {
    showStep('anger-ladder', placed('jaw', 'pace'))
    expect(byAction('up:pace')).toHaveProperty('disabled', true)
    expect(byAction('down:jaw')).toHaveProperty('disabled', true)
  })

  it('shows the way to help below the card that hints at danger, and only there', async () => {
    const { user, panel } = showStep('anger-ladder', placed('jaw'))
    expect(screen.queryByText(/Då blir barn rädda/)).toBeNull()
    await user.click(byAction('pick:slam'))
    expect(byAction('remove:slam').closest('li')!.textContent).toContain('Då blir barn rädda, även om ingen blir slagen.')
    await user.click(screen.getByRole('button', { name: 'Visa hjälpen' }))
    expect(panel()).toEqual({ id: 'help', situation: 'own-actions' })
  })

  it('asks for nothing where it is empty', async () => {
    const { user } = showStep('anger-ladder')
    await user.click(byAction('part:here'))
    expect(screen.getByText('Stegen är tom än. Du kan lägga kort i den, eller gå vidare.')).toBeTruthy()
  })

  it('shows what helps at its lowest step', async () => {
    const { user } = showStep('anger-ladder', placed('voice', 'jaw'))
    await user.click(byAction('part:remedy'))
    expect(screen.getByText('Rösten blir hög, eller iskall.')).toBeTruthy()
    expect(screen.queryByText('Käken eller axlarna spänns.')).toBeNull()
  })

  it('leaves out what safety mode takes away, also where it was placed before', () => {
    const { container } = showStep('anger-ladder', { safety: true, ...placed('reread', 'jaw') })
    expect(ladder(container)).toEqual(['Käken eller axlarna spänns.'])
    expect(container.querySelector('[data-action="pick:send"]')).toBeNull()
  })

  it('says in Arabic where a card lies', async () => {
    const { user } = showStep('anger-ladder', { language: 'ar' })
    await user.click(byAction('pick:jaw'))
    expect(screen.getByText('يشتدّ فكّي أو كتفاي. الدرجة 1 من 1، من الأسفل.')).toBeTruthy()
  })
})
