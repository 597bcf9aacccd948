import { expect, test } from 'vitest'
import { newVisit, openProgress, stepNumber } from '../../../src/core/visit/visit'
import { after, inModule } from '../../support/visit-walks'
import { brokenIn } from '../../support/valid-visit'

test('a new visit knows nothing of anyone', () => {
  expect(newVisit).toEqual({
    screen: 'start',
    language: null,
    programme: null,
    introduced: false,
    safety: false,
    kept: null,
    weighs: null,
    path: [],
    planned: [],
    joint: null,
    leftHere: [],
    module: null,
    modules: {},
  })
  expect(openProgress(newVisit)).toBeUndefined()
})

test('where the visitor stands is told as "step n of m", from 1 on', () => {
  expect(stepNumber(openProgress(inModule())!)).toEqual({ step: 1, of: 4 })
  const last = after(
    [1, 1, 1].map(() => ({ kind: 'stepped', by: 1 })),
    inModule(),
  )
  expect(stepNumber(openProgress(last)!)).toEqual({ step: 4, of: 4 })
})

test('the rules of a visit, which other tests rely on, see what is broken', () => {
  const open = inModule()
  const progress = open.modules.p03!
  expect(brokenIn(open)).toEqual([])
  expect(brokenIn({ ...open, screen: 'start' })).toContain('the start page stands until a language is chosen')
  expect(brokenIn({ ...open, module: 'p14' })).toContain('the open module is one that was opened')
  expect(brokenIn({ ...open, module: null })).toContain('a step is shown of an open module')
  expect(brokenIn({ ...open, safety: true, kept: ['p10'] })).toContain('in safety mode there is no module that is not kept')
  expect(brokenIn({ ...open, modules: { p03: { ...progress, at: 'unknown' } } })).toContain('a module stands at one of its steps')
})
