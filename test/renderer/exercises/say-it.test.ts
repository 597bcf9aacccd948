// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { text } from '../../support/texts'
import { byAction, screen, showSample, tabTo } from '../support/step'

const own = { own: text('in-my-words') }
const empty = { person: null, topic: null, wish: null, feeling: null, tone: null, own: '', rehearsed: [], planB: null }
const said = (part: object) => ({ answers: { 'say-it': { ...empty, ...part } } })
const parts = () => [...document.querySelectorAll<HTMLElement>('[data-action^="part:"]')].map((one) => one.dataset.action!.slice(5))
const card = () => screen.getByRole('article').textContent.replace(/\s+/g, ' ')

describe('the question before', () => {
  it('leads who is really afraid to somebody else, and nothing is rehearsed or kept', async () => {
    const { user, answer, panel, next } = showSample('say-it')
    expect(screen.getByRole('heading', { name: 'really-afraid sv' })).toBeTruthy()
    await user.click(byAction('ask:yes'))
    expect(screen.getByText('with-somebody sv').closest('[aria-live]')).toBeTruthy()
    expect(parts()).toEqual([])
    expect(answer()).toBeUndefined()
    await user.click(byAction('help:someone-hurts'))
    expect(panel()).toMatchObject({ id: 'help' })
    await user.click(byAction('ask:move-on'))
    expect(next).toHaveBeenCalledTimes(1)
  })

  it('is not asked again of somebody who comes back to what was begun', () => {
    showSample('say-it', {}, said({ person: 'aunt' }))
    expect(screen.getByRole('heading', { name: 'what-i-say sv' })).toBeTruthy()
  })
})

describe('how to say it', () => {
  it('grows part after part: what depends on an answer comes with it', async () => {
    const { user } = showSample('say-it')
    await user.click(byAction('ask:no'))
    expect(parts()).toEqual(['person', 'topic', 'feeling', 'plan-b'])
    await user.click(byAction('part:topic'))
    await user.click(byAction('pick:phone'))
    expect(parts()).toEqual(['person', 'topic', 'feeling', 'wish', 'plan-b'])
    await user.click(byAction('part:wish'))
    await user.click(byAction('pick:phone-later'))
    await user.click(byAction('part:words'))
    await user.click(byAction('pick:clear'))
    expect(parts()).toEqual(['person', 'topic', 'feeling', 'wish', 'words', 'rehearse', 'plan-b'])
  })

  it('is gone through with the keyboard alone', async () => {
    const { user, answer } = showSample('say-it')
    const press = async (...actions: string[]) => {
      for (const action of actions) {
        await tabTo(user, byAction(action))
        await user.keyboard(action.startsWith('pick:') ? ' ' : '{Enter}')
      }
    }
    await press('ask:no', 'pick:coach')
    await user.keyboard('{ArrowDown}')
    await press('part-next:topic', 'pick:phone', 'part-next:feeling', 'pick:sad', 'part-next:wish', 'pick:phone-less')
    await press('part-next:words', 'pick:mild', 'part-next:rehearse', 'pick:pillow', 'part-next:plan-b', 'pick:write-it')
    expect(answer()).toEqual({
      ...empty,
      person: 'aunt',
      topic: 'phone',
      feeling: 'sad',
      wish: 'phone-less',
      tone: 'mild',
      rehearsed: ['pillow'],
      planB: 'write-it',
    })
    expect(card()).toContain('to-whom sv: aunt sv')
    expect(card()).toContain('phone-less-mild sv')
  })

  it('says the same wish in three ways, each with what it is', async () => {
    const { user } = showSample('say-it', {}, said({ topic: 'days', wish: 'days-later' }))
    await user.click(byAction('part:words'))
    expect(screen.getByRole('radio', { name: 'mild sv: days-later-mild sv' })).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'clear sv: days-later-clear sv' })).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'short sv: days-later-short sv' })).toBeTruthy()
  })

  it('has room for words of one’s own without a wish, where the step has them', async () => {
    const { user, answer } = showSample('say-it', own, said({ person: 'coach' }))
    await user.click(byAction('part:words'))
    await user.click(byAction('pick:own'))
    await user.type(screen.getByRole('textbox'), 'Vänta lite')
    expect(answer()).toEqual({ ...empty, person: 'coach', tone: 'own', own: 'Vänta lite' })
    expect(card()).toContain('Vänta lite')
  })

  it('keeps the sentence in sight while it is tried out, and answers each way', async () => {
    const ways = ['mirror', 'pillow', 'phone-off'].map((id) => ({ id, text: text(id), response: text(`${id}-then`) }))
    const { user } = showSample(
      'say-it',
      { rehearse: { title: text('aloud'), ways } },
      said({ topic: 'days', wish: 'days-less', tone: 'mild' }),
    )
    await user.click(byAction('part:rehearse'))
    expect(screen.getAllByText('days-less-mild sv').length).toBeGreaterThan(1)
    await user.click(byAction('pick:pillow'))
    expect(screen.getByText('pillow-then sv').closest('[aria-live]')).toBeTruthy()
    await user.click(byAction('pick:pillow'))
    expect(screen.queryByText('pillow-then sv')).toBeNull()
  })

  it('goes back to the topic where another one has taken away the part that was open', async () => {
    const { user, answer } = showSample('say-it', {}, said({ topic: 'days', wish: 'days-less', tone: 'mild' }))
    await user.click(byAction('part:topic'))
    await user.click(byAction('pick:messages'))
    expect(answer()).toMatchObject({ topic: 'messages', wish: null, tone: null })
    expect(parts()).toEqual(['person', 'topic', 'feeling', 'wish', 'plan-b'])
  })

  it('says its last word at plan B, once there is a sentence', async () => {
    const { user } = showSample('say-it', { closing: text('you-decide') }, said({ topic: 'days', wish: 'days-less', tone: 'mild' }))
    expect(screen.queryByText('you-decide sv')).toBeNull()
    await user.click(byAction('part:plan-b'))
    expect(screen.getByText('you-decide sv')).toBeTruthy()
  })

  it('keeps everything when the language changes', async () => {
    const { speak, answer } = showSample('say-it', own, said({ person: 'aunt', tone: 'own', own: 'Jag vill sova' }))
    await speak('ar')
    expect(card()).toContain('aunt ar')
    expect(card()).toContain('Jag vill sova')
    expect(answer()).toMatchObject({ own: 'Jag vill sova' })
  })
})
