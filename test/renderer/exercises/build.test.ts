// @vitest-environment happy-dom
import { cleanup } from '@testing-library/vue'
import { afterEach, describe, expect, it } from 'vitest'
import { byAction, screen, showStep, tabTo } from '../support/step'

afterEach(cleanup)

const card = () => screen.getByRole('article').textContent!.replace(/\s+/g, ' ').trim()

describe('the card that is built', () => {
  it('opens with the lowest step of the ladder, and grows with each choice', async () => {
    const { user, answer } = showStep('my-pause-card', {
      answers: { 'anger-ladder': { placed: ['jaw', 'voice'], at: null, remedy: null } },
    })
    expect(card()).toBe('Mitt pauskortMitt första tecken: Käken eller axlarna spänns.')
    await user.click(byAction('pick:calmly'))
    await user.click(byAction('pick:half-hour'))
    expect(answer()).toEqual({ slots: { say: 'calmly', back: 'half-hour' }, practised: {} })
    expect(card()).toContain('Då säger jag: Det här är viktigt. Jag vill svara lugnt, så jag väntar lite.Tillbaka: om en halvtimme')
  })

  it('is not there before anything was chosen', () => {
    showStep('my-pause-card')
    expect(screen.queryByRole('article')).toBeNull()
    expect(screen.getByText('Här växer ditt kort fram.')).toBeTruthy()
  })

  it('is built and tried out with the keyboard alone', async () => {
    const { user, answer } = showStep('my-pause-card')
    for (const slot of ['pick:tomorrow', 'pick:stairs', 'pick:half-hour']) {
      await tabTo(user, byAction(slot))
      await user.keyboard(' ')
    }
    const [first] = screen.getAllByRole('radio', { name: 'Ta fram mitt kort' })
    await tabTo(user, first!)
    await user.keyboard(' ')
    expect(screen.getByText('Du har sagt att du tar paus, och till när. Resten kan vänta.')).toBeTruthy()
    await user.keyboard('{ArrowRight}')
    expect(answer()).toEqual({ slots: { say: 'tomorrow', 'go-to': 'stairs', back: 'half-hour' }, practised: { first: 'answer' } })
    expect(screen.getByText('Det är svårt att låta bli. Meddelandet finns kvar om en stund. Då kan du svara.')).toBeTruthy()
  })

  it('has no practice in safety mode', () => {
    showStep('my-pause-card', { safety: true })
    expect(screen.queryByText('Pröva kortet. Det här står i mobilen:')).toBeNull()
    expect(screen.getByRole('radio', { name: 'Jag behöver en minut. Jag är kvar här.' })).toBeTruthy()
  })
})
