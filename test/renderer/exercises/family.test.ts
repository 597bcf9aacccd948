// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { familyLimit } from '../../../src/core/exercise/family'
import { text } from '../../support/texts'
import { byAction, screen, showSample, tabTo } from '../support/step'

const placed = (...ids: string[]) => ({ answers: { family: { placed: ids } } })
const onPage = () => screen.queryAllByRole('button', { name: /^Ta bort: / }).map((button) => button.textContent!.replace('Ta bort: ', ''))

describe('a family', () => {
  it('begins with an empty page, and has as many of each as are tapped', async () => {
    const { user, answer } = showSample('family')
    expect(screen.getByText('Det du trycker på hamnar här.')).toBeTruthy()
    for (const id of ['child', 'cat', 'child']) await user.click(byAction(`add:${id}`))
    expect(answer()).toEqual({ placed: ['child', 'cat', 'child'] })
    expect(onPage()).toEqual(['child sv', 'cat sv', 'child sv'])
    expect(screen.getByRole('status').textContent).toBe('child sv: på sidan')
  })

  it('is put together and taken apart with the keyboard alone, and the focus is never lost', async () => {
    const { user, answer } = showSample('family')
    await tabTo(user, byAction('add:baby'))
    await user.keyboard('{Enter} ')
    await tabTo(user, byAction('add:star'))
    await user.keyboard(' ')
    expect(document.activeElement).toBe(byAction('add:star'))
    await user.tab({ shift: true })
    for (let back = 0; back < 20 && document.activeElement !== byAction('remove:1'); back++) await user.tab({ shift: true })
    await user.keyboard('{Enter}')
    expect(answer()).toEqual({ placed: ['baby', 'star'] })
    expect(document.activeElement).toBe(byAction('remove:1'))
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(byAction('remove:0'))
    await user.keyboard('{Enter}')
    expect(answer()).toEqual({ placed: [] })
    expect(document.activeElement).toBe(byAction('add:baby'))
  })

  it('says when the page is full, and refuses nothing aloud', async () => {
    const { user, answer } = showSample('family', {}, placed(...Array.from({ length: familyLimit }, () => 'cat')))
    expect(screen.getByText('Nu är sidan full.')).toBeTruthy()
    await user.click(byAction('add:baby'))
    expect(onPage()).toHaveLength(familyLimit)
    expect(answer()).toEqual({ placed: Array.from({ length: familyLimit }, () => 'cat') })
  })

  it('says its last word to any family, as soon as there is one', async () => {
    const { user } = showSample('family', { closing: text('every-family') })
    expect(screen.queryByText('every-family sv')).toBeNull()
    await user.click(byAction('add:cat'))
    expect(screen.getByText('every-family sv').closest('[aria-live]')).toBeTruthy()
  })

  it('shows pictures that nobody has to hear, and the word below each', () => {
    const figures = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: text(id), icon: `person-${id}` }))
    showSample('family', { figures }, placed('b'))
    expect(byAction('add:b').querySelector('img')!.getAttribute('src')).toBe('media/person-b.svg')
    expect(byAction('add:b').querySelector('img')!.getAttribute('alt')).toBe('')
    expect(byAction('remove:0').querySelector('img')).toBeTruthy()
  })

  it('leaves out who is no longer among the figures, and keeps the others where they are', async () => {
    const { user, answer } = showSample('family', {}, placed('left-out', 'cat', 'baby'))
    expect(onPage()).toEqual(['cat sv', 'baby sv'])
    await user.click(screen.getByRole('button', { name: 'Ta bort: cat sv' }))
    expect(answer()).toEqual({ placed: ['left-out', 'baby'] })
  })

  it('keeps everybody when the language changes', async () => {
    const { speak, answer } = showSample('family', {}, placed('cat', 'baby'))
    await speak('ar')
    expect(screen.getByRole('button', { name: 'إزالة: cat ar' })).toBeTruthy()
    expect(answer()).toEqual({ placed: ['cat', 'baby'] })
  })
})
