import path from 'node:path'
import { catalogue, helpLineIds } from '../src/core/programme/catalogue'
import { languages } from '../src/core/text/language'
import { problemsIn } from './content/checks'
import type { Circumstances } from './content/checks/check'
import { unreviewedIn } from './content/checks/reviewed'
import { modulesIn, reviewableIn, type Content } from './content/content'
import { readContentFolder } from './content/files'
import { loadContent } from './content/load'
import { errorsIn, printed, type Problem } from './content/problem'
import { recordedIds, writeWhole } from './content/record-ids'
import { readingTable } from './content/table'
import { thisMonth } from './content/this-month'

interface Surroundings extends Circumstances {
  /** The folder of the project. */
  root: string
  print: (line: string) => void
}

const usage = `Checks the texts in content/ and prints what is wrong, with file, line and column.

  npm run content:check              exit code 1 if there is an error; warnings do not stop anything
  npm run content:check -- --table   also the reading level and the hash of every module
  npm run content:check -- --record  writes new ids to content/ids.yaml`

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

const summary = (content: Content, problems: readonly Problem[]): string => {
  const errors = errorsIn(problems).length
  const modules = modulesIn(content).length
  const found = `${counted(modules, 'module')}: ${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`
  const texts = reviewableIn(content).length * languages.length
  return `${found}. ${unreviewedIn(content).length} of ${counted(texts, 'text')} (files by languages) not reviewed as they stand.`
}

const record = async (content: Content, isRecorded: boolean, { root, print }: Surroundings): Promise<number> => {
  const result = recordedIds(content, isRecorded)
  if ('refused' in result) {
    print(result.refused)
    return 1
  }
  await writeWhole(path.join(root, 'content/ids.yaml'), result.text)
  print('content/ids.yaml now has every id that is in use')
  return 0
}

const here = (): Surroundings => ({
  root: process.cwd(),
  month: thisMonth(),
  catalogue,
  helpLines: helpLineIds,
  print: (line) => console.log(line),
})

/** `npm run content:check`: the same checks as the build, for whoever writes texts. */
export const main = async (args: readonly string[], surroundings: Surroundings = here()): Promise<number> => {
  const { root, print } = surroundings
  const unknown = args.filter((arg) => !['--table', '--record'].includes(arg))
  if (unknown.length > 0) {
    print(usage)
    return unknown.every((arg) => arg === '--help') ? 0 : 2
  }
  const files = await readContentFolder(path.join(root, 'content'))
  const content = loadContent(files)
  if (args.includes('--record')) return record(content, files.has('content/ids.yaml'), surroundings)
  const problems = problemsIn(content, surroundings)
  for (const problem of problems) print(printed(problem))
  if (args.includes('--table')) for (const line of readingTable(content)) print(line)
  print(summary(content, problems))
  return errorsIn(problems).length > 0 ? 1 : 0
}
