// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { byAction, screen, showStep, tabTo } from '../support/step'

const p10 = { module: 'p10' }
const p14 = { module: 'p14' }

describe('the sorter', () => {
  it('gives the same gentle reason in whichever box a card is put', async () => {
    const { user, answer } = showStep('messenger-sorter', p10)
    for (const box of ['grown-ups', 'fine', 'depends']) {
      await user.click(byAction(`place:${box}`))
      expect(answer()).toEqual({ placed: { 'hour-late': box } })
      expect(screen.getByText('Det verkar litet. Men blir någon sur är det barnet som står där. En rad från dig räcker.')).toBeTruthy()
    }
  })

  it('is gone through with the keyboard alone, to the view of all cards, and changed there', async () => {
    const { user, answer, module } = showStep('messenger-sorter', p10)
    const cards = module.steps.flatMap((step) => (step.kind === 'sort' ? step.cards : []))
    await tabTo(user, byAction('place:grown-ups'))
    for (const card of cards) {
      expect(screen.getByRole('group', { name: new RegExp(card.text.sv.replace(/[?.]/g, '\\$&')) }).contains(document.activeElement)).toBe(
        true,
      )
      await user.keyboard(' ')
      await tabTo(user, byAction('card:next'))
      await user.keyboard('{Enter}')
    }
    expect(answer()).toEqual({ placed: Object.fromEntries(cards.map((card) => [card.id, 'grown-ups'])) })
    expect(document.activeElement).toBe(byAction('pick:hour-late'))
    expect(screen.getByText(/Känner du igen något du själv har sagt\?/)).toBeTruthy()

    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(byAction('place:grown-ups'))
    await user.keyboard('{ArrowRight}')
    expect(answer()).toMatchObject({ placed: { 'hour-late': 'fine' } })
  })

  it('goes on where it was left', () => {
    showStep('messenger-sorter', { ...p10, answers: { 'messenger-sorter': { placed: { 'hour-late': 'fine' } } } })
    expect(screen.getByText('Kort 2 av 10')).toBeTruthy()
  })

  it('goes back to the card before', async () => {
    const { user } = showStep('messenger-sorter', p10)
    expect(screen.queryByRole('button', { name: 'Förra kortet' })).toBeNull()
    await user.click(byAction('card:next'))
    await user.click(screen.getByRole('button', { name: 'Förra kortet' }))
    expect(screen.getByText('Kort 1 av 10')).toBeTruthy()
  })

  it('opens the door to other advice where a card hints at danger', async () => {
    const { user, panel } = showStep('answer-or-leave', p14)
    for (let card = 1; card < 4; card++) await user.click(byAction('card:next'))
    expect(screen.getByText('”Vänta bara. Det här kommer du att få ångra.”')).toBeTruthy()
    expect(screen.queryByText(/Känner du igen det här\?/)).toBeNull()
    await user.click(byAction('place:tomorrow'))
    expect(screen.getByText(/Känner du igen det här\?/)).toBeTruthy()
    await user.click(byAction('calm-first'))
    expect(panel()).toEqual({ id: 'right-for-me' })
  })

  it('shows all cards without a score, sorted or not', async () => {
    const { user, container } = showStep('messenger-sorter', { ...p10, language: 'ar' })
    for (let card = 0; card < 10; card++) await user.click(byAction('card:next'))
    expect(screen.getAllByText('ليست في أيّ خانة')).toHaveLength(10)
    expect(container.textContent).not.toMatch(/%|10\/|من 10/)
  })
})
