import type { z } from 'zod'
import type { Page } from '../../src/core/programme/help'
import { module, type Module } from '../../src/core/programme/module'
import { programme } from '../../src/core/programme/programme'
import { pictureFile, type PictureFile } from '../pictures/schema'
import type { Content, LoadedProgramme } from './content'
import type { Files } from './files'
import { fileProblem, type Problem } from './problem'
import { readAs } from './read-as'
import { readYaml } from './read-yaml'
import { blameFile, glossaryFile, idsFile, legalFile, linesFile, pageFile, reviewedFile, situationsFile, wordingFile } from './schemas'
import type { Loaded } from './source'

type Reader = <T>(file: string, schema: z.ZodType<T>) => Loaded<T> | undefined

const singleFiles = {
  'content/glossary.yaml': 'the words of the law and the office',
  'content/wording.yaml': 'the words that the texts do without',
  'content/reviewed.yaml': 'who has read which text; without any yet, "reviews: []"',
  'content/blame.yaml': 'the words the message coach listens for',
  'content/ids.yaml': 'the ids ever published; `npm run content:check -- --record` writes it',
  'content/help/lines.yaml': 'the help lines',
  'content/help/situations.yaml': 'the situations of somebody who needs help',
  'content/help/legal.yaml': 'what the law says, dated',
}

const isPicture = (name: string) => /^content\/media\/[a-z0-9-]+\.svg$/.test(name)
const isDrawn = (name: string) => /^content\/pictures\/[a-z0-9-]+\.yaml$/.test(name)
const isHelp = (name: string) => /^content\/help\/[^/]+\.yaml$/.test(name)
const isProgrammeFile = (name: string) => /^content\/(?!help\/|media\/|pictures\/)[^/]+\/[^/]+\.yaml$/.test(name)

const readerOf =
  (files: Files, problems: Problem[]): Reader =>
  (file, schema) => {
    const bytes = files.get(file)
    if (!bytes) return undefined
    const read = readYaml(file, bytes)
    const result = 'problems' in read ? read : readAs(read.source, schema)
    if ('loaded' in result) return result.loaded
    problems.push(...result.problems)
    return undefined
  }

const present = <T>(value: T | undefined): value is T => value !== undefined

const programmeIn = (folder: string, names: readonly string[], read: Reader): LoadedProgramme => {
  const moduleFiles = names.filter((name) => isProgrammeFile(name) && name.startsWith(`${folder}/`) && name !== `${folder}/programme.yaml`)
  return {
    id: folder.split('/').at(-1)!,
    head: read(`${folder}/programme.yaml`, programme),
    moduleFiles,
    modules: moduleFiles.map((name) => read<Module>(name, module)).filter(present),
  }
}

const strays = (names: readonly string[]): Problem[] =>
  names
    .filter((name) => !(name in singleFiles) && !isPicture(name) && !isDrawn(name) && !isHelp(name) && !isProgrammeFile(name))
    .map((name) =>
      fileProblem(
        name,
        'nothing reads this file: pictures are media/<id>.svg or pictures/<story>.yaml, texts <programme>/<module>.yaml; rename or move it, or take it away',
      ),
    )

const missing = (files: Files): Problem[] => {
  if (files.size === 0) return [fileProblem('content', 'the folder is missing or empty: start in the folder of the project')]
  return Object.entries(singleFiles)
    .filter(([name]) => !files.has(name))
    .map(([name, what]) => fileProblem(name, `the file is missing: it holds ${what}`))
}

/**
 * Reads all of `content/`. What can be read is there for the checks; what cannot is among `problems`, and
 * leaves a gap that no check takes for a mistake of its own.
 */
export const loadContent = (files: Files): Content => {
  const problems: Problem[] = [...missing(files), ...strays([...files.keys()])]
  const read = readerOf(files, problems)
  const names = [...files.keys()]
  const folders = [...new Set(names.filter(isProgrammeFile).map((name) => name.slice(0, name.lastIndexOf('/'))))]
  const pages = names.filter((name) => isHelp(name) && !(name in singleFiles))
  return {
    glossary: read('content/glossary.yaml', glossaryFile),
    wording: read('content/wording.yaml', wordingFile),
    reviewed: read('content/reviewed.yaml', reviewedFile),
    blame: read('content/blame.yaml', blameFile),
    ids: read('content/ids.yaml', idsFile),
    lines: read('content/help/lines.yaml', linesFile),
    situations: read('content/help/situations.yaml', situationsFile),
    legal: read('content/help/legal.yaml', legalFile),
    pages: pages.map((name) => read<Page>(name, pageFile)).filter(present),
    programmes: folders.map((folder) => programmeIn(folder, names, read)),
    pictures: names.filter(isPicture),
    drawn: names
      .filter(isDrawn)
      .map((name) => read<PictureFile>(name, pictureFile))
      .filter(present),
    problems,
  }
}
