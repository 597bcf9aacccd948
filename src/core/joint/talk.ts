import { toggledWithin } from '../exercise/toggled'
import { ownLineLimit } from '../step/scene'

/** The two seats in front of the screen, as one sits: whoever has one is nobody's name, sex or part in a quarrel. */
export const sides = ['left', 'right'] as const

/** One of the two seats. */
export type Side = (typeof sides)[number]

/** The other seat. */
export const across = (side: Side): Side => (side === 'left' ? 'right' : 'left')

/**
 * The pages of a topic: who begins; one parent's turn, then the other's; what both said, side by side; what the child
 * gets; what they try; who does it and when; when they look at it again.
 */
export const talkPages = ['begin', 'first', 'second', 'both', 'child', 'try', 'plan', 'review'] as const

/** A page of a topic. */
export type TalkPage = (typeof talkPages)[number]

/** As many ready words can be chosen in one place; the same for everybody. */
export const mostWords = 3

/** What is said in one place: ready words by their ids, and one line of one's own. */
export interface Words {
  chosen: readonly string[]
  own: string
}

/** What is tried: `what` by its id, `ownWords` or `notYet`; who does it, when, and when it is looked at again. */
export interface Trial {
  what: string | null
  own: string
  who: string | null
  when: string | null
  review: string | null
}

/** What was said of one topic, and by which seat. It stays in memory, and nothing of it is counted. */
export interface TopicTalk {
  topic: string
  matters: Readonly<Record<Side, Words>>
  child: Words
  trial: Trial
}

/**
 * The talk of two parents at one screen. `lot` is the seat that was drawn to begin with the first topic, `null` before
 * the talk has begun; `topics` are those that were opened, in their order; `open` is the one on the screen.
 */
export interface Talk {
  lot: Side | null
  topics: readonly TopicTalk[]
  open: string | null
  paused: boolean
}

/** A talk before it has begun. */
export const newTalk: Talk = { lot: null, topics: [], open: null, paused: false }

/** A talk that one of the two has paused: nothing of it is left, and nothing says who did. */
export const pausedTalk: Talk = { ...newTalk, paused: true }

const silence: Words = { chosen: [], own: '' }
const nothingTried: Trial = { what: null, own: '', who: null, when: null, review: null }

/** What can be chosen in one place only: what is tried, by whom, when, and when it is looked at again. */
export type TrialField = Exclude<keyof Trial, 'own'>

/** What can be chosen on a page: words, or one thing of what is tried. */
export type Field = 'words' | TrialField

const fieldsOf: Record<TalkPage, readonly Field[]> = {
  begin: [],
  first: ['words'],
  second: ['words'],
  both: [],
  child: ['words'],
  try: ['what'],
  plan: ['who', 'when'],
  review: ['review'],
}

/** The seat that begins with a topic: the one that was drawn, and from then on in turns. */
export const whoBegins = ({ lot, topics }: Talk, topic: string): Side => {
  const place = topics.findIndex((one) => one.topic === topic)
  const drawn = lot ?? 'left'
  return place % 2 === 0 ? drawn : across(drawn)
}

/** Whose turn a page is; nobody's where both look together. */
export const whoseTurn = (talk: Talk, page: TalkPage): Side | undefined => {
  if (talk.open === null) return undefined
  const first = whoBegins(talk, talk.open)
  return { first, second: across(first) }[page as 'first' | 'second']
}

/** The topic on the screen. */
export const openTopic = ({ topics, open }: Talk): TopicTalk | undefined => topics.find(({ topic }) => topic === open)

/** Opens a topic; one that was opened before is as it was left. */
export const topicOpened = (talk: Talk, topic: string): Talk => {
  const isNew = !talk.topics.some((one) => one.topic === topic)
  const fresh: TopicTalk = { topic, matters: { left: silence, right: silence }, child: silence, trial: nothingTried }
  return { ...talk, open: topic, topics: isNew ? [...talk.topics, fresh] : talk.topics }
}

const changed = (talk: Talk, change: (topic: TopicTalk) => TopicTalk): Talk => ({
  ...talk,
  topics: talk.topics.map((one) => (one.topic === talk.open ? change(one) : one)),
})

/**
 * Changes the words of the page that is open. A turn is known by its page and never named, so that nothing that is tapped
 * can write over what the other one said.
 */
const wordsChanged = (talk: Talk, page: TalkPage, change: (words: Words) => Words): Talk => {
  const side = whoseTurn(talk, page)
  if (side) return changed(talk, (one) => ({ ...one, matters: { ...one.matters, [side]: change(one.matters[side]) } }))
  return page === 'child' ? changed(talk, (one) => ({ ...one, child: change(one.child) })) : talk
}

/** Something is tapped on a page of a topic; what does not belong there changes nothing. */
export const picked = (talk: Talk, page: TalkPage, field: Field, id: string): Talk => {
  if (!fieldsOf[page].includes(field)) return talk
  if (field === 'words') return wordsChanged(talk, page, (words) => ({ ...words, chosen: toggledWithin(mostWords, words.chosen, id) }))
  return changed(talk, (one) => ({ ...one, trial: { ...one.trial, [field]: id } }))
}

/** A line of one's own is written on a page of a topic. */
export const written = (talk: Talk, page: TalkPage, words: string): Talk => {
  const own = words.slice(0, ownLineLimit)
  if (page === 'try') return changed(talk, (one) => ({ ...one, trial: { ...one.trial, own } }))
  return wordsChanged(talk, page, (before) => ({ ...before, own }))
}
