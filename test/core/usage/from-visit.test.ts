import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { usageEvent, type UsageEvent } from '../../../src/core/usage/event'
import { fromVisit } from '../../../src/core/usage/from-visit'
import { emptyTally, noted } from '../../../src/core/usage/tally'
import type { Action } from '../../../src/core/visit/action'
import { newVisit } from '../../../src/core/visit/visit'
import { after, anyActions, begun, inModule, keptModules, states } from '../../support/visit-walks'

/** What a visit says of itself to be counted, while actions lead through it. */
const said = (actions: readonly Action[]): UsageEvent[] => {
  const all = states(actions)
  return all.slice(1).flatMap((visit, index) => fromVisit(all[index]!, visit))
}

const opening: Action = { kind: 'module-opened', module: 'p03', steps: ['ask', 'text', 'again'] }
const on: Action = { kind: 'stepped', by: 1 }
const answer = (step: string, level: number | null): Action => ({ kind: 'answered', step, answer: { level } })
const opened = { kind: 'module-opened', programme: 'parents', module: 'p03', language: 'sv' }

describe('a visit says', () => {
  test('nothing before a module is opened', () => expect(said(begun)).toEqual([]))

  test('which module was opened, in which language, once', () => {
    expect(said([...begun, opening, on, { kind: 'modules-shown' }, opening])).toEqual([opened])
  })

  test('that it was completed, when its last step is reached, once', () => {
    expect(said([...begun, opening, on, on, { kind: 'stepped', by: -1 }, on])).toEqual([
      opened,
      { kind: 'module-completed', module: 'p03' },
    ])
  })

  test('how the two answers compare, and nothing of either', () => {
    const events = said([...begun, opening, answer('ask', 9), on, on, answer('again', 4)])
    expect(events.slice(2)).toEqual([{ kind: 'felt', felt: 'better' }])
  })

  test('how they compare once more when the comparison changes, and not when only a number does', () => {
    const felt = said([
      ...begun,
      opening,
      answer('ask', 5),
      answer('again', 4),
      answer('again', 3),
      answer('ask', 3),
      answer('again', 8),
    ]).slice(1)
    expect(felt).toEqual(['better', 'same', 'worse'].map((one) => ({ kind: 'felt', felt: one })))
  })

  test('nothing of how it felt while one of the two is open, or taken back', () => {
    expect(said([...begun, opening, answer('ask', 5)])).toEqual([opened])
    expect(said([...begun, opening, answer('again', 5)])).toEqual([opened])
    expect(said([...begun, opening, answer('ask', 5), answer('again', null)])).toEqual([opened])
  })

  test('nothing of how it felt in a module of a single step', () => {
    expect(said([...begun, { ...opening, steps: ['ask'] }, answer('ask', 5)])).toEqual([opened])
  })

  test('nothing of safety mode', () => {
    const visit = inModule()
    for (const safety of [true, false]) {
      const now = after([{ kind: 'safety-chosen', safety, kept: keptModules }], visit)
      expect(fromVisit(visit, now)).toEqual([])
    }
  })

  test('nothing where nothing has happened', () => expect(fromVisit(newVisit, newVisit)).toEqual([]))
})

describe('whatever a visitor taps and writes', () => {
  const walked = anyActions.map((actions) => [...begun, ...actions])
  const nothingTakenAway = walked.map((actions) => actions.filter((action) => action.kind !== 'safety-chosen' || !action.safety))
  const keysOf = (events: UsageEvent[]) => events.filter((one) => one.kind !== 'felt').map((one) => `${one.kind} ${one.module}`)

  test('what is said holds ids of the catalogue and words of closed lists, and nothing else', () => {
    fc.assert(
      fc.property(walked, (actions) => {
        for (const event of said(actions)) expect(usageEvent.parse(event)).toStrictEqual(event)
      }),
      { numRuns: 500 },
    )
  })

  test('a module is said to be opened at most once, and completed at most once and only then', () => {
    fc.assert(
      fc.property(nothingTakenAway, (actions) => {
        const keys = keysOf(said(actions))
        expect(new Set(keys).size).toBe(keys.length)
        for (const [index, key] of keys.entries())
          if (key.startsWith('module-completed')) expect(keys.slice(0, index)).toContain(key.replace('completed', 'opened'))
      }),
    )
  })

  test('and counts once, also where safety took it away and it was opened again', () => {
    fc.assert(
      fc.property(walked, (actions) => {
        const tally = said(actions).reduce(noted, emptyTally)
        for (const list of [tally.opened, tally.completed]) expect(new Set(list).size).toBe(list.length)
      }),
    )
  })

  test('two visits that tap alike and write differently say the same', () => {
    const other = (action: Action): Action =>
      action.kind === 'answered' && action.step === 'ladder' ? { ...action, answer: 'other words' } : action
    fc.assert(
      fc.property(walked, (actions) => {
        expect(said(actions.map(other))).toEqual(said(actions))
      }),
    )
  })
})
