import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { talkPages, whoseTurn, type Side } from '../../../src/core/joint/talk'
import { fromVisit } from '../../../src/core/usage/from-visit'
import type { Action } from '../../../src/core/visit/action'
import type { VisitPlan } from '../../../src/core/visit/plan'
import { reduce } from '../../../src/core/visit/reduce'
import { newVisit, openProgress, stepToldOutside, type Visit } from '../../../src/core/visit/visit'
import { brokenIn } from '../../support/valid-visit'
import { after, anyActions, keptModules, states } from '../../support/visit-walks'
import { lots, mirrored, talking } from '../../support/talk-walks'

const plan: VisitPlan = { for: 'both-parents', programme: 'parents', modules: ['p16', 'p17'], language: 'sv', minutes: 60, prompts: true }
const planned: Action = { kind: 'planned', plan }
const begunBy = (lot: Side): Action[] => [planned, { kind: 'talk-begun', lot }]
const opened: Action = { kind: 'topic-opened', module: 'p16', topic: 'bedtimes' }
const on: Action = { kind: 'stepped', by: 1 }
const back: Action = { kind: 'stepped', by: -1 }
const steps = (many: number): Action[] => Array.from({ length: many }, () => on)
const joint = (...actions: Action[]): Visit => after([...begunBy('left'), ...actions])
const pageOf = (visit: Visit) => openProgress(visit)?.at

describe('a talk of two parents', () => {
  test('opens no topic before it has begun, and none that was not planned', () => {
    expect(after([planned, opened]).screen).toBe('programme')
    const visit = after([
      { kind: 'planned', plan: { ...plan, modules: ['p17'] } },
      { kind: 'talk-begun', lot: 'left' },
    ])
    expect(reduce(visit, opened)).toBe(visit)
  })

  test('draws its lot once', () => expect(joint({ kind: 'talk-begun', lot: 'right' }).joint!.lot).toBe('left'))

  test('goes through the pages of a topic in their order and back to the topics', () => {
    const pages = talkPages.map((_, at) => pageOf(joint(opened, ...steps(at))))
    expect(pages).toEqual([...talkPages])
    expect(joint(opened, ...steps(talkPages.length)).screen).toBe('programme')
    expect(joint(opened, back).screen).toBe('programme')
  })

  test('goes back from both answers to either turn, and from nowhere else', () => {
    const turnedBack: Action = { kind: 'turned-back', turn: 'first' }
    expect(pageOf(joint(opened, ...steps(3), turnedBack))).toBe('first')
    for (const at of [0, 1, 2, 4, 5, 6, 7]) expect(pageOf(joint(opened, ...steps(at), turnedBack))).toBe(talkPages[at])
  })

  test('keeps a topic as it was left, another language or not', () => {
    const said: Action[] = [opened, on, { kind: 'picked', field: 'words', id: 'calm' }, { kind: 'language-chosen', language: 'ar' }]
    const again = joint(...said, { kind: 'modules-shown' }, opened)
    expect(again.language).toBe('ar')
    expect(again.joint!.topics[0]!.matters.left.chosen).toEqual(['calm'])
  })

  test('is told outside as a module and step n of m, like any visit', () => {
    expect(stepToldOutside(openProgress(joint(opened, on))!)).toEqual({ step: 2, of: talkPages.length })
  })
})

describe('what is for one visitor alone', () => {
  const alone: Action[] = [
    { kind: 'safety-chosen', safety: true, kept: keptModules },
    { kind: 'programme-chosen', programme: 'mini' },
    { kind: 'weighs-said', weighs: 'afraid' },
    { kind: 'path-chosen', modules: ['p01'] },
    { kind: 'module-opened', module: 'p16', steps: ['weeks-now'] },
    { kind: 'answered', step: 'first', answer: { level: 9 } },
    { kind: 'card-toggled', card: 'p16 two-weeks' },
    { kind: 'introduced' },
    planned,
  ]
  test.each(alone)('$kind does nothing', (action) => {
    for (const visit of [joint(), joint(opened, on), joint({ kind: 'finished' })]) expect(reduce(visit, action)).toBe(visit)
  })

  test('and what is for two does nothing where there is one', () => {
    const visit = after([
      { kind: 'language-chosen', language: 'sv' },
      { kind: 'programme-chosen', programme: 'parents' },
    ])
    for (const action of [opened, ...begunBy('left').slice(1), { kind: 'paused' } as const]) expect(reduce(visit, action)).toBe(visit)
  })
})

