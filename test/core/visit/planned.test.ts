import { expect, test } from 'vitest'
import { catalogue } from '../../../src/core/programme/catalogue'
import { newTalk } from '../../../src/core/joint/talk'
import { reduce } from '../../../src/core/visit/reduce'
import { newVisit, openProgress, stepToldOutside } from '../../../src/core/visit/visit'
import { canBePlanned, jointModules, programmesFor } from '../../../src/core/visit/plannable'
import { planFor, type VisitPlan } from '../../../src/core/visit/plan'
import { publishedModule } from '../../support/modules'
import { after, begun } from '../../support/visit-walks'

const plan: VisitPlan = { for: 'parent', programme: 'parents', modules: ['p14', 'p03'], language: 'ar', minutes: 30, prompts: true }

test('a plan leads a visit that nobody has begun to its modules, in its language', () => {
  const planned = reduce(newVisit, { kind: 'planned', plan })
  expect(planned).toMatchObject({ screen: 'programme', language: 'ar', programme: 'parents', planned: ['p14', 'p03'], introduced: false })
})

test('a plan takes nothing from somebody who has begun', () => {
  const visit = after([...begun])
  expect(reduce(visit, { kind: 'planned', plan })).toBe(visit)
})

test('a module of another programme is not planned, and none twice', () => {
  const planned = reduce(newVisit, { kind: 'planned', plan: { ...plan, modules: ['p14', 'm01', 'p14'] } })
  expect(planned.planned).toEqual(['p14'])
})

test('the visitor may choose otherwise: another programme has nothing planned', () => {
  const planned = reduce(newVisit, { kind: 'planned', plan })
  expect(reduce(planned, { kind: 'programme-chosen', programme: 'nxt-13-17' }).planned).toEqual([])
})

test('where both parents sit together there is no way to safety mode, nor to another programme', () => {
  const joint = reduce(newVisit, { kind: 'planned', plan: { ...plan, for: 'both-parents', modules: ['p16'] } })
  expect(joint).toMatchObject({ joint: newTalk, introduced: true })
  expect(reduce(joint, { kind: 'safety-chosen', safety: true, kept: [] })).toBe(joint)
  expect(reduce(joint, { kind: 'programme-chosen', programme: 'mini' })).toBe(joint)
})

test('where both parents sit together only what fits two is planned', () => {
  const joint = reduce(newVisit, { kind: 'planned', plan: { ...plan, for: 'both-parents', modules: ['p03', 'p17', 'p16'] } })
  expect(joint.planned).toEqual(['p17', 'p16'])
})

test('from outside, calm and safety first looks like any visit: the step is told of the whole module', () => {
  const whole = ['ask', 'text', 'ladder', 'again']
  const calm = after([...begun, { kind: 'module-opened', module: 'p03', steps: ['ask', 'again'], whole }, { kind: 'stepped', by: 1 }])
  expect(stepToldOutside(openProgress(calm)!)).toEqual({ step: 4, of: 4 })
})

const heads = Object.values(catalogue).flat().map(publishedModule)
const planned = (who: VisitPlan['for'], interview = false) => heads.filter((head) => canBePlanned(head, who, interview)).map(({ id }) => id)

test('both parents together have two modules', () => expect(planned('both-parents')).toEqual([...jointModules]))

test('an adult sits in only where a parent may, or staff read', () => {
  const withAdult = planned('child-with-adult')
  for (const id of ['m01', 'm02', 'm03', 'm04', 'm05', 'y01', 'y02', 'y03', 'y04', 'y06', 'y07']) expect(withAdult).toContain(id)
  for (const id of ['y05', 'y08', ...catalogue['nxt-9-12'], ...catalogue['nxt-13-17']]) expect(withAdult).not.toContain(id)
})

test('while an interview is ahead, four modules wait', () => {
  const gone = planned('child').filter((id) => !planned('child', true).includes(id))
  expect(gone).toEqual(['m05', 'y08', 't05', 'u05'])
})

test('everybody who can come has a programme', () => {
  for (const who of planFor.options) expect(programmesFor[who].length).toBeGreaterThan(0)
})
