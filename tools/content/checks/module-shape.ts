import type { Module } from '../../../src/core/programme/module'
import { dependsBox } from '../../../src/core/exercise/sort'
import { limitsOf } from '../limits'
import type { Problem } from '../problem'
import { problemAt, type Loaded } from '../source'
import { groupsIn } from '../texts'
import type { Check } from './check'

const frame = (kind: 'check-in' | 'check-out', { source, value }: Loaded<Module>): Problem[] => {
  const [name, where] = kind === 'check-in' ? ['begins', 0] : ['ends', value.steps.length - 1]
  const found = value.steps.flatMap((step, index) => (step.kind === kind ? [index] : []))
  if (found.length === 0) return [problemAt(source, ['steps', where], `a module ${name} with a step of the kind ${kind}: add one here`)]
  return found.flatMap((index) => {
    if (index !== where)
      return [problemAt(source, ['steps', index, 'kind'], `a module has one ${kind}, and ${name} with it: move it, or take it away`)]
    return value.steps[index]!.safety === 'hide'
      ? [problemAt(source, ['steps', index, 'safety'], `the ${kind} cannot be hidden: write keep, or instead: with other words`)]
      : []
  })
}

const withoutSafety = ({ source, value }: Loaded<Module>): Problem[] =>
  value.safety === 'hide'
    ? []
    : value.steps.flatMap((step, index) =>
        step.safety === undefined
          ? [
              problemAt(
                source,
                ['steps', index],
                'safety is missing: say what this step is for somebody who is afraid, keep, hide or instead: with other texts',
              ),
            ]
          : [],
      )

const withoutDepends = ({ source, value }: Loaded<Module>): Problem[] =>
  value.steps.flatMap((step, index) =>
    step.kind !== 'sort'
      ? []
      : groupsIn(step, ['steps', index])
          .filter(({ group }) => Array.isArray(group.boxes) && !group.boxes.some((box: { id: string }) => box.id === dependsBox))
          .map(({ path }) =>
            problemAt(source, [...path, 'boxes'], `a sorter always has a box "it depends": add one with id: ${dependsBox}`),
          ),
  )

/** What every module has in its place: the question before and after, a word on safety, a box that says "it depends". */
export const moduleShape: Check = ({ programmes }) =>
  programmes.flatMap(({ id, modules }) =>
    modules.flatMap((module) => [
      ...(limitsOf(id).asksBeforeAndAfter ? [...frame('check-in', module), ...frame('check-out', module)] : []),
      ...(id === 'parents' ? withoutSafety(module) : []),
      ...withoutDepends(module),
    ]),
  )