describe('a pause', () => {
  const spoken = joint(opened, on, { kind: 'written', own: 'a line of mine' })

  test('ends the talk from every page of it, and nothing that was said is left', () => {
    for (const visit of [after([planned]), joint(), spoken, joint(opened, { kind: 'finished' })]) {
      const paused = reduce(visit, { kind: 'paused' })
      expect(paused.screen).toBe('end')
      expect(paused.joint).toEqual({ lot: null, topics: [], open: null, paused: true })
      expect(JSON.stringify(paused)).not.toMatch(/line of mine|bedtimes/)
    }
  })

  test('has no way back, and does not say who took it', () => {
    const paused = reduce(spoken, { kind: 'paused' })
    for (const action of [
      { kind: 'modules-shown' },
      on,
      back,
      opened,
      { kind: 'finished' },
      { kind: 'paused' },
      ...begunBy('right'),
    ] as const)
      expect(reduce(paused, action)).toBe(paused)
    const others = after([...begunBy('left'), opened, on, on, { kind: 'written', own: 'a line of theirs' }, { kind: 'paused' }])
    expect({ ...others, modules: {} }).toEqual({ ...paused, modules: {} })
  })
})

describe('what is counted of it', () => {
  const said = (actions: readonly Action[]) => {
    const all = states(actions)
    return all.slice(1).flatMap((visit, index) => fromVisit(all[index]!, visit))
  }

  test('is that the module was opened, and completed when the last page of a topic is reached, once', () => {
    const events = said([...begunBy('left'), opened, ...steps(talkPages.length), { ...opened, topic: 'boots' }, ...steps(talkPages.length)])
    expect(events).toEqual([
      { kind: 'module-opened', programme: 'parents', module: 'p16', language: 'sv' },
      { kind: 'module-completed', module: 'p16' },
    ])
  })

  test('is never how it felt, whatever was said, and the same whatever was written', () => {
    const silent = (action: Action): Action => (action.kind === 'written' ? { ...action, own: '' } : action)
    fc.assert(
      fc.property(lots, talking, (lot, actions) => {
        const events = said([...begunBy(lot), ...actions])
        expect(events.filter(({ kind }) => kind === 'felt')).toEqual([])
        expect(said([...begunBy(lot), ...actions.map(silent)])).toEqual(events)
      }),
    )
  })
})

describe('whatever two parents tap and write, and in whatever order', () => {
  test('the visit is one that can be shown', () => {
    fc.assert(
      fc.property(lots, talking, anyActions, (lot, actions, more) => {
        for (const visit of states([...begunBy(lot), ...actions, ...more])) expect(brokenIn(visit)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('neither seat has more room: with the other lot it is the same talk, mirrored', () => {
    fc.assert(
      fc.property(talking, (actions) => {
        const [one, other] = (['left', 'right'] as const).map((lot) => after([...begunBy(lot), ...actions]))
        expect(mirrored(other!.joint!)).toEqual(one!.joint)
        expect({ ...other, joint: null }).toEqual({ ...one, joint: null })
      }),
      { numRuns: 300 },
    )
  })

  test('nothing but a page of the own turn changes what somebody said', () => {
    fc.assert(
      fc.property(lots, talking, (lot, actions) => {
        const all = states([...begunBy(lot), ...actions])
        for (const [index, now] of all.slice(1).entries()) {
          const before = all[index]!
          for (const side of ['left', 'right'] as const)
            for (const topic of before.joint?.topics ?? []) {
              const later = now.joint!.topics.find((one) => one.topic === topic.topic)!
              if (later.matters[side] === topic.matters[side]) continue
              expect(before.joint!.open).toBe(topic.topic)
              expect(whoseTurn(before.joint!, pageOf(before) as (typeof talkPages)[number])).toBe(side)
            }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('there is always a way to the end', () => {
    fc.assert(
      fc.property(lots, talking, (lot, actions) => {
        const visit = after([...begunBy(lot), ...actions, { kind: 'modules-shown' }, { kind: 'finished' }], newVisit)
        expect(visit.screen).toBe('end')
      }),
    )
  })
})
