import { pausedTalk, picked, talkPages, topicOpened, written, type Talk, type TalkPage } from '../joint/talk'
import type { Action, ActionOf, JointAction } from './action'
import { stepped } from './reduce-module'
import { openProgress, type Visit } from './visit'

/** A visit in which two parents sit at one screen. */
export type JointVisit = Visit & { joint: Talk }

/** Whether two parents sit at one screen. */
export const isJoint = (visit: Visit): visit is JointVisit => visit.joint !== null

/** What of an ordinary visit can happen here as well; everything else is for one visitor, safety mode first of all. */
type Shared = 'language-chosen' | 'stepped' | 'modules-shown' | 'finished'

type Reducers = { [K in JointAction['kind'] | Shared]: (visit: JointVisit, action: ActionOf<K>) => Visit }

const pageOf = (visit: Visit): TalkPage | undefined =>
  visit.screen === 'visit' ? talkPages.find((page) => page === openProgress(visit)?.at) : undefined

const onPage = (visit: JointVisit, change: (page: TalkPage) => Talk): Visit => {
  const page = pageOf(visit)
  return page === undefined ? visit : { ...visit, joint: change(page) }
}

/** Opens a topic of a planned module at its first page; the module is opened with the first of its topics. */
const opened = (visit: JointVisit, { module, topic }: ActionOf<'topic-opened'>): Visit => {
  if (visit.joint.lot === null || !visit.planned.includes(module)) return visit
  const completed = visit.modules[module]?.completed ?? false
  const progress = { steps: talkPages, whole: talkPages, at: talkPages[0], answers: {}, completed }
  return { ...visit, screen: 'visit', module, modules: { ...visit.modules, [module]: progress }, joint: topicOpened(visit.joint, topic) }
}

/** After the last page of a topic come the topics again. Reaching it completes the module, as its closing question does elsewhere. */
const on = (visit: JointVisit, action: ActionOf<'stepped'>): Visit => {
  const next = stepped(visit, action)
  return next.screen === 'end' ? { ...next, screen: 'programme' } : next
}

/** From where both look at what they said, each can go back to the own turn. */
const turnedBack = (visit: JointVisit, { turn }: ActionOf<'turned-back'>): Visit => {
  const progress = openProgress(visit)
  if (visit.module === null || progress === undefined || pageOf(visit) !== 'both') return visit
  return { ...visit, modules: { ...visit.modules, [visit.module]: { ...progress, at: turn } } }
}

const reducers: Reducers = {
  'language-chosen': (visit, { language }) => ({ ...visit, language }),
  'talk-begun': (visit, { lot }) => (visit.joint.lot === null ? { ...visit, joint: { ...visit.joint, lot } } : visit),
  'topic-opened': opened,
  picked: (visit, { field, id }) => onPage(visit, (page) => picked(visit.joint, page, field, id)),
  written: (visit, { own }) => onPage(visit, (page) => written(visit.joint, page, own)),
  'turned-back': turnedBack,
  stepped: on,
  'modules-shown': (visit) => ({ ...visit, screen: 'programme' }),
  finished: (visit) => ({ ...visit, screen: 'end' }),
  paused: (visit) => ({ ...visit, screen: 'end', module: null, joint: pausedTalk }),
}

const isHere = (kind: Action['kind']): kind is keyof Reducers => Object.hasOwn(reducers, kind)

/** The visit of two parents after an action. Once it is paused there is no way on but to its end. */
export const reduceJoint = (visit: JointVisit, action: Action): Visit => {
  if (!isHere(action.kind) || (visit.joint.paused && action.kind !== 'language-chosen')) return visit
  return (reducers[action.kind] as (visit: JointVisit, action: Action) => Visit)(visit, action)
}
