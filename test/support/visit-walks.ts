import fc from 'fast-check'
import { moduleIds, type ModuleId } from '../../src/core/programme/catalogue'
import { languages } from '../../src/core/text/language'
import type { Action } from '../../src/core/visit/action'
import { reduce } from '../../src/core/visit/reduce'
import { anyJointAction } from './talk-walks'
import { planFor } from '../../src/core/visit/plan'
import { newVisit, type Visit } from '../../src/core/visit/visit'

/** The steps of the modules in the tests of a visit, and what of them is played where calm and safety come first. */
export const stepsOf = (_module: ModuleId, safety = false): string[] =>
  safety ? ['ask', 'ladder', 'again'] : ['ask', 'text', 'ladder', 'again']

/** The modules that exist where calm and safety come first. */
export const keptModules: readonly ModuleId[] = ['p03', 'p10']

const language = fc.constantFrom(...languages).map((one): Action => ({ kind: 'language-chosen', language: one }))
const programme = fc.constant<Action>({ kind: 'programme-chosen', programme: 'parents' })
const safety = fc.boolean().map((chosen): Action => ({ kind: 'safety-chosen', safety: chosen, kept: keptModules }))

const plan = fc
  .record({
    for: fc.constantFrom(...planFor.options),
    programme: fc.constant('parents' as const),
    modules: fc.array(fc.constantFrom(...moduleIds), { maxLength: 5 }),
    language: fc.constantFrom(...languages),
    minutes: fc.constant(30),
    prompts: fc.boolean(),
  })
  .map((one): Action => ({ kind: 'planned', plan: one }))

const wish = fc.oneof(
  fc.constantFrom('body', 'quarrels', null).map((weighs): Action => ({ kind: 'weighs-said', weighs })),
  fc.constantFrom('p03 ladder', 'p10 card').map((card): Action => ({ kind: 'card-toggled', card })),
  fc.array(fc.constantFrom(...moduleIds), { maxLength: 5 }).map((modules): Action => ({ kind: 'path-chosen', modules })),
)

// The steps may have been loaded before safety was chosen, or undone: so any module is opened with either list.
const opening = fc
  .tuple(fc.constantFrom(...moduleIds), fc.boolean())
  .map(([module, calm]): Action => ({ kind: 'module-opened', module, steps: stepsOf(module, calm), whole: stepsOf(module) }))

const anything = fc.oneof(fc.record({ level: fc.option(fc.integer({ min: 0, max: 10 })) }), fc.anything())
const answer = fc
  .tuple(fc.constantFrom('ask', 'text', 'ladder', 'again', 'unknown'), anything)
  .map(([step, given]): Action => ({ kind: 'answered', step, answer: given }))

const step = fc.constantFrom<Action>({ kind: 'stepped', by: 1 }, { kind: 'stepped', by: 1 }, { kind: 'stepped', by: -1 })
const page = fc.constantFrom<Action>({ kind: 'modules-shown' }, { kind: 'finished' })

/** Any sequence of what can happen to a visit, in an order that no page would allow as well. */
export const anyActions = fc.array(
  fc.oneof(language, programme, plan, safety, wish, opening, answer, anyJointAction, { weight: 3, arbitrary: step }, page),
  {
    maxLength: 40,
  },
)

/** Any sequence in which nothing is answered. */
export const silentActions = fc.array(fc.oneof(language, programme, safety, wish, opening, step, page), { maxLength: 20 })

/** Any sequence that begins as every visit does, so that most of it takes effect. */
export const begun: readonly Action[] = [
  { kind: 'language-chosen', language: 'sv' },
  { kind: 'programme-chosen', programme: 'parents' },
  { kind: 'safety-chosen', safety: false, kept: keptModules },
]

/** A visit after some actions. */
export const after = (actions: readonly Action[], visit: Visit = newVisit): Visit => actions.reduce(reduce, visit)

/** A visit with a module open at its first step. */
export const inModule = (module: ModuleId = 'p03'): Visit => after([...begun, { kind: 'module-opened', module, steps: stepsOf(module) }])

/** Every visit that actions lead through, from the first on. */
export const states = (actions: readonly Action[]): Visit[] =>
  actions.reduce((all, action) => [...all, reduce(all.at(-1)!, action)], [newVisit])
