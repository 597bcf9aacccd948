import { expect, test } from 'vitest'
import { notYet, topic } from '../../../src/core/joint/topic'
import { topicSource } from '../../support/talk-walks'
import { tappable } from '../../support/texts'

const messages = (change: object) => topic.safeParse(topicSource(change)).error?.issues.map(({ message }) => message)

test('a topic needs its words in every place', () => {
  expect(messages({})).toBeUndefined()
  for (const field of ['title', 'text', 'matters', 'child', 'tries', 'when'])
    expect(messages({ [field]: undefined }), field).toHaveLength(1)
})

test('"we do not agree yet" is in every topic, and no topic can write it differently', () => {
  expect(messages({ tries: tappable('one', 'two', notYet) })).toEqual([
    '"not-yet" stands for "we do not agree yet" in every topic: take another id',
  ])
})

test('one’s own line is in every topic as well', () => {
  expect(messages({ matters: tappable('one', 'two', 'three', 'own') })).toHaveLength(1)
})
