import type { Page } from '../../src/core/programme/help'
import type { Module, ModuleHead } from '../../src/core/programme/module'
import type { Programme } from '../../src/core/programme/programme'
import { languages } from '../../src/core/text/language'
import { currentReviews, unreviewedIn } from './checks/reviewed'
import { modulesIn, reviewableIn, type Content, type LoadedProgramme } from './content'
import type { Loaded } from './source'

/** A value as a JavaScript expression; parsing JSON is faster than a large literal and needs no `eval`. */
const expression = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`

const exported = (values: Record<string, unknown>): string =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${expression(value)}\n`)
    .join('')

const ofModule = 'virtual:module/'
const ofPrompts = 'virtual:prompts/'
const ofJoint = 'virtual:joint/'

const headOf = ({ id, theme, safety, title, tile, icon, company, notBeforeInterview }: Module): ModuleHead => ({
  id,
  theme,
  safety,
  title,
  tile,
  ...(icon && { icon }),
  ...(company && { company }),
  ...(notBeforeInterview && { notBeforeInterview }),
})

const programmeOf = ({ head, modules }: LoadedProgramme): Programme[] => {
  if (!head) return []
  const known = new Map(modules.map(({ value }) => [value.id, headOf(value)]))
  return [{ ...head.value, modules: head.value.modules.flatMap((id) => known.get(id) ?? []) }]
}

/** A function that loads what there is of each of some modules, as a chunk of its own. */
const loaderSource = (modules: readonly Loaded<Module>[], name: string, prefix: string): string => {
  const loaders = modules.map(({ value: { id } }) => `  ${JSON.stringify(id)}: () => import(${JSON.stringify(prefix + id)}),\n`)
  return `const loaders = {\n${loaders.join('')}}\nexport const ${name} = async (id) => (await loaders[id]()).default\n`
}

const programmesSource = (content: Content): string => {
  const reviews = currentReviews(content).map(({ text, language, role, month }) => ({ text, language, role, month }))
  return (
    exported({ programmes: content.programmes.flatMap(programmeOf), reviews }) + loaderSource(modulesIn(content), 'loadModule', ofModule)
  )
}

const helpSource = ({ lines, situations, pages, glossary }: Content): string =>
  exported({
    lines: lines?.value.lines ?? [],
    situations: situations?.value.situations ?? [],
    pages: Object.fromEntries(pages.map(({ value }): [string, Page] => [value.id, value])),
    terms: glossary?.value.terms ?? [],
  })

/** The pictures that stay as they are where one reads from right to left. */
const picturesSource = ({ drawn }: Content): string =>
  exported({ unmirrored: drawn.flatMap(({ value }) => value.pictures.filter(({ mirror }) => mirror === 'no').map(({ id }) => id)) })

/** What the office process says of the texts in its readiness report: how old the lines are, how much nobody has signed. */
const readinessSource = (content: Content): string =>
  exported({
    lines: (content.lines?.value.lines ?? []).map(({ id, name: { en, sv }, verifiedAt, hold }) => ({
      id,
      name: { en, sv },
      verifiedAt,
      held: hold !== undefined,
    })),
    texts: reviewableIn(content).length * languages.length,
    unreviewed: unreviewedIn(content).length,
  })

/**
 * The names that the content can be imported by, apart from a `virtual:module/<id>`, a `virtual:prompts/<id>` and a
 * `virtual:joint/<id>` for each module that has one.
 */
export const virtualNames = [
  'virtual:programmes',
  'virtual:help',
  'virtual:blame',
  'virtual:pictures',
  'virtual:prompts',
  'virtual:joint',
  'virtual:readiness',
] as const

/** Whether this is a name that the content is imported by. */
export const isVirtual = (name: string): boolean =>
  virtualNames.some((one) => one === name) || [ofModule, ofPrompts, ofJoint].some((prefix) => name.startsWith(prefix))

/** The source code of one of the modules that the content is imported by; nothing for a module that does not exist. */
export const virtualSource = (name: string, content: Content): string | undefined => {
  if (name === 'virtual:programmes') return programmesSource(content)
  if (name === 'virtual:help') return helpSource(content)
  if (name === 'virtual:pictures') return picturesSource(content)
  if (name === 'virtual:prompts') return loaderSource(modulesIn(content), 'loadPrompts', ofPrompts)
  if (name === 'virtual:joint')
    return loaderSource(
      modulesIn(content).filter(({ value }) => value.joint),
      'loadTopics',
      ofJoint,
    )
  if (name === 'virtual:readiness') return readinessSource(content)
  if (name === 'virtual:blame') return exported({ lexicon: content.blame?.value })
  for (const { value } of modulesIn(content)) {
    const { prompts, joint, ...played } = value
    if (name === ofModule + value.id) return `export default ${expression(played)}\n`
    if (name === ofPrompts + value.id) return `export default ${expression(prompts)}\n`
    if (joint && name === ofJoint + value.id) return `export default ${expression(joint)}\n`
  }
  return undefined
}
