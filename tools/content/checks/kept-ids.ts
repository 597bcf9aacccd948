import type { Content } from '../content'
import { fileProblem, type Problem } from '../problem'
import { problemAt, type Source } from '../source'
import type { Check } from './check'

const record = 'run `npm run content:check -- --record`'

interface Used {
  id: string
  source: Source
  path: (string | number)[]
}

/** Every id in the content that counts are kept by, with its place. */
export const idsIn = ({ programmes }: Content): Used[] =>
  programmes.flatMap(({ id: programme, head, modules }) => [
    ...(head ? [{ id: programme, source: head.source, path: ['id'] }] : []),
    ...modules.flatMap(({ source, value }) => [
      { id: `${programme}/${value.id}`, source, path: ['id'] },
      ...value.steps.map((step, index) => ({ id: `${programme}/${value.id}/${step.id}`, source, path: ['steps', index, 'id'] })),
      ...(value.joint ?? []).map((topic, index) => ({ id: `${programme}/${value.id}/${topic.id}`, source, path: ['joint', index, 'id'] })),
    ]),
  ])

/** Whether the id belongs to a file that could not be read, so that nothing can be said about it. */
const isUnread = (id: string, { programmes }: Content): boolean => {
  const [programmeId, moduleId] = id.split('/')
  const programme = programmes.find((one) => one.id === programmeId)
  if (!programme || moduleId === undefined) return programme !== undefined && !programme.head
  const file = `content/${programmeId}/${moduleId}.yaml`
  return programme.moduleFiles.includes(file) && !programme.modules.some(({ source }) => source.file === file)
}

/** Recorded ids that are no longer in the content, without having been retired; not the steps of a module that is gone itself. */
export const vanishedIds = (content: Content): { id: string; index: number }[] => {
  const { published = [], retired = [] } = content.ids?.value ?? {}
  const used = new Set(idsIn(content).map(({ id }) => id))
  const gone = published.filter((id) => !used.has(id) && !retired.includes(id) && !isUnread(id, content))
  const isPartOf = (id: string) => gone.some((other) => id.startsWith(`${other}/`))
  return gone.filter((id) => !isPartOf(id)).map((id) => ({ id, index: published.indexOf(id) }))
}

/** Ids are stable: none disappears unnoticed, none appears unrecorded, and a retired one never comes back. */
export const keptIds: Check = (content) => {
  const { ids } = content
  if (!ids) return []
  const { published, retired } = ids.value
  const used = idsIn(content)
  const unrecorded = used.filter(({ id }) => !published.includes(id))
  const returned = used.filter(({ id }) => retired.includes(id))
  const [first] = unrecorded
  return [
    ...vanishedIds(content).map(({ id, index }) =>
      problemAt(
        ids.source,
        ['published', index],
        `${id} has disappeared from the content, and counts are kept by it: put it back under its old id, or add it to retired: here`,
      ),
    ),
    ...returned.map(({ id, source, path }): Problem =>
      problemAt(source, path, `${id} was retired and cannot come back: old counts would become its own, so give it a new id`),
    ),
    ...(first
      ? [
          fileProblem(
            ids.source.file,
            `${first.id}${unrecorded.length > 1 ? ` and ${unrecorded.length - 1} more are` : ' is'} not recorded yet: if the ids are to stay as they are, ${record}`,
          ),
        ]
      : []),
  ]
}
