// @vitest-environment happy-dom
import { run } from 'axe-core'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { languages } from '../../../src/core/text/language'
import { byAction, screen, showStep, tabTo } from '../support/step'
import { nextFrame } from '../support/next-frame'

const p05 = { module: 'p05' }
const question = /Handlar tanken om att någon blir slagen, hotad, bevakad eller rädd/
const exercise = 'Vad hände? Bara det en kamera hade sett.'
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
const answered = (answer: object) => ({ ...p05, answers: { 'one-hot-thought': { ...empty, ...answer } } })

describe('the question before an exercise', () => {
  it('comes first, with two answers that are alike, and takes the focus', async () => {
    const { at } = showStep('some-are-true', p05)
    at.value = 'one-hot-thought'
    await nextTick()
    await nextFrame()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: question }))
    const answers = [byAction('ask:yes'), byAction('ask:no')]
    expect(answers.map((answer) => answer.textContent.trim())).toEqual(['Ja, eller kanske', 'Nej, om något annat'])
    expect(byAction('ask:yes').className).toBe(byAction('ask:no').className)
    expect(screen.queryByText(exercise)).toBeNull()
  })

  it('opens the exercise after no, and the focus goes to its heading', async () => {
    const { user, answer } = showStep('one-hot-thought', p05)
    await tabTo(user, byAction('ask:no'))
    await user.keyboard('{Enter}')
    expect(screen.getByText(exercise)).toBeTruthy()
    expect(screen.queryByText(question)).toBeNull()
    await nextFrame()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'En tanke, från fler håll' }))
    expect(answer()).toBeUndefined()
  })

  it('answers yes with a kind word, a door and a way on, and with no exercise', async () => {
    const { user, answer, panel, next } = showStep('one-hot-thought', p05)
    await user.click(byAction('ask:yes'))
    expect(screen.getByText(/Då ska den inte prövas här/).closest('[aria-live="polite"]')).toBeTruthy()
    expect(screen.queryByText(exercise)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Visa hjälpen' }))
    expect(panel()).toEqual({ id: 'help' })
    await user.click(screen.getByRole('button', { name: 'Gå vidare utan det här' }))
    expect(next).toHaveBeenCalledTimes(1)
    expect(answer()).toBeUndefined()
  })

  it('lets somebody who slipped say no after yes', async () => {
    const { user } = showStep('one-hot-thought', p05)
    await user.click(byAction('ask:yes'))
    await user.click(byAction('ask:no'))
    expect(screen.getByText(exercise)).toBeTruthy()
  })

  it.each(['ask:yes', 'ask:no'])('remembers %s nowhere: who comes back is asked again', async (said) => {
    const { user, at } = showStep('one-hot-thought', p05)
    await user.click(byAction(said))
    at.value = 'some-are-true'
    await nextTick()
    at.value = 'one-hot-thought'
    await nextTick()
    expect(screen.getByRole('heading', { name: question })).toBeTruthy()
    expect(screen.queryByText(/Då ska den inte prövas här/)).toBeNull()
  })

  it('is not asked where the exercise was begun before, and does not come back while it is emptied', async () => {
    const { user, answer } = showStep('one-hot-thought', answered({ supports: ['asked'] }))
    expect(screen.queryByText(question)).toBeNull()
    await user.click(byAction('part:evidence'))
    await user.click(byAction('pick:asked'))
    expect(answer()).toEqual(empty)
    expect(screen.getByRole('heading', { name: 'En tanke, från fler håll' })).toBeTruthy()
  })

  it('is asked again where what was answered had been emptied', () => {
    showStep('one-hot-thought', answered({}))
    expect(screen.getByRole('heading', { name: question })).toBeTruthy()
  })

  it('leads to a minute of calm where that is what helps', async () => {
    const { user, panel } = showStep('three-lines', { module: 'p06' })
    await user.click(byAction('ask:yes'))
    await user.click(screen.getByRole('button', { name: 'Lugna rummet' }))
    expect(panel()).toEqual({ id: 'calm-room' })
  })

  it('keeps what was said when the language changes', async () => {
    const { user, speak } = showStep('one-hot-thought', p05)
    await user.click(byAction('ask:yes'))
    await speak('ar')
    expect(screen.getByText(/إذن لا نختبرها هنا/)).toBeTruthy()
  })

  it.each(languages)('stands in %s without a fault that axe finds', async (language) => {
    const { container, user } = showStep('one-hot-thought', { ...p05, language })
    await user.click(byAction('ask:yes'))
    const rules = { region: { enabled: false }, 'color-contrast': { enabled: false }, 'page-has-heading-one': { enabled: false } }
    const { violations } = await run(container, { rules: { ...rules, 'heading-order': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  })
})
