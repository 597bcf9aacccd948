// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { byAction, screen, showStep, tabTo } from '../support/step'

const empty = {
  situation: null,
  thought: null,
  before: null,
  supports: [],
  against: [],
  friend: null,
  kinder: null,
  after: null,
  own: { situation: '', thought: '', kinder: '' },
}
const said = (more: object) => ({ module: 'p05', answers: { 'one-hot-thought': { ...empty, situation: 'late', ...more } } })
const outside = (more: object) => ({ module: 'p15', answers: { 'seen-from-outside': { ...empty, situation: 'tone', ...more } } })

describe('the thought record', () => {
  it('is gone through with the keyboard alone, after the question before it', async () => {
    const { user, answer } = showStep('one-hot-thought', { module: 'p05' })
    const press = async (action: string, keys: string) => {
      await tabTo(user, byAction(action))
      await user.keyboard(keys)
    }
    await press('ask:no', '{Enter}')
    await press('pick:no-reply', ' {ArrowDown}')
    await press('part-next:thought', '{Enter}')
    await press('pick:to-hurt-me', ' ')
    await press('part-next:before', '{Enter}')
    await press('pick:0', ' {ArrowRight}')
    await press('part-next:evidence', '{Enter}')
    await press('pick:asked', ' ')
    await press('pick:whole-story', ' ')
    await press('part-next:kinder', '{Enter}')
    await press('pick:know-what', ' ')
    await press('part-next:after', '{Enter}')
    await press('pick:0', ' ')
    expect(answer()).toEqual({
      ...empty,
      situation: 'late',
      thought: 'to-hurt-me',
      before: 1,
      supports: ['asked'],
      against: ['whole-story'],
      kinder: 'know-what',
      after: 0,
    })
  })

  it('shows one part at a time', async () => {
    const { user } = showStep('one-hot-thought', said({}))
    expect(screen.getAllByRole('group').map((group) => group.querySelector('legend')!.textContent.trim())).toEqual([
      'Vad hände? Bara det en kamera hade sett.',
    ])
    await user.click(byAction('part:evidence'))
    expect(screen.getAllByRole('group')).toHaveLength(2)
  })

  it('takes words of one’s own in place of an option, and shows them where the thought is weighed', async () => {
    const { user, answer } = showStep('one-hot-thought', said({}))
    await user.click(byAction('part:thought'))
    await user.click(byAction('pick:own'))
    await user.type(screen.getByRole('textbox'), 'Igen.')
    expect(answer()).toMatchObject({ thought: 'own', own: { thought: 'Igen.' } })
    await user.click(byAction('part:before'))
    expect(screen.getByText('Igen.')).toBeTruthy()
    expect(screen.getByRole('group', { name: 'Hur säker känns tanken?' })).toBeTruthy()
  })

  it('weighs a thought also where none was said', async () => {
    const { user, answer } = showStep('one-hot-thought', said({}))
    await user.click(byAction('part:before'))
    await user.click(byAction('pick:10'))
    expect(answer()).toMatchObject({ thought: null, before: 10 })
  })

  it('takes back what speaks for and against', async () => {
    const { user, answer } = showStep('one-hot-thought', said({ supports: ['before', 'asked'] }))
    await user.click(byAction('part:evidence'))
    await user.click(screen.getByRole('checkbox', { name: 'Samma sak har hänt förut.' }))
    await user.click(screen.getByRole('checkbox', { name: 'Jag har inte hört hela historien.' }))
    expect(answer()).toMatchObject({ supports: ['asked'], against: ['whole-story'] })
  })

  it('asks how somebody who likes both would see it, and answers kindly', async () => {
    const { user, answer } = showStep('seen-from-outside', outside({}))
    await user.click(byAction('part:friend'))
    await user.click(byAction('pick:how-fast'))
    expect(screen.getByText(/Fort går det ofta när någon är trött/)).toBeTruthy()
    expect(answer()).toMatchObject({ friend: 'how-fast' })
    expect(document.querySelector('[data-action="part:evidence"]')).toBeNull()
  })

  it('ends with the other thought as a card and a word that fits more, less and the same', async () => {
    const { user } = showStep('one-hot-thought', said({ thought: 'to-hurt-me', before: 2, kinder: 'know-what' }))
    await user.click(byAction('part:after'))
    const closing = 'Känns den första tanken lika säker?'
    for (const level of [0, 2, 10]) {
      await user.click(byAction(`pick:${level}`))
      expect(screen.getByText(new RegExp(closing.replace('?', '\\?')))).toBeTruthy()
    }
    const card = screen.getByRole('article').textContent
    expect(card).toContain('Jag vet vad som hände. Jag vet inte varför.')
    expect(card).not.toContain('såra')
  })

  it('keeps everything when the language changes, own words as they were written', async () => {
    const { user, answer, speak } = showStep('one-hot-thought', said({ thought: 'own', own: { ...empty.own, thought: 'Igen.' } }))
    const before = answer()
    await user.click(byAction('part:before'))
    await speak('ar')
    expect(screen.getByText('Igen.').tagName).toBe('BDI')
    expect(screen.getByRole('group', { name: 'إلى أيّ درجة تبدو الفكرة أكيدة؟' })).toBeTruthy()
    expect(answer()).toEqual(before)
  })
})
