import { describe, expect, test } from 'vitest'
import { stagesKind } from '../../../src/core/exercise/stages'
import { aroundOf } from '../../../src/core/visit/take-home'
import { stepOf } from '../../support/steps'
import { text } from '../../support/texts'

const plain = stepOf('stages')
const titled = stepOf('stages', { title: text('how-i-listen') })
const whole = { look: 'look-one', ask: 'ask-two', wait: 'wait-one' }
const taken = (step: typeof plain, chosen: Record<string, string>) => stagesKind.takeHome?.(step, { chosen }, aroundOf([], {}))

test('stages begin without a choice and are done when each has one', () => {
  expect(stagesKind.empty(plain)).toEqual({ chosen: {} })
  expect(stagesKind.isComplete(plain, { chosen: { look: 'look-one' } })).toBe(false)
  expect(stagesKind.isComplete(plain, { chosen: whole })).toBe(true)
})

describe('the visitor takes along', () => {
  test('a card of the choices, stage by stage, where the step has a title', () =>
    expect(taken(titled, { wait: 'wait-one', look: 'look-two' })).toEqual({
      kind: 'card',
      title: text('how-i-listen'),
      lines: [
        { label: text('look'), text: text('look-two') },
        { label: text('wait'), text: text('wait-one') },
      ],
    }))

  test('nothing without a title, without a choice, or of a choice that is not there', () => {
    expect(taken(plain, whole)).toBeUndefined()
    expect(taken(titled, {})).toBeUndefined()
    expect(taken(titled, { look: 'left-out' })).toBeUndefined()
  })
})
