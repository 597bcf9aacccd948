import { ownWords } from '../exercise/parts'
import { ownLine, saidLine, textOf, type CardLine } from '../exercise/take-home'
import type { LocalText } from '../text/local-text'
import { reviews, type Review } from './review-date'
import { notYet, type Topic } from './topic'
import { sides, type TopicTalk, type Words } from './talk'

/** Who does what is tried: one of the two, both in turns, whoever the child is with, or another adult. */
export const doers = [...sides, 'in-turns', 'with-child', 'someone-else'] as const

/** Who does what is tried. */
export type Doer = (typeof doers)[number]

/**
 * What a topic led to, in the words of both and of no one: something that they try; that they do not agree yet, which is an
 * answer too; or only a day on which they come back to it. What mattered to each of them is not in it, so that no paper can quote one against the other.
 */
export type Outcome = { topic: string; title: LocalText; review: Review | null } & (
  { kind: 'trying'; child: CardLine[]; what: CardLine; who: Doer | null; when: LocalText | null } | { kind: 'not-yet' | 'later' }
)

/** The words that were chosen or written in one place, in the order in which the topic has them. */
export const linesOf = (among: Topic['matters'], { chosen, own }: Words): CardLine[] => [
  ...among.filter(({ id }) => chosen.includes(id)).flatMap(({ id }) => saidLine(among, id)),
  ...ownLine(own),
]

const known = <T extends string>(among: readonly T[], id: string | null): T | null => among.find((one) => one === id) ?? null

/** What a topic led to; nothing where nothing was chosen, neither a try-out nor "not yet" nor a day to come back to it. */
export const outcomeOf = (topic: Topic, { child, trial }: TopicTalk): Outcome | undefined => {
  const head = { topic: topic.id, title: topic.title, review: known(reviews, trial.review) }
  if (trial.what === notYet) return { ...head, kind: 'not-yet' }
  const [what] = trial.what === ownWords ? ownLine(trial.own) : saidLine(topic.tries, trial.what)
  if (!what) return head.review === null ? undefined : { ...head, kind: 'later' }
  const when = textOf(topic.when, trial.when) ?? null
  return { ...head, kind: 'trying', child: linesOf(topic.child, child), what, who: known(doers, trial.who), when }
}
