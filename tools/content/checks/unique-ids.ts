import { textFilesIn } from '../content'
import type { Problem } from '../problem'
import { problemAt, type Loaded } from '../source'
import { listsIn } from '../texts'
import type { Check } from './check'

const idOf = (item: unknown): unknown => (typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined)

const repeatedIn = ({ source, value }: Loaded<unknown>): Problem[] =>
  listsIn(value).flatMap(({ path, list }) =>
    list.flatMap((item, index) => {
      const id = idOf(item)
      const first = list.findIndex((other) => idOf(other) === id)
      if (id === undefined || first === index) return []
      const at = [...path, index, 'id']
      return [
        problemAt(
          source,
          at,
          `"${String(id)}" is already the id of another entry in this list (line ${source.placeOf([...path, first, 'id']).line}): give this one its own`,
        ),
      ]
    }),
  )

const misnamed = ({ source, value }: Loaded<{ id: string }>, expected: string): Problem[] =>
  value.id === expected ? [] : [problemAt(source, ['id'], `the id is "${value.id}" but the name says "${expected}": make them the same`)]

const fileName = (file: string) =>
  file
    .split('/')
    .at(-1)!
    .replace(/\.yaml$/, '')

const moduleTwice: Check = ({ programmes }) => {
  const seen = new Map<string, string>()
  return programmes.flatMap(({ modules }) =>
    modules.flatMap(({ source, value }) => {
      const other = seen.get(value.id)
      seen.set(value.id, source.file)
      return other
        ? [problemAt(source, ['id'], `"${value.id}" is already the id of ${other}: counts are kept by it, so give this module its own`)]
        : []
    }),
  )
}

/** Ids are unique where they are looked up: modules everywhere, steps in their module, options in their list; and they match the file's name. */
export const uniqueIds: Check = (content, circumstances) => [
  ...textFilesIn(content).flatMap(repeatedIn),
  ...moduleTwice(content, circumstances),
  ...content.programmes.flatMap(({ id, head, modules }) => [
    ...(head ? misnamed(head, id) : []),
    ...modules.flatMap((module) => misnamed(module, fileName(module.source.file))),
  ]),
  ...content.pages.flatMap((page) => misnamed(page, fileName(page.source.file))),
]
