import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  across,
  mostWords,
  newTalk,
  picked,
  type Side,
  talkPages,
  topicOpened,
  whoBegins,
  whoseTurn,
  written,
  type Talk,
} from '../../../src/core/joint/talk'
import { ownLineLimit } from '../../../src/core/step/scene'
import { lots } from '../../support/talk-walks'

const begun = (lot: Side, ...topics: string[]): Talk => topics.reduce<Talk>(topicOpened, { ...newTalk, lot })
const wordsOf = (talk: Talk) => talk.topics[0]!.matters

describe('who begins', () => {
  test('is the seat that was drawn, and then each in turn, whatever the topics are', () => {
    fc.assert(
      fc.property(lots, fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 }), (lot, topics) => {
        const order = topics.map((topic) => whoBegins(begun(lot, ...topics), topic))
        expect(order).toEqual(topics.map((_, place) => (place % 2 === 0 ? lot : across(lot))))
      }),
    )
  })

  test('does not change when a topic is opened once more', () => {
    const talk = begun('right', 'one', 'two')
    expect(whoBegins(topicOpened(talk, 'one'), 'one')).toBe('right')
    expect(topicOpened(talk, 'one').topics).toEqual(talk.topics)
  })

  test('has the first turn, and the other one the second; no other page is one of the two', () => {
    const talk = begun('right', 'one')
    expect(talkPages.map((page) => whoseTurn(talk, page))).toEqual([undefined, 'right', 'left', ...talkPages.slice(3).map(() => undefined)])
    expect(whoseTurn(newTalk, 'first')).toBeUndefined()
  })
})

describe('what is said', () => {
  test('belongs to whose turn it is, and leaves the other one as they were', () => {
    fc.assert(
      fc.property(lots, fc.constantFrom('first' as const, 'second' as const), fc.string(), fc.string(), (lot, page, id, own) => {
        const before = begun(lot, 'one')
        const after = written(picked(before, page, 'words', id), page, own)
        const mine = whoseTurn(before, page)!
        expect(wordsOf(after)[mine]).toEqual({ chosen: [id], own: own.slice(0, ownLineLimit) })
        expect(wordsOf(after)[across(mine)]).toBe(wordsOf(before)[across(mine)])
      }),
    )
  })

  test('is at most so many ready words, each once, and one line: the oldest gives way', () => {
    const talk = ['a', 'b', 'c', 'd'].reduce((now, id) => picked(now, 'first', 'words', id), begun('left', 'one'))
    expect(wordsOf(talk).left.chosen).toEqual(['b', 'c', 'd'])
    expect(wordsOf(talk).left.chosen).toHaveLength(mostWords)
    expect(wordsOf(written(talk, 'first', 'x'.repeat(500))).left.own).toHaveLength(ownLineLimit)
  })

  test('is taken back by a second tap', () => {
    const talk = picked(picked(begun('left', 'one'), 'child', 'words', 'sleep'), 'child', 'words', 'sleep')
    expect(talk.topics[0]!.child.chosen).toEqual([])
  })

  test('cannot be said on a page that does not ask it', () => {
    const talk = begun('left', 'one')
    for (const page of ['begin', 'both', 'try', 'plan', 'review'] as const) expect(picked(talk, page, 'words', 'calm')).toBe(talk)
    for (const page of ['begin', 'both', 'plan', 'review'] as const) expect(written(talk, page, 'a line')).toBe(talk)
    for (const page of ['first', 'second', 'child', 'plan'] as const) expect(picked(talk, page, 'what', 'not-yet')).toBe(talk)
    expect(picked(talk, 'try', 'who', 'left')).toBe(talk)
  })

  test('of what is tried is one thing each: what, who, when, and when it is looked at again', () => {
    const chosen = picked(picked(begun('left', 'one'), 'try', 'what', 'a'), 'try', 'what', 'b')
    const planned = picked(picked(chosen, 'plan', 'who', 'right'), 'plan', 'when', 'monday')
    const talk = written(picked(planned, 'review', 'review', 'weeks-2'), 'try', 'ours')
    expect(talk.topics[0]!.trial).toEqual({ what: 'b', own: 'ours', who: 'right', when: 'monday', review: 'weeks-2' })
  })

  test('is of the open topic alone', () => {
    const talk = picked(begun('left', 'one', 'two'), 'child', 'words', 'sleep')
    expect(talk.topics.map(({ child }) => child.chosen)).toEqual([[], ['sleep']])
  })
})
