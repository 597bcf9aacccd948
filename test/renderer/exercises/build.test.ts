// @vitest-environment happy-dom
import { cleanup } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { byAction, screen, showStep, tabTo } from '../support/step'

const card = () => screen.getByRole('article').textContent.replace(/\s+/g, ' ').trim()
const parts = () => [...document.querySelectorAll<HTMLElement>('[data-action^="part:"]')].map((part) => part.dataset.action!.slice(5))

describe('the card that is built', () => {
  it('opens with the lowest step of the ladder, and grows with each choice', async () => {
    const { user, answer } = showStep('my-pause-card', {
      answers: { 'anger-ladder': { placed: ['jaw', 'voice'], at: null, remedy: null } },
    })
    expect(card()).toBe('Mitt pauskortMitt första tecken: Käken eller axlarna spänns.')
    await user.click(byAction('pick:calmly'))
    await user.click(byAction('part:back'))
    await user.click(byAction('pick:half-hour'))
    expect(answer()).toEqual({ by: null, slots: { say: 'calmly', back: 'half-hour' }, own: {}, practised: {} })
    expect(card()).toContain('Då säger jag: Det här är viktigt. Jag vill svara lugnt, så jag väntar lite.Tillbaka: om en halvtimme')
  })

  it('is not there before anything was chosen', () => {
    showStep('my-pause-card')
    expect(screen.queryByRole('article')).toBeNull()
    expect(screen.getByText('Här växer ditt kort fram.')).toBeTruthy()
  })

  it('asks one thing at a time, and always says what cannot wait', async () => {
    const { user } = showStep('my-pause-card')
    for (const next of ['part-next:go-to', 'part-next:back', 'part-next:practice']) {
      expect(screen.getAllByRole('group')).toHaveLength(1)
      expect(screen.getByText(/^Gäller det barnets hälsa/)).toBeTruthy()
      await user.click(byAction(next))
    }
    expect(screen.getByText(/^Gäller det barnets hälsa/)).toBeTruthy()
  })

  it('is built and tried out with the keyboard alone', async () => {
    const { user, answer } = showStep('my-pause-card')
    for (const action of ['pick:tomorrow', 'part-next:go-to', 'pick:stairs', 'part-next:back', 'pick:half-hour', 'part-next:practice']) {
      await tabTo(user, byAction(action))
      await user.keyboard(' ')
    }
    const [first] = screen.getAllByRole('radio', { name: 'Ta fram mitt kort' })
    await tabTo(user, first!)
    await user.keyboard(' ')
    expect(screen.getByText('Du har sagt att du tar paus, och till när. Resten kan vänta.')).toBeTruthy()
    await user.keyboard('{ArrowRight}')
    expect(answer()).toMatchObject({ slots: { say: 'tomorrow', 'go-to': 'stairs', back: 'half-hour' }, practised: { first: 'answer' } })
    expect(screen.getByText('Det är svårt att låta bli. Meddelandet finns kvar om en stund. Då kan du svara.')).toBeTruthy()
  })

  it('has no practice in safety mode', () => {
    showStep('my-pause-card', { safety: true })
    expect(parts()).not.toContain('practice')
    expect(screen.getByRole('radio', { name: 'Jag behöver en minut. Jag är kvar här.' })).toBeTruthy()
  })

  it('shows its first part where the open one has been left out', async () => {
    const { user, at } = showStep('my-pause-card')
    await user.click(byAction('part:practice'))
    at.value = 'when-a-message-comes'
    cleanup()
    showStep('my-pause-card', { safety: true })
    expect(byAction('part:say').getAttribute('aria-current')).toBe('step')
  })
})

describe('what is asked first', () => {
  const p07 = { module: 'p07' }

  it('comes alone, and decides what there is to choose from', async () => {
    const { user, answer } = showStep('five-sentences', p07)
    expect(parts()).toEqual([])
    await user.click(byAction('pick:age-3-5'))
    expect(parts()).toEqual(['by', 'truth', 'not-your-fault', 'changes', 'stays', 'more-news', 'practice'])
    await user.click(byAction('part-next:truth'))
    expect(screen.queryByRole('radio', { name: /märkt det/ })).toBeNull()
    await user.click(byAction('pick:not-living-together'))
    expect(answer()).toMatchObject({ by: 'age-3-5', slots: { truth: 'not-living-together' } })
  })

  it('changed later leaves no sentence on the card that no longer fits', async () => {
    const chosen = { by: 'age-3-5', slots: { truth: 'not-living-together' }, own: {}, practised: {} }
    const { user } = showStep('five-sentences', { ...p07, answers: { 'five-sentences': chosen } })
    expect(card()).toContain('Kort och sant')
    await user.click(byAction('pick:age-13-17'))
    expect(screen.queryByRole('article')).toBeNull()
  })

  it('can be answered in own words, which stay while another sentence is tried', async () => {
    const { user, answer } = showStep('five-sentences', {
      ...p07,
      answers: { 'five-sentences': { by: 'age-6-9', slots: {}, own: {}, practised: {} } },
    })
    await user.click(byAction('part:truth'))
    await user.click(byAction('pick:own'))
    await user.type(screen.getByRole('textbox', { name: 'Med egna ord' }), 'Vi flyttar isär.')
    expect(card()).toMatch(/Kort och sant: ?Vi flyttar isär\./)
    await user.click(byAction('pick:not-a-couple'))
    expect(card()).not.toContain('Vi flyttar isär.')
    expect(answer()).toMatchObject({ slots: { truth: 'not-a-couple' }, own: { truth: 'Vi flyttar isär.' } })
  })

  it('keeps everything when the language changes', async () => {
    const before = { by: 'age-6-9', slots: { truth: 'own' }, own: { truth: 'Vi flyttar isär.' }, practised: {} }
    const { user, answer, speak } = showStep('five-sentences', { ...p07, answers: { 'five-sentences': before } })
    await user.click(byAction('part:truth'))
    await speak('ar')
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'Vi flyttar isär.')
    expect(card()).toContain('Vi flyttar isär.')
    expect(answer()).toEqual(before)
  })
})

it('names every part for those who listen, also where only numbers are seen', () => {
  showStep('five-sentences', { module: 'p07', answers: { 'five-sentences': { by: 'age-6-9', slots: {}, own: {}, practised: {} } } })
  expect(screen.getByRole('button', { name: /Inte ditt fel/ })).toBe(byAction('part:not-your-fault'))
})
