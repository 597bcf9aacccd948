import type { z } from 'zod'
import type { BlameLexicon } from '../../src/core/exercise/message-hints'
import type { HelpLine, LegalFact, Page, Situation, Term } from '../../src/core/programme/help'
import type { Module } from '../../src/core/programme/module'
import type { ProgrammeSource } from '../../src/core/programme/programme'
import type { PictureFile } from '../pictures/schema'
import type { Problem } from './problem'
import type { idsFile, Review, Wording } from './schemas'
import type { Loaded } from './source'

/** A folder with a programme in it; `modules` are those that could be read, `moduleFiles` all that stand there. */
export interface LoadedProgramme {
  id: string
  head: Loaded<ProgrammeSource> | undefined
  moduleFiles: string[]
  modules: Loaded<Module>[]
}

/** All of `content/`, as far as it could be read; a file that could not is `undefined` or left out, and a problem. */
export interface Content {
  glossary: Loaded<{ terms: Term[] }> | undefined
  wording: Loaded<Wording> | undefined
  reviewed: Loaded<{ reviews: Review[] }> | undefined
  blame: Loaded<BlameLexicon> | undefined
  ids: Loaded<z.output<typeof idsFile>> | undefined
  lines: Loaded<{ lines: HelpLine[] }> | undefined
  situations: Loaded<{ situations: Situation[] }> | undefined
  legal: Loaded<{ facts: LegalFact[] }> | undefined
  pages: Loaded<Page>[]
  programmes: LoadedProgramme[]
  /** The names of the files that are pictures as they stand. */
  pictures: string[]
  /** The files whose pictures are drawn from what they say. */
  drawn: Loaded<PictureFile>[]
  /** What could not be read. */
  problems: Problem[]
}

/** The modules of every programme that could be read. */
export const modulesIn = (content: Content): Loaded<Module>[] => content.programmes.flatMap(({ modules }) => modules)

/** The ids of all pictures, whether they stand in `content/media/` or are drawn from `content/pictures/`. */
export const pictureIdsIn = ({ pictures, drawn }: Content): string[] => [
  ...pictures.map((name) => name.slice('content/media/'.length, -'.svg'.length)),
  ...drawn.flatMap(({ value }) => value.pictures.map(({ id }) => id)),
]

/** Every file with texts for visitors and staff that could be read. */
export const textFilesIn = (content: Content): Loaded<unknown>[] => [
  ...content.programmes.flatMap(({ head }) => (head ? [head] : [])),
  ...modulesIn(content),
  ...[content.glossary, content.lines, content.situations, content.legal].filter((file) => file !== undefined),
  ...content.pages,
]

const idOf = (file: string): string => {
  const [name, folder] = file.slice(0, -'.yaml'.length).split('/').reverse()
  return name === 'programme' ? folder! : name!
}

/**
 * What somebody reads and signs as one: a module, a page of help, what a programme says of itself (by the programme's id),
 * the glossary.
 */
export const reviewableIn = (content: Content): { id: string; value: unknown }[] =>
  textFilesIn(content).map(({ source, value }) => ({ id: idOf(source.file), value }))
