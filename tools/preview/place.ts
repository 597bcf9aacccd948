import { textSizes, themes, type Display } from '../../renderer/composables/use-display'
import { catalogue, isForChildren, moduleIds, programmeIds, type ModuleId, type ProgrammeId } from '../../src/core/programme/catalogue'
import { languages, type Language } from '../../src/core/text/language'
import { either, nearest } from '../content/nearest'

/** The pages that stand outside a programme: before and after a visit, for two parents, and for staff. */
export const outerPages = ['start', 'about-you', 'waiting', 'wiped', 'joint', 'door', 'desk'] as const

/** Where a preview opens, in which look. */
export interface Place {
  page?: (typeof outerPages)[number]
  programme?: ProgrammeId
  module?: ModuleId
  /** The id of a step, a part of it, its kind or its number. */
  step?: string
  language: Language
  safety: boolean
  theme: Display['theme']
  size: Display['size']
  /** The controls that are tapped there, by their `data-action`. */
  taps: readonly string[]
  /** Seconds that the notice of a visit that stands still counts from. */
  idle?: number
  /** Minutes until the longest time of a visit is over. */
  cap?: number
  /** Whether nothing goes on by itself or takes the focus, as in a picture. */
  still: boolean
}

/** What was asked for cannot be shown, in words for the author. */
export class Unknown extends Error {}

/** What was probably meant: a word that differs by little, or with such a part; otherwise all there are. */
const hint = (word: string, known: readonly string[]): string => {
  const alike = (one: string) => one.includes(word) || nearest(word, one.split('-')) !== undefined
  const meant = nearest(word, known) ?? (word.length > 2 ? known.find(alike) : undefined)
  return meant === undefined ? `There is ${either(known)}.` : `Did you mean "${meant}"?`
}

const yesNo = ['yes', 'no'] as const
const closed = {
  page: outerPages,
  programme: programmeIds,
  module: moduleIds,
  language: languages,
  safety: yesNo,
  theme: themes,
  size: textSizes.map(String) as readonly `${Display['size']}`[],
  still: yesNo,
}
const open = ['step', 'tap', 'idle', 'cap'] as const

/** Everything that can be asked for in the address of a preview. */
export const asking: readonly string[] = [...Object.keys(closed), ...open]

type Closed = typeof closed

const oneOf = <K extends keyof Closed>(asked: URLSearchParams, name: K): Closed[K][number] | undefined => {
  const word = asked.get(name)
  if (word === null) return undefined
  const known: readonly string[] = closed[name]
  if (!known.includes(word)) throw new Unknown(`There is no ${name} "${word}". ${hint(word, known)}`)
  return word as Closed[K][number]
}

const number = (asked: URLSearchParams, name: 'idle' | 'cap'): number | undefined => {
  const word = asked.get(name)
  if (word !== null && !/^\d+$/.test(word)) throw new Unknown(`"${name}" is a number, not "${word}".`)
  return word === null ? undefined : Number(word)
}

const programmeOf = (module: ModuleId): ProgrammeId =>
  programmeIds.find((programme) => (catalogue[programme] as readonly ModuleId[]).includes(module))!

/** The place that is asked for; throws `Unknown` where there is none such. */
export const placeIn = (asked: URLSearchParams): Place => {
  for (const name of asked.keys())
    if (!asking.includes(name)) throw new Unknown(`Nothing can be asked for as "${name}". ${hint(name, asking)}`)
  const module = oneOf(asked, 'module')
  const programme = module ? programmeOf(module) : oneOf(asked, 'programme')
  const step = asked.get('step')
  const safety = oneOf(asked, 'safety') === 'yes'
  if (step !== null && !module) throw new Unknown(`The step "${step}" is in a module: say which one.`)
  if (safety && isForChildren(programme ?? null)) throw new Unknown('Calm and safety first is for parents: children have no such choice.')
  return {
    page: oneOf(asked, 'page'),
    programme,
    module,
    step: step ?? undefined,
    language: oneOf(asked, 'language') ?? 'sv',
    safety,
    theme: oneOf(asked, 'theme') ?? 'light',
    size: Number(oneOf(asked, 'size') ?? 100) as Display['size'],
    taps: asked.get('tap')?.split(',') ?? [],
    idle: number(asked, 'idle'),
    cap: number(asked, 'cap'),
    still: oneOf(asked, 'still') === 'yes',
  }
}

/** The id of the step that is asked for among those of its module as it is played there; throws `Unknown` where there is none. */
export const stepIn = (asked: string, module: string, steps: readonly { id: string; kind: string }[]): string => {
  const found = steps.find(({ id }) => id === asked) ?? steps[Number(asked) - 1] ?? steps.find(({ kind }) => kind === asked)
  const ids = steps.map(({ id }) => id)
  if (!found) throw new Unknown(`There is no step "${asked}" in ${module}. ${hint(asked, ids)}`)
  return found.id
}
