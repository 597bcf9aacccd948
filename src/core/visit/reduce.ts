import { toggled } from '../exercise/toggled'
import { newTalk } from '../joint/talk'
import { catalogue, type ModuleId } from '../programme/catalogue'
import type { Action, ActionOf, VisitAction } from './action'
import { jointModules } from './plannable'
import { isJoint, reduceJoint } from './reduce-joint'
import { answered, exists, opened, stepped } from './reduce-module'
import type { Visit } from './visit'

type Reducers = { [K in VisitAction['kind']]: (visit: Visit, action: ActionOf<K>) => Visit }

/** Another programme has other modules: the page before them is read again, and none is open. */
const programmeChosen = (visit: Visit, { programme }: ActionOf<'programme-chosen'>): Visit => {
  if (visit.language === null || !Object.hasOwn(catalogue, programme)) return visit
  const again =
    visit.programme === programme ? {} : { introduced: false, kept: null, weighs: null, path: [], planned: [], leftHere: [], modules: {} }
  return { ...visit, programme, screen: 'programme', module: null, ...again }
}

/** Safety mode takes modules that are not kept out of the visit, answers and all, so that nothing shows they were there. */
const safetyChosen = (visit: Visit, { safety, kept }: ActionOf<'safety-chosen'>): Visit => {
  if (visit.programme === null) return visit
  const modules = safety
    ? Object.fromEntries(Object.entries(visit.modules).filter(([id]) => kept.some((one) => one === id)))
    : visit.modules
  const gone = visit.module !== null && !(visit.module in modules)
  return {
    ...visit,
    introduced: true,
    safety,
    kept: safety ? kept : null,
    path: visit.path.filter((id) => !safety || kept.includes(id)),
    modules,
    module: gone ? null : visit.module,
    screen: gone ? 'programme' : visit.screen,
  }
}

/** Only modules that exist in this visit are on a path, and each once. */
const pathChosen = (visit: Visit, { modules }: ActionOf<'path-chosen'>): Visit => ({
  ...visit,
  path: [...new Set(modules)].filter((module) => exists(visit, module)),
})

/** A plan begins a visit that nobody has begun; its modules are those of its programme, for two parents those that fit two. */
const planned = (visit: Visit, { plan }: ActionOf<'planned'>): Visit => {
  if (visit.screen !== 'start' || !Object.hasOwn(catalogue, plan.programme)) return visit
  const own: readonly ModuleId[] = catalogue[plan.programme]
  const joint = plan.for === 'both-parents'
  return {
    ...visit,
    language: plan.language,
    programme: plan.programme,
    screen: 'programme',
    planned: [...new Set(plan.modules)].filter((id) => own.includes(id) && (!joint || jointModules.includes(id))),
    joint: joint ? newTalk : null,
    introduced: joint,
  }
}

const reducers: Reducers = {
  'language-chosen': (visit, { language }) => ({ ...visit, language, screen: visit.screen === 'start' ? 'about-you' : visit.screen }),
  'programme-chosen': programmeChosen,
  'safety-chosen': safetyChosen,
  introduced: (visit) => (visit.programme === null ? visit : { ...visit, introduced: true }),
  'weighs-said': (visit, { weighs }) => ({ ...visit, weighs, path: [] }),
  planned,
  'path-chosen': pathChosen,
  'card-toggled': (visit, { card }) => ({ ...visit, leftHere: toggled(visit.leftHere, card) }),
  'module-opened': opened,
  answered,
  stepped,
  'modules-shown': (visit) => (visit.programme === null ? visit : { ...visit, screen: 'programme' }),
  finished: (visit) => (visit.programme === null ? visit : { ...visit, screen: 'end' }),
}

const isHere = (kind: Action['kind']): kind is VisitAction['kind'] => Object.hasOwn(reducers, kind)

/** The visit after an action; an action that does not fit the visit changes nothing, so that no tap can break one. */
export const reduce = (visit: Visit, action: Action): Visit => {
  if (isJoint(visit)) return reduceJoint(visit, action)
  return isHere(action.kind) ? (reducers[action.kind] as (visit: Visit, action: Action) => Visit)(visit, action) : visit
}
