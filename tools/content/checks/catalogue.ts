import { fileProblem, type Problem } from '../problem'
import { problemAt } from '../source'
import type { Check } from './check'

const where = 'src/core/programme/catalogue.ts'

const helpLines: Check = ({ lines }, { helpLines: known }) => {
  if (!lines) return []
  const written = lines.value.lines.map(({ id }) => id)
  return [
    ...written.flatMap((id, index) =>
      known.includes(id)
        ? []
        : [problemAt(lines.source, ['lines', index, 'id'], `the help line "${id}" is not in ${where}: add it there under helpLineIds`)],
    ),
    ...known
      .filter((id) => !written.includes(id))
      .map((id) =>
        problemAt(lines.source, ['lines'], `${where} names the help line "${id}", which is not here: write it, or take it out there`),
      ),
  ]
}

const programmesAndModules: Check = ({ programmes }, { catalogue }) => {
  const heads = programmes.flatMap(({ id, head }) => (head ? [{ id, head }] : []))
  const unknown = heads.flatMap(({ id, head }): Problem[] => {
    const known = catalogue[id]
    if (!known) return [problemAt(head.source, ['id'], `the programme "${id}" is not in ${where}: add it there`)]
    return head.value.modules.flatMap((module, index) =>
      known.includes(module)
        ? []
        : [problemAt(head.source, ['modules', index], `the module "${module}" is not in ${where}: add it there under "${id}"`)],
    )
  })
  const gone = Object.entries(catalogue).flatMap(([id, known]): Problem[] => {
    const programme = programmes.find((one) => one.id === id)
    if (!programme)
      return [
        fileProblem(
          `content/${id}/programme.yaml`,
          `${where} names a programme "${id}" that has no folder: write it, or take it out there`,
        ),
      ]
    const { head } = programme
    if (!head) return []
    return known
      .filter((module) => !head.value.modules.includes(module))
      .map((module) =>
        problemAt(
          head.source,
          ['modules'],
          `${where} names the module "${module}", which is not in this list: add it here, or take it out there`,
        ),
      )
  })
  return [...unknown, ...gone]
}

/**
 * The content and the closed catalogue in the code name the same programmes, modules and help lines. The catalogue is what
 * counts, messages between processes and `office.json` are checked against, so nothing is ever read from the content there.
 */
export const inCatalogue: Check = (content, circumstances) => [
  ...programmesAndModules(content, circumstances),
  ...helpLines(content, circumstances),
]
