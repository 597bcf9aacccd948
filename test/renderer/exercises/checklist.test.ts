// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { text } from '../../support/texts'
import { byAction, screen, showSample, showStep, tabTo } from '../support/step'

const p12 = { module: 'p12' }
const card = () => screen.getByRole('article').textContent.replace(/\s+/g, ' ')
const packed = (...ticked: string[]) => ({ ...p12, answers: { 'small-bag': { ticked, own: '', nothing: false } } })

describe('a list', () => {
  it('is ticked group by group, in any order, and keeps the order of the list on its card', async () => {
    const { user, answer } = showStep('next-handover', p12)
    await user.click(byAction('part:afterwards'))
    await user.click(byAction('tick:bag-waits'))
    await user.click(byAction('part:before'))
    await user.click(byAction('tick:say-it'))
    await user.click(byAction('tick:pack-early'))
    await user.click(byAction('tick:pack-early'))
    expect(answer()).toEqual({ ticked: ['bag-waits', 'say-it'], own: '', nothing: false })
    expect(card()).toMatch(/Jag säger på morgonen.*Väskan får stå/)
  })

  it('has one group on the page at a time, and room for a line of one’s own after the last', async () => {
    const { user, answer } = showStep('next-handover', p12)
    expect(screen.getAllByRole('group')).toHaveLength(1)
    expect(screen.queryByRole('textbox')).toBeNull()
    await user.click(byAction('part:own'))
    await user.type(screen.getByRole('textbox'), 'visslar')
    expect(answer()).toEqual({ ticked: [], own: 'visslar', nothing: false })
    expect(card()).toContain('visslar')
  })

  it('is gone through with the keyboard alone', async () => {
    const { user, answer } = showStep('next-handover', p12)
    await tabTo(user, byAction('tick:say-it'))
    await user.keyboard(' ')
    await tabTo(user, byAction('part-next:at-the-door'))
    await user.keyboard('{Enter}')
    await tabTo(user, byAction('tick:nod'))
    await user.keyboard(' ')
    expect(answer()).toEqual({ ticked: ['say-it', 'nod'], own: '', nothing: false })
  })
})

describe('a suitcase', () => {
  it('is empty, then packed, and unpacked again', async () => {
    const { user } = showStep('small-bag', p12)
    expect(card()).toContain('Väskan är tom än.')
    await user.click(byAction('tick:book'))
    expect(card()).toContain('boken vi är mitt i')
    await user.click(byAction('tick:book'))
    expect(card()).toContain('Väskan är tom än.')
  })

  it('says its last word once something is in it', async () => {
    const { user } = showStep('small-bag', p12)
    expect(screen.queryByText(/^Brev mellan vuxna/)).toBeNull()
    await user.click(byAction('tick:book'))
    expect(screen.getByText(/^Brev mellan vuxna/)).toBeTruthy()
  })

  it('keeps everything when the language changes', async () => {
    const { answer, speak } = showStep('small-bag', packed('soft'))
    await speak('ar')
    expect(byAction('tick:soft')).toHaveProperty('checked', true)
    expect(card()).toContain('شيء ناعم ينام معه')
    expect(answer()).toEqual({ ticked: ['soft'], own: '', nothing: false })
  })
})

describe('a jar', () => {
  const jar = {
    look: 'jar',
    groups: [{ id: 'hearts', items: ['bed', 'cat', 'friend'].map((id) => ({ id, text: text(id), icon: id })) }],
    nothing: { label: text('not-now'), response: text('fine-too') },
  }
  const hearts = () => document.querySelectorAll('svg .heart')

  it('fills with a heart for each thing, with its picture in it, for nobody to hear', async () => {
    const { user, answer } = showSample('checklist', jar)
    expect(hearts()).toHaveLength(0)
    await user.click(byAction('tick:cat'))
    await user.click(byAction('tick:bed'))
    expect(hearts()).toHaveLength(2)
    expect([...document.querySelectorAll('svg image')].map((image) => image.getAttribute('href'))).toEqual([
      'media/bed.svg',
      'media/cat.svg',
    ])
    expect(hearts()[0]!.closest('svg')!.getAttribute('aria-hidden')).toBe('true')
    expect(answer()).toEqual({ ticked: ['cat', 'bed'], own: '', nothing: false })
  })

  it('may stay empty, which is answered as kindly, with the keyboard too', async () => {
    const { user, answer } = showSample('checklist', jar, { answers: { checklist: { ticked: ['cat'], own: '', nothing: false } } })
    await tabTo(user, byAction('pick:nothing'))
    await user.keyboard(' ')
    expect(screen.getByText('fine-too sv').closest('[aria-live]')).toBeTruthy()
    expect(hearts()).toHaveLength(0)
    expect(answer()).toEqual({ ticked: [], own: '', nothing: true })
    await user.click(byAction('tick:bed'))
    expect(screen.queryByText('fine-too sv')).toBeNull()
    expect(answer()).toEqual({ ticked: ['bed'], own: '', nothing: false })
  })
})
