// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { byAction, screen, showStep, tabTo } from '../support/step'

const p11 = { module: 'p11' }
const ladder = { look: 'turn-round', ask: 'how-worst', mirror: 'same-words' }
const card = () => screen.getByRole('article').textContent.replace(/\s+/g, ' ')

describe('a conversation in stages', () => {
  it('is met one stage at a time, and each choice is answered', async () => {
    const { user, answer } = showStep('listening-ladder', p11)
    expect(screen.getAllByRole('group')).toHaveLength(1)
    await user.click(byAction('pick:turn-round'))
    expect(screen.getByText(/^Barnet ser ditt ansikte/).closest('[aria-live]')).toBeTruthy()
    await user.click(byAction('part-next:ask'))
    expect(screen.queryByText(/^Barnet ser ditt ansikte/)).toBeNull()
    await user.click(byAction('pick:how-worst'))
    expect(answer()).toEqual({ chosen: { look: 'turn-round', ask: 'how-worst' } })
    expect(card()).toMatch(/Titta: ?Jag vänder mig om\..*Fråga: ?”/)
  })

  it('is gone through with the keyboard alone', async () => {
    const { user, answer } = showStep('listening-ladder', p11)
    await tabTo(user, byAction('pick:turn-round'))
    await user.keyboard(' {ArrowDown}')
    await tabTo(user, byAction('part-next:ask'))
    await user.keyboard('{Enter}')
    await tabTo(user, byAction('pick:how-worst'))
    await user.keyboard(' ')
    expect(answer()).toEqual({ chosen: { look: 'put-down', ask: 'how-worst' } })
  })

  it('without a title leaves no card', async () => {
    const { user } = showStep('lost-and-left', { module: 'p06' })
    await user.click(byAction('pick:ordinary-days'))
    expect(screen.queryByRole('article')).toBeNull()
    expect(screen.queryByText('Här växer ditt kort fram.')).toBeNull()
  })

  it('says its last word when every stage has its choice', async () => {
    const { user, module, answer } = showStep('listening-ladder', { ...p11, answers: { 'listening-ladder': { chosen: ladder } } })
    const step = module.steps.find((one) => one.kind === 'stages')!
    const rest = step.stages.filter(({ id }) => !(id in ladder))
    for (const stage of rest) {
      if (step.closing) expect(screen.queryByText(step.closing.sv)).toBeNull()
      await user.click(byAction(`part:${stage.id}`))
      await user.click(byAction(`pick:${stage.options[0]!.id}`))
    }
    expect(Object.keys((answer() as { chosen: object }).chosen)).toHaveLength(step.stages.length)
    if (step.closing) expect(screen.getByText(step.closing.sv)).toBeTruthy()
  })

  it('keeps everything when the language changes', async () => {
    const { answer, speak } = showStep('listening-ladder', { ...p11, answers: { 'listening-ladder': { chosen: ladder } } })
    await speak('ar')
    expect(byAction('pick:turn-round')).toHaveProperty('checked', true)
    expect(card()).toContain('ألتفت إلى طفلي.')
    expect(answer()).toEqual({ chosen: ladder })
  })
})
