import type { Module } from '../../../src/core/programme/module'
import type { Content } from '../content'
import { modulesIn } from '../content'
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

const pictures = ({ source, value }: Loaded<Module>, { pictures: files }: Content): Problem[] =>
  groupsIn(value.steps, ['steps']).flatMap(({ path, group }) => {
    if (path.at(-1) !== 'picture' || typeof group.id !== 'string') return []
    const file = `content/media/${group.id}.svg`
    return files.includes(file) ? [] : [problemAt(source, [...path, 'id'], `the picture ${file} is not there: draw it, or name another`)]
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

/** What one place names, another one has: the ladder a card begins with, the picture of a scene, the lines of a situation. */
export const references: Check = (content) => [
  ...modulesIn(content).flatMap((module) => [...ladders(module), ...pictures(module, content)]),
  ...helpLines(content),
]
