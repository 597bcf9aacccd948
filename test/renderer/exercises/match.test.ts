// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { byAction, screen, showStep, tabTo } from '../support/step'

const p16 = { module: 'p16' }
const matched = (ways: Record<string, string>) => ({ ...p16, answers: { celebrations: { matched: ways } } })
const card = () => screen.getByRole('article').textContent.replace(/\s+/g, ' ')

describe('days and holidays', () => {
  it('open one at a time, with nothing filled in, and become a card', async () => {
    const { user, answer } = showStep('celebrations', p16)
    expect(screen.queryAllByRole('radio')).toHaveLength(0)
    expect(screen.queryByRole('article')).toBeNull()
    await user.click(byAction('match:eid'))
    expect(screen.getAllByRole('radio').filter((way) => (way as HTMLInputElement).checked)).toHaveLength(0)
    await user.click(byAction('pick:twice'))
    await user.click(byAction('match:summer'))
    expect(byAction('match:eid').getAttribute('aria-expanded')).toBe('false')
    await user.click(byAction('pick:split'))
    expect(answer()).toEqual({ matched: { eid: 'twice', summer: 'split' } })
    expect(card()).toMatch(/eid: ?två gånger, på olika dagar.*sommarlovet: ?en del här, en del där/)
  })

  it('say which have their way, also to those who listen', () => {
    showStep('celebrations', matched({ eid: 'twice' }))
    expect(byAction('match:eid').textContent).toContain(': två gånger, på olika dagar')
    expect(byAction('match:easter').textContent.trim()).toBe('påsk')
  })

  it('can be taken back, and the focus stays with them', async () => {
    const { user, answer } = showStep('celebrations', matched({ eid: 'twice', summer: 'split' }))
    await user.click(byAction('match:eid'))
    await user.click(screen.getByRole('button', { name: 'Ta bort valet' }))
    expect(answer()).toEqual({ matched: { summer: 'split' } })
    expect(document.activeElement).toBe(byAction('match:eid'))
  })

  it('close again with a second tap', async () => {
    const { user } = showStep('celebrations', p16)
    await user.click(byAction('match:eid'))
    await user.click(byAction('match:eid'))
    expect(screen.queryAllByRole('radio')).toHaveLength(0)
    expect(screen.getByText('Tryck på något, så öppnas det här.')).toBeTruthy()
  })

  it('are planned with the keyboard alone', async () => {
    const { user, answer } = showStep('celebrations', p16)
    await tabTo(user, byAction('match:newroz'))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(byAction('pick:every-other'))
    await user.keyboard('{ArrowDown}')
    await tabTo(user, byAction('remove:newroz'))
    expect(answer()).toEqual({ matched: { newroz: 'split' } })
    await user.keyboard('{Enter}')
    expect(answer()).toEqual({ matched: {} })
  })

  it('keep everything when the language changes', async () => {
    const { user, answer, speak } = showStep('celebrations', matched({ eid: 'twice' }))
    await user.click(byAction('match:eid'))
    await speak('ar')
    expect(byAction('pick:twice')).toHaveProperty('checked', true)
    expect(card()).toContain('مرّتين، في يومين مختلفين')
    expect(answer()).toEqual({ matched: { eid: 'twice' } })
  })
})
