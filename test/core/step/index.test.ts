import { describe, expect, test } from 'vitest'
import type { Kind } from '../../../src/core/exercise/kind'
import { step, stepKinds, stepSchemas, type Step, type StepKind } from '../../../src/core/step'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf, stepSource } from '../../support/steps'

const kinds = Object.keys(stepSchemas) as StepKind[]
const asksNothing: StepKind[] = ['reading', 'reflect']

describe.each(kinds)('a step of the kind %s', (kind) => {
  const played: Step = stepOf(kind)
  const behaviour = stepKinds[kind] as Kind<Step, unknown>

  test('is told from all others by its kind', () => {
    expect(step.parse(stepSource(kind))).toEqual(played)
    expect(played.kind).toBe(kind)
  })

  test('is not done before anything was tapped, unless it asks for nothing', () => {
    expect(behaviour.isComplete(played, behaviour.empty(played))).toBe(asksNothing.includes(kind))
  })

  test('leaves nothing to take along before anything was tapped', () => {
    expect(behaviour.takeHome?.(played, behaviour.empty(played), aroundOf([played], {}))).toBeUndefined()
  })

  test('begins the same for every visitor', () => {
    expect(behaviour.empty(played)).not.toBe(undefined)
    expect(behaviour.empty(played)).toEqual(behaviour.empty(played))
    if (behaviour.empty(played) !== null) expect(behaviour.empty(played)).not.toBe(behaviour.empty(played))
  })
})

test('every kind has its behaviour, and no other has', () => expect(Object.keys(stepKinds).sort()).toEqual([...kinds].sort()))

test('a step of an unknown kind is refused', () => expect(step.safeParse({ id: 'quiz', kind: 'quiz' }).success).toBe(false))
