import type { LocalText } from '../text/local-text'
import type { Path, Programme, Weight } from './programme'

/** A module that is suggested, and the words of the visitor that it is suggested for, so that the rule can be seen. */
export interface Suggestion {
  module: string
  because: LocalText
}

/** Words of the visitor that lead to modules: what weighs, or a card that was chosen. */
export interface Said {
  text: LocalText
  leadsTo?: readonly string[] | undefined
}

/** What may weigh on somebody, as it is asked in this visit; in safety mode without what leads only to what is not there. */
export const weightsFor = ({ weighs }: Pick<Programme, 'weighs'>, safety: boolean): Weight[] =>
  (weighs?.answers ?? []).filter((one) => !safety || one.safety !== 'hide')

/** The modules that words lead to, the words said last first, each module once, and only those that exist in this visit. */
export const suggestionsFor = (said: readonly Said[], existing: readonly string[]): Suggestion[] => {
  const all = said.flatMap(({ text, leadsTo = [] }) => leadsTo.map((module) => ({ module, because: text })))
  return all.filter(({ module }, index) => existing.includes(module) && all.findIndex((one) => one.module === module) === index)
}

/** The modules of a path, in their order: those it opens with, then the suggestions that are not among them. */
export const modulesOnPath = (
  { opensWith, suggestions }: Path,
  suggested: readonly Suggestion[],
  existing: readonly string[],
): string[] => {
  const first = opensWith.filter((module) => existing.includes(module))
  const more = suggested.map(({ module }) => module).filter((module) => existing.includes(module) && !first.includes(module))
  return [...first, ...more.slice(0, suggestions)]
}
