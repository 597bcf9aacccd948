import fc from 'fast-check'
import { ownWords } from '../../src/core/exercise/parts'
import { across, sides, talkPages, type Field, type Side, type Talk } from '../../src/core/joint/talk'
import { notYet, topic, type Topic } from '../../src/core/joint/topic'
import type { JointAction } from '../../src/core/visit/action'
import { tappable, text } from './texts'

/** A topic as it stands in a file, with some fields written differently. */
export const topicSource = (change: object = {}): object => ({
  id: 'bedtimes',
  title: text('bedtimes'),
  text: text('a-lamp-is-lit'),
  matters: tappable('calm', 'early', 'story', 'phone'),
  child: tappable('sleep', 'lamp', 'rabbit', 'song'),
  tries: tappable('same-time', 'one-story', 'lamp-on'),
  when: tappable('tonight', 'monday'),
  ...change,
})

/** A topic as it is talked about. */
export const topicOf = (change: object = {}): Topic => topic.parse(topicSource(change))

const ids = ['calm', 'early', 'story', 'phone', 'same-time', 'tonight', 'weeks-4', 'left', 'in-turns', ownWords, notYet, 'unknown']
const fields: Field[] = ['words', 'what', 'who', 'when', 'review']

const step = fc.constantFrom<1 | -1>(1, 1, 1, -1).map((by) => ({ kind: 'stepped' as const, by }))
const pick = fc
  .record({ field: fc.constantFrom(...fields), id: fc.constantFrom(...ids) })
  .map((one): JointAction => ({ kind: 'picked', ...one }))
const write = fc.string({ maxLength: 200 }).map((own): JointAction => ({ kind: 'written', own }))
const open = fc
  .record({
    module: fc.constantFrom('p16' as const, 'p17' as const, 'p03' as const),
    topic: fc.constantFrom('bedtimes', 'feasts', 'boots'),
  })
  .map((one): JointAction => ({ kind: 'topic-opened', ...one }))
const turn = fc.constantFrom<'first' | 'second'>('first', 'second').map((one): JointAction => ({ kind: 'turned-back', turn: one }))

/** What two parents can do at one screen, in any order, without a pause. */
export const talking = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: step },
    { weight: 4, arbitrary: pick },
    { weight: 2, arbitrary: write },
    { weight: 2, arbitrary: open },
    turn,
    fc.constant({ kind: 'modules-shown' as const }),
  ),
  { maxLength: 60 },
)

/** Which seat the lot falls to, so that a talk begins. */
export const lots = fc.constantFrom(...sides)

/** Everything that happens only where two parents sit at one screen. */
export const anyJointAction = fc.oneof(
  pick,
  write,
  open,
  turn,
  lots.map((lot): JointAction => ({ kind: 'talk-begun', lot })),
  fc.constant<JointAction>({ kind: 'paused' }),
)

/** The same talk with the two seats changed. */
export const mirrored = (talk: Talk): Talk => ({
  ...talk,
  lot: talk.lot && across(talk.lot),
  topics: talk.topics.map((one) => ({ ...one, matters: { left: one.matters.right, right: one.matters.left } })),
})

/** The page of a turn, by whose it is. */
export const turnPages = talkPages.filter((page): page is 'first' | 'second' => page === 'first' || page === 'second')

/** Both seats, beginning with the one given. */
export const fromSide = (first: Side): [Side, Side] => [first, across(first)]
