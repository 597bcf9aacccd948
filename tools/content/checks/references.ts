import type { Module } from '../../../src/core/programme/module'
import { modulesIn, type Content } from '../content'
import { either } from '../nearest'
import type { Problem } from '../problem'
import { problemAt, type Loaded } from '../source'
import { groupsIn } from '../texts'
import type { Check } from './check'

const ladders = ({ source, value }: Loaded<Module>): Problem[] =>
  value.steps.flatMap((step, index) => {
    const before = value.steps
      .slice(0, index)
      .filter(({ kind }) => kind === 'order')
      .map(({ id }) => id)
    return groupsIn(step, ['steps', index]).flatMap(({ path, group }) => {
      const from = path.at(-1) === 'first' ? group.from : undefined
      if (typeof from !== 'string' || before.includes(from)) return []
      const known = before.length === 0 ? 'there is none' : `there is ${either(before)}`
      return [problemAt(source, [...path, 'from'], `"${from}" is not a step of the kind order before this one: ${known}`)]
    })
  })

const helpLines = ({ situations, lines }: Content): Problem[] => {
  if (!situations || !lines) return []
  const known = lines.value.lines.map(({ id }) => id)
  return situations.value.situations.flatMap((situation, index) =>
    situation.lines.flatMap((line, at) =>
      known.includes(line)
        ? []
        : [
            problemAt(
              situations.source,
              ['situations', index, 'lines', at],
              `there is no help line "${line}" in ${lines.source.file}: the lines are ${either(known)}`,
            ),
          ],
    ),
  )
}

/** What one place names, another one has: the ladder a card begins with, the lines of a situation. */
export const references: Check = (content) => [...modulesIn(content).flatMap(ladders), ...helpLines(content)]
