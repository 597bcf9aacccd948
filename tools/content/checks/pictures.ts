import type { PictureFile } from '../../pictures/schema'
import { modulesIn, pictureIdsIn, type Content } from '../content'
import { either, nearest } from '../nearest'
import { problemAt, type Loaded, type Path } from '../source'
import type { Problem } from '../problem'
import { groupsIn } from '../texts'
import type { Check } from './check'

interface Named {
  id: string
  path: Path
}

/** The pictures of faces that stand for a scale where the reader is too small for numbers; the app names them itself. */
const scaleFaces = ['felt-0', 'felt-1', 'felt-2', 'felt-3', 'felt-4']

/** The picture above what two parents read before they talk; the app names it itself. */
const forTwo = 'two-cups'

/** The pictures that a file names: those of its stories, safety variants too, of its themes, and beside its choices. */
const namedIn = ({ value }: Loaded<unknown>): Named[] =>
  groupsIn(value).flatMap(({ path, group }) =>
    (['picture', 'icon'] as const).flatMap((field) => {
      const id = group[field]
      return typeof id === 'string' ? [{ id, path: [...path, field] }] : []
    }),
  )

const missing = (file: Loaded<unknown>, known: readonly string[]): Problem[] =>
  namedIn(file).flatMap(({ id, path }) => {
    if (known.includes(id)) return []
    const meant = nearest(id, known)
    const advice = meant ? `did you mean "${meant}"?` : `describe it in content/pictures/, or draw content/media/${id}.svg`
    return [problemAt(file.source, path, `there is no picture "${id}": ${advice}`)]
  })

const namingFiles = (content: Content): Loaded<unknown>[] => [
  ...modulesIn(content),
  ...content.pages,
  ...content.programmes.flatMap(({ head }) => (head ? [head] : [])),
]

/** Somebody in a picture of a file, or what they hold, has a name that nobody in the file has. */
const strangers = ({ source, value }: Loaded<PictureFile>): Problem[] => {
  const known = Object.keys(value.people)
  return value.pictures.flatMap((picture, index) =>
    picture.parts.flatMap((part, at) => {
      if (part.draw !== 'person' || known.includes(part.who)) return []
      const meant = nearest(part.who, known)
      const advice = meant ? `did you mean "${meant}"?` : known.length === 0 ? 'say in people: how they look' : `there is ${either(known)}`
      return [problemAt(source, ['pictures', index, 'parts', at, 'who'], `nobody in people: is called "${part.who}": ${advice}`)]
    }),
  )
}

const twice = ({ drawn, pictures }: Content): Problem[] => {
  const seen = new Map(pictures.map((file) => [file.slice('content/media/'.length, -'.svg'.length), file]))
  return drawn.flatMap(({ source, value }) =>
    value.pictures.flatMap(({ id }, index) => {
      const other = seen.get(id)
      seen.set(id, source.file)
      if (!other) return []
      return [problemAt(source, ['pictures', index, 'id'], `${other} already has a picture "${id}": give this one its own name`)]
    }),
  )
}

/** Drawn, and in no story: only a warning, since a story may be on its way. */
const unused = (content: Content): Problem[] => {
  const named = [
    ...namingFiles(content)
      .flatMap(namedIn)
      .map(({ id }) => id),
    ...scaleFaces,
    forTwo,
  ]
  if (content.problems.length > 0) return []
  return content.drawn.flatMap(({ source, value }) =>
    value.pictures.flatMap(({ id }, index) =>
      named.includes(id)
        ? []
        : [
            problemAt(source, ['pictures', index, 'id'], `no story or choice shows "${id}": name it there, or take it away`, {
              severity: 'warning',
            }),
          ],
    ),
  )
}

/** Every picture of a story is there, once; and everybody in a picture is somebody. */
export const pictures: Check = (content) => {
  const known = pictureIdsIn(content)
  // A picture file that cannot be read has ids that nobody knows yet.
  const isWhole = !content.problems.some(({ file }) => file.startsWith('content/pictures/'))
  return [
    ...(isWhole ? namingFiles(content).flatMap((file) => missing(file, known)) : []),
    ...content.drawn.flatMap(strangers),
    ...twice(content),
    ...unused(content),
  ]
}
