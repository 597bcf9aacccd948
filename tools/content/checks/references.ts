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

const facts = ({ legal, ...content }: Content): Problem[] => {
  const known = legal?.value.facts.map(({ id }) => id)
  if (!known) return []
  return modulesIn({ legal, ...content }).flatMap(({ source, value }) =>
    groupsIn(value.steps, ['steps']).flatMap(({ path, group }) =>
      typeof group.fact !== 'string' || known.includes(group.fact)
        ? []
        : [problemAt(source, [...path, 'fact'], `"${group.fact}" is no fact of content/help/legal.yaml: there is ${either(known)}`)],
    ),
  )
}

/** The pages that a programme opens: the one before its modules, and the one about who lives in them. */
const programmePages = ({ programmes, pages, problems }: Content): Problem[] => {
  if (problems.some(({ file }) => file.startsWith('content/help/'))) return []
  const known = pages.map(({ value }) => value.id)
  return programmes.flatMap(({ head }) =>
    (['before', 'family'] as const).flatMap((field) => {
      const page = head?.value[field]
      if (!head || page === undefined || known.includes(page)) return []
      return [problemAt(head.source, [field], `there is no content/help/${page}.yaml: write it, or name one of ${known.join(', ')}`)]
    }),
  )
}

/** What one place names, another one has: the ladder a card begins with, the lines of a situation, facts of the law, pages. */
export const references: Check = (content) => [
  ...modulesIn(content).flatMap(ladders),
  ...helpLines(content),
  ...facts(content),
  ...programmePages(content),
]
