import { describe, expect, test } from 'vitest'
import { ownWords } from '../../../src/core/exercise/parts'
import { doers, linesOf, outcomeOf } from '../../../src/core/joint/outcome'
import { newTalk, topicOpened, type TopicTalk, type Trial } from '../../../src/core/joint/talk'
import { notYet } from '../../../src/core/joint/topic'
import { topicOf } from '../../support/talk-walks'
import { text } from '../../support/texts'

const topic = topicOf()
const silent = topicOpened(newTalk, topic.id).topics[0]!
const tried = (trial: Partial<Trial>, rest: Partial<TopicTalk> = {}): TopicTalk => ({
  ...silent,
  ...rest,
  trial: { ...silent.trial, ...trial },
})

describe('what a topic led to', () => {
  test('is nothing where nothing was chosen', () => {
    expect(outcomeOf(topic, silent)).toBeUndefined()
    expect(outcomeOf(topic, tried({ who: 'left', when: 'tonight' }))).toBeUndefined()
  })

  test('is what they try, for whom, when, and the day they look again', () => {
    const said = tried(
      { what: 'lamp-on', who: 'in-turns', when: 'monday', review: 'weeks-8' },
      { child: { chosen: ['lamp'], own: ' A door ajar ' } },
    )
    expect(outcomeOf(topic, said)).toEqual({
      kind: 'trying',
      topic: 'bedtimes',
      title: text('bedtimes'),
      child: [{ text: text('lamp') }, { text: { own: 'A door ajar' } }],
      what: { text: text('lamp-on') },
      who: 'in-turns',
      when: text('monday'),
      review: 'weeks-8',
    })
  })

  test('is what they wrote themselves, and nothing where they wrote nothing', () => {
    expect(outcomeOf(topic, tried({ what: ownWords, own: 'A song' }))).toMatchObject({ kind: 'trying', what: { text: { own: 'A song' } } })
    expect(outcomeOf(topic, tried({ what: ownWords, own: '  ' }))).toBeUndefined()
  })

  test('is, where they do not agree yet, that and no more, whatever else was tapped', () => {
    const said = tried({ what: notYet, who: 'left', when: 'tonight', review: 'next-talk' }, { child: { chosen: ['lamp'], own: '' } })
    expect(outcomeOf(topic, said)).toEqual({ kind: 'not-yet', topic: 'bedtimes', title: text('bedtimes'), review: 'next-talk' })
  })

  test('is only a day to come back to it, where only that was chosen', () => {
    expect(outcomeOf(topic, tried({ review: 'weeks-2' }))).toMatchObject({ kind: 'later', review: 'weeks-2' })
  })

  test('holds nothing of what mattered to either of them', () => {
    const matters = { left: { chosen: ['calm'], own: 'the left line' }, right: { chosen: ['early'], own: 'the right line' } }
    for (const what of ['lamp-on', notYet]) {
      const told = JSON.stringify(outcomeOf(topic, tried({ what }, { matters })))
      expect(told).not.toMatch(/calm|early|line/)
    }
  })

  test('has no part that nobody knows', () => {
    expect(outcomeOf(topic, tried({ what: 'lamp-on', who: 'constructor', when: 'never', review: 'weeks-3' }))).toMatchObject({
      who: null,
      when: null,
      review: null,
    })
  })
})

test('either seat can do what is tried, and it need not be one of the two', () => {
  expect(doers.slice(0, 2)).toEqual(['left', 'right'])
  expect(doers.length).toBeGreaterThan(2)
})

test('words stand in the order of the topic, whatever the order in which they were tapped, and one’s own last', () => {
  const lines = linesOf(topic.matters, { chosen: ['phone', 'calm'], own: 'mine' })
  expect(lines).toEqual([{ text: text('calm') }, { text: text('phone') }, { text: { own: 'mine' } }])
})
