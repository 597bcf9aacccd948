import * as fs from 'node:fs'
import type { z } from 'zod'
import { fileProblem, type FileSystem } from './durable-file'
import { readJson, type JsonText, type Position } from './json-text'
import { defaultConfig, officeConfig, type OfficeConfig } from './office-config'
import { jsonWords, settingWords, unknownWords, unreadableWords, type Words } from './office-config-words'

/** Something in `office.json` that has to be put right: where it is and what to do. */
export interface ConfigProblem extends Position, Words {
  /** The setting, as in `idle.warningSeconds`; empty for the file as a whole. */
  path: string
}

/** What an office has set, or everything that has to be put right first. */
export type ConfigRead = { ok: true; config: OfficeConfig } | { ok: false; problems: ConfigProblem[] }

const pathName = (path: readonly PropertyKey[], place?: string): string =>
  path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${place ?? key}]` : name === '' ? String(key) : `${name}.${String(key)}`),
    '',
  )

/** The sentence of a setting, or of the nearest one around it that has one. */
const wordsFor = (path: readonly PropertyKey[]): Words => settingWords[pathName(path, '')] ?? wordsFor(path.slice(0, -1))

const knownIn = (path: readonly PropertyKey[]): string[] => {
  const around = path.length === 0 ? '' : `${pathName(path, '')}.`
  return Object.keys(settingWords)
    .filter((name) => name !== '' && name.startsWith(around))
    .map((name) => name.slice(around.length))
    .filter((name) => !/[.[]/.test(name))
}

const problemsOf = (issue: z.core.$ZodIssue, json: JsonText & { ok: true }): ConfigProblem[] => {
  if (issue.code !== 'unrecognized_keys') return [{ ...json.valueAt(issue.path), path: pathName(issue.path), ...wordsFor(issue.path) }]
  return issue.keys.map((key) => ({
    ...json.nameAt([...issue.path, key]),
    path: pathName([...issue.path, key]),
    ...unknownWords(key, knownIn(issue.path)),
  }))
}

const configIn = (text: string): ConfigRead => {
  const json = readJson(text)
  if (!json.ok) return { ok: false, problems: [{ ...json.at, path: '', ...jsonWords[json.fault] }] }
  const read = officeConfig.safeParse(json.value)
  return read.success
    ? { ok: true, config: read.data }
    : { ok: false, problems: read.error.issues.flatMap((issue) => problemsOf(issue, json)) }
}

/** Reads `office.json`. Without the file the defaults hold; with a broken one nothing holds, and the kiosk must not start a visit. */
export const readOfficeConfig = (file: string, files: FileSystem = fs): ConfigRead => {
  try {
    return configIn(files.readFileSync(file, 'utf8'))
  } catch (error) {
    const { reason, code } = fileProblem(error, file)
    if (reason === 'missing') return { ok: true, config: defaultConfig }
    return { ok: false, problems: [{ line: 1, column: 1, path: '', ...unreadableWords(code) }] }
  }
}

/** The problems as lines for a terminal or a screen, one language after the other: `office.json:3:5 idle.warningSeconds: …`. */
export const configLines = (
  file: string,
  problems: readonly ConfigProblem[],
  languages: readonly (keyof Words)[] = ['en', 'sv'],
): string[] =>
  languages.flatMap((language) =>
    problems.map(
      (problem) => `${file}:${problem.line}:${problem.column} ${problem.path === '' ? '' : `${problem.path}: `}${problem[language]}`,
    ),
  )
