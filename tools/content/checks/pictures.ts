import type { Module } from '../../../src/core/programme/module'
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

/** The pictures that the stories of a module name, those of its safety variants too. */
const namedIn = ({ value }: Loaded<Module>): Named[] =>
  groupsIn(value.steps, ['steps']).flatMap(({ path, group }) =>
    path.at(-2) === 'story' && typeof group.picture === 'string' ? [{ id: group.picture, path: [...path, 'picture'] }] : [],
  )

const missing = (module: Loaded<Module>, known: readonly string[]): Problem[] =>
  namedIn(module).flatMap(({ id, path }) => {
    if (known.includes(id)) return []
    const meant = nearest(id, known)
    const advice = meant ? `did you mean "${meant}"?` : `describe it in content/pictures/, or draw content/media/${id}.svg`
    return [problemAt(module.source, path, `there is no picture "${id}": ${advice}`)]
  })

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
  const named = modulesIn(content)
    .flatMap(namedIn)
    .map(({ id }) => id)
  if (content.problems.length > 0) return []
  return content.drawn.flatMap(({ source, value }) =>
    value.pictures.flatMap(({ id }, index) =>
      named.includes(id)
        ? []
        : [problemAt(source, ['pictures', index, 'id'], `no story shows "${id}": name it there, or take it away`, { severity: 'warning' })],
    ),
  )
}

/** Every picture of a story is there, once; and everybody in a picture is somebody. */
export const pictures: Check = (content) => {
  const known = pictureIdsIn(content)
  // A picture file that cannot be read has ids that nobody knows yet.
  const isWhole = !content.problems.some(({ file }) => file.startsWith('content/pictures/'))
  return [
    ...(isWhole ? modulesIn(content).flatMap((module) => missing(module, known)) : []),
    ...content.drawn.flatMap(strangers),
    ...twice(content),
    ...unused(content),
  ]
}
