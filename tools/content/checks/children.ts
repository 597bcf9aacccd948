import type { Module } from '../../../src/core/programme/module'
import type { Band } from '../../../src/core/programme/programme'
import type { Problem } from '../problem'
import { problemAt, type Loaded } from '../source'
import { groupsIn } from '../texts'
import type { Check } from './check'

type ModuleCheck = (module: Loaded<Module>, band: Band) => Problem[]

const areSmall = (band: Band) => band === '3-5' || band === '6-8'

const withoutCompany: ModuleCheck = ({ source, value }) =>
  value.company ? [] : [problemAt(source, [], 'company is missing: say who may be with the child, parent-may-sit-in, staff-reads or alone')]

/** What is said at the end never depends on what a child answered. */
const closings: ModuleCheck = ({ source, value }, band) =>
  value.steps.flatMap((step, index) => {
    if (step.kind !== 'check-out') return []
    const isOne = step.closing !== undefined && !step.lower && !step.same && !step.higher
    const areThree = step.closing === undefined && step.lower && step.same && step.higher
    if (band === 'adults' ? areThree : isOne) return []
    const advice = band === 'adults' ? 'write lower:, same: and higher:' : 'write closing: instead, one line for every answer'
    return [problemAt(source, ['steps', index], `the last words do not fit this programme: ${advice}`)]
  })

const besideSmall: ModuleCheck = ({ source, value }, band) =>
  value.steps.flatMap((step, index) =>
    band === '3-5' && !step.adult
      ? [problemAt(source, ['steps', index], 'adult is missing: say what whoever sits beside may ask, and what to leave unsaid')]
      : [],
  )

/** The lists that a child taps in. */
const tapped = ['options', 'cards', 'feelings', 'figures', 'items', 'people', 'places', 'tips', 'choices']

const withoutIcons: ModuleCheck = ({ source, value }, band) => {
  if (!areSmall(band)) return []
  return groupsIn(value.steps, ['steps']).flatMap(({ path, group }) =>
    tapped.includes(String(path.at(-2))) && 'text' in group && !('label' in group) && !('icon' in group)
      ? [problemAt(source, path, 'icon is missing: a child who does not read taps what the picture shows')]
      : [],
  )
}

const writing: ModuleCheck = ({ source, value }, band) => {
  if (!areSmall(band)) return []
  return groupsIn(value.steps, ['steps']).flatMap(({ path, group }) =>
    'own' in group ? [problemAt(source, [...path, 'own'], 'a child of this age taps and does not write: take own: away')] : [],
  )
}

const shown: readonly string[] = ['hand', 'say-it']

const notToShow: ModuleCheck = ({ source, value }) =>
  value.steps.flatMap((step, index) =>
    shown.includes(step.kind) && !step.show
      ? [problemAt(source, ['steps', index], `a child may show a ${step.kind} to somebody: write show: true`)]
      : [],
  )

const forEverybody: ModuleCheck[] = [closings]
const forChildren: ModuleCheck[] = [withoutCompany, besideSmall, withoutIcons, writing, notToShow]

/**
 * What a child meets and what not: a picture beside every word where the child does not read, nothing to write, one
 * last line for every answer, and for each module who may be there. Source: programme.md § 3.
 */
export const children: Check = ({ programmes }) =>
  programmes.flatMap(({ head, modules }) => {
    if (!head) return []
    const { band } = head.value
    const all = band === 'adults' ? forEverybody : [...forEverybody, ...forChildren]
    return modules.flatMap((module) => all.flatMap((check) => check(module, band)))
  })
