// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { byAction, screen, showStep, tabTo } from '../support/step'

const p06 = { module: 'p06' }
const gone = { chosen: {}, own: {}, shredded: true }
const letter = () => screen.getByRole('article').textContent.replace(/\s+/g, ' ')

/** Past the question before it. */
const openLetter = async () => {
  const shown = showStep('three-lines', p06)
  await shown.user.click(byAction('ask:no'))
  return shown
}
const tearable = () => document.querySelector('[data-action="shred"]') !== null

describe('the letter', () => {
  it('is not begun where thoughts grind: a quiet moment takes its place', async () => {
    const { user, answer, panel } = showStep('three-lines', p06)
    await user.click(byAction('ask:yes'))
    expect(document.querySelector('[data-action="part:carry"]')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Lugna rummet' }))
    expect(panel()).toEqual({ id: 'calm-room' })
    expect(answer()).toBeUndefined()
  })

  it('grows line by line, by choice or in own words', async () => {
    const { user, answer } = await openLetter()
    expect(screen.getByText('Här växer brevet fram.')).toBeTruthy()
    expect(tearable()).toBe(false)
    await user.click(byAction('pick:dreams'))
    await user.click(byAction('part-next:leave'))
    expect(screen.queryByRole('textbox')).toBeNull()
    await user.click(byAction('pick:own'))
    await user.type(screen.getByRole('textbox', { name: 'Med egna ord' }), 'huset')
    expect(answer()).toEqual({ chosen: { carry: 'dreams', leave: 'own' }, own: { leave: 'huset' }, shredded: false })
    expect(letter()).toMatch(/Det här bär jag på: ?drömmar som inte blev av.*Det här lägger jag ner: ?huset/)
  })

  it('keeps own words while something else is tried', async () => {
    const { user } = await openLetter()
    await user.click(byAction('pick:own'))
    await user.type(screen.getByRole('textbox'), 'huset')
    await user.click(byAction('pick:dreams'))
    expect(letter()).not.toContain('huset')
    await user.click(byAction('pick:own'))
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'huset')
  })

  it('leaves nothing when it is torn: not in the answer, not on the page, and nowhere to go back to', async () => {
    const { user, answer, at, container, unmount } = await openLetter()
    await user.click(byAction('pick:own'))
    await user.type(screen.getByRole('textbox'), 'huset')
    await user.click(byAction('shred'))
    expect(answer()).toEqual(gone)
    expect(container.innerHTML).not.toContain('huset')
    expect(screen.queryByRole('article')).toBeNull()
    expect(document.activeElement?.textContent).toContain('Nu är det borta')
    expect(container.querySelector('.strips')).toBeTruthy()
    expect(at.value).toBe('three-lines')
    unmount()

    const again = showStep('three-lines', { module: 'p06', answers: { 'three-lines': gone } })
    expect(screen.getByText(/^Nu är det borta/)).toBeTruthy()
    expect(again.container.querySelector('.strips')).toBeNull()
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it('is written and torn with the keyboard alone', async () => {
    const { user, answer } = await openLetter()
    await tabTo(user, byAction('pick:the-everyday'))
    await user.keyboard(' {ArrowDown}')
    expect(letter()).toContain('drömmar som inte blev av')
    await tabTo(user, byAction('shred'))
    await user.keyboard('{Enter}')
    expect(answer()).toEqual(gone)
  })

  it('keeps everything when the language changes', async () => {
    const { user, answer, speak } = await openLetter()
    await user.click(byAction('pick:own'))
    await user.type(screen.getByRole('textbox'), 'huset')
    await speak('ar')
    expect(letter()).toMatch(/أحمل معي: ?huset/)
    expect(answer()).toMatchObject({ chosen: { carry: 'own' }, own: { carry: 'huset' } })
  })
})
