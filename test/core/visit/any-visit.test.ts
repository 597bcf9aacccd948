import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ModuleId } from '../../../src/core/programme/catalogue'
import type { Action } from '../../../src/core/visit/action'
import { reduce } from '../../../src/core/visit/reduce'
import type { Visit } from '../../../src/core/visit/visit'
import { brokenIn } from '../../support/valid-visit'
import { after, anyActions, begun, inModule, keptModules, silentActions, states, stepsOf } from '../../support/visit-walks'

const walked = fc
  .tuple(fc.boolean(), anyActions)
  .map(([fromStart, actions]): readonly Action[] => (fromStart ? actions : [...begun, ...actions]))
const visits = walked.map((actions) => after(actions))
/** Two parents at one screen open topics, and no module's steps. */
const visitsOfOne = visits.filter(({ joint }) => joint === null)

/** The modules that were completed by one action. */
const completedBetween = (before: Visit, now: Visit) =>
  (Object.keys(now.modules) as ModuleId[]).filter((id) => now.modules[id]!.completed && !before.modules[id]?.completed)

describe('whatever a visitor taps, and in whatever order', () => {
  test('the visit is one that can be shown', () => {
    fc.assert(
      fc.property(walked, (actions) => {
        for (const visit of states(actions)) expect(brokenIn(visit)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('a module is completed only by the step that leads to its last one', () => {
    fc.assert(
      fc.property(walked, (actions) => {
        const all = states(actions)
        for (const [index, action] of actions.entries()) {
          const now = all[index + 1]!
          for (const id of completedBetween(all[index]!, now)) {
            expect(action).toEqual({ kind: 'stepped', by: 1 })
            expect(now.modules[id]!.at).toBe(now.modules[id]!.steps.at(-1))
          }
        }
      }),
    )
  })

  test('what was completed stays completed while the module is there', () => {
    fc.assert(
      fc.property(walked, (actions) => {
        const all = states(actions)
        for (const [index, now] of all.slice(1).entries())
          for (const [id, progress] of Object.entries(all[index]!.modules)) {
            const later = now.modules[id as ModuleId]
            if (progress.completed && later) expect(later.completed).toBe(true)
          }
      }),
    )
  })

  test('answers survive going back, another language, and choosing safety or undoing it', () => {
    fc.assert(
      fc.property(visits, silentActions, (visit, actions) => {
        const later = after(actions, visit)
        for (const id of keptModules) if (visit.modules[id]) expect(later.modules[id]!.answers).toBe(visit.modules[id].answers)
      }),
    )
  })

  test('no action changes the visit it was given', () => {
    fc.assert(
      fc.property(walked, (actions) => {
        const frozen = (visit: Visit): Visit => {
          for (const progress of Object.values(visit.modules)) Object.freeze(progress)
          Object.freeze(visit.modules)
          return Object.freeze(visit)
        }
        actions.reduce((visit, action) => frozen(reduce(visit, action)), frozen(after([])))
      }),
    )
  })

  test('there is always a way through a module to the end', () => {
    fc.assert(
      fc.property(visitsOfOne, (visit) => {
        const steps = stepsOf('p10', visit.safety)
        const way: Action[] = [...begun.slice(0, 2), { kind: 'module-opened', module: 'p10', steps }]
        const walk = Array.from({ length: steps.length }, (): Action => ({ kind: 'stepped', by: 1 }))
        const end = after([...way, ...walk], visit)
        expect(end.screen).toBe('end')
        expect(end.modules.p10?.completed).toBe(true)
      }),
    )
  })
})

describe('an id that is not known changes nothing', () => {
  const unknown: Record<string, object> = {
    'a step': { kind: 'answered', step: 'unknown', answer: 'text' },
    'a module': { kind: 'module-opened', module: 'p99', steps: ['ask'] },
    'a module named like a property of every object': { kind: 'module-opened', module: 'constructor', steps: ['ask'] },
    'a programme': { kind: 'programme-chosen', programme: 'unknown' },
    'a programme named like a property of every object': { kind: 'programme-chosen', programme: 'toString' },
  }
  test.each(Object.entries(unknown))('%s', (_, action) => {
    fc.assert(
      fc.property(visits, (visit) => {
        expect(reduce(visit, action as Action)).toBe(visit)
      }),
    )
    expect(reduce(inModule(), action as Action)).toEqual(inModule())
  })
})
