import * as fs from 'node:fs'
import * as path from 'node:path'
import type { z } from 'zod'
import { stockholmMonth, type Month } from '../core/usage/month'
import type { Logo } from '../ipc/profile'
import { fileProblem, type FileSystem } from './durable-file'
import { readJson, type JsonText, type Position } from './json-text'
import { readLogo } from './logo'
import { defaultConfig, officeConfig, type OfficeConfig } from './office-config'
import { jsonWords, laterWords, namesIn, settingWords, unknownWords, unreadableWords, type Words } from './office-config-words'

/** Something in `office.json` that has to be put right: where it is and what to do. */
export interface ConfigProblem extends Position, Words {
  /** The setting, as in `idle.warningSeconds`; empty for the file as a whole. */
  path: string
}

/** What an office has set. */
export interface ReadConfig {
  ok: true
  config: OfficeConfig
  /** Where a setting stands in the file; nothing where the default holds. */
  placeOf(setting: readonly string[]): Position | undefined
}

/** What an office has set, or everything that has to be put right first. */
export type ConfigRead = ReadConfig | { ok: false; problems: ConfigProblem[] }

/** What an office has set, with what lies outside of the file. */
export interface ReadOffice extends ReadConfig {
  logo?: Logo
}

/** What an office has set, with what lies outside of the file; or everything that has to be put right first. */
export type OfficeFileRead = ReadOffice | { ok: false; problems: ConfigProblem[] }

type Json = JsonText & { ok: true }

const pathName = (path: readonly PropertyKey[], place?: string): string =>
  path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${place ?? key}]` : name === '' ? String(key) : `${name}.${String(key)}`),
    '',
  )

/** The sentence of a setting, or of the nearest one around it that has one. */
const wordsFor = (path: readonly PropertyKey[]): Words => settingWords[pathName(path, '')] ?? wordsFor(path.slice(0, -1))

const problemsOf = (issue: z.core.$ZodIssue, json: Json): ConfigProblem[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      ...json.nameAt([...issue.path, key]),
      path: pathName([...issue.path, key]),
      ...unknownWords(key, namesIn(pathName(issue.path, ''))),
    }))
  // A check that knows more than what has to be written says it itself.
  const own = issue.code === 'custom' ? (issue.params as Words | undefined) : undefined
  return [{ ...json.valueAt(issue.path), path: pathName(issue.path), ...(own ?? wordsFor(issue.path)) }]
}

/** Nobody has called a line in a month that is still to come. */
const laterThan = (month: Month, { helpLines }: OfficeConfig, json: Json): ConfigProblem[] =>
  Object.entries(helpLines.confirmed)
    .filter(([, called]) => called > month)
    .map(([id]) => {
      const setting = ['helpLines', 'confirmed', id]
      return { ...json.valueAt(setting), path: pathName(setting), ...laterWords(month) }
    })

const isIn = (value: unknown, [name, ...rest]: readonly string[]): boolean =>
  name === undefined || (typeof value === 'object' && value !== null && Object.hasOwn(value, name) && isIn(Reflect.get(value, name), rest))

const configIn = (text: string, month: Month): ConfigRead => {
  const json = readJson(text)
  if (!json.ok) return { ok: false, problems: [{ ...json.at, path: '', ...jsonWords[json.fault] }] }
  const read = officeConfig.safeParse(json.value)
  const problems = read.success ? laterThan(month, read.data, json) : read.error.issues.flatMap((issue) => problemsOf(issue, json))
  if (!read.success || problems.length > 0) return { ok: false, problems }
  return { ok: true, config: read.data, placeOf: (setting) => (isIn(json.value, setting) ? json.valueAt(setting) : undefined) }
}

/** Reads `office.json`. Without the file the defaults hold; with a broken one nothing holds, and the kiosk must not start a visit. */
export const readOfficeConfig = (file: string, files: FileSystem = fs, now = new Date()): ConfigRead => {
  try {
    return configIn(files.readFileSync(file, 'utf8'), stockholmMonth(now))
  } catch (error) {
    const { reason, code } = fileProblem(error, file)
    if (reason === 'missing') return { ok: true, config: defaultConfig, placeOf: () => undefined }
    return { ok: false, problems: [{ line: 1, column: 1, path: '', ...unreadableWords(code) }] }
  }
}

/** Reads `office.json` and the logo it names. Who only wants a setting reads `readOfficeConfig`: a lost logo closes no door. */
export const readOfficeFile = (file: string, files: FileSystem = fs, now = new Date()): OfficeFileRead => {
  const read = readOfficeConfig(file, files, now)
  if (!read.ok || read.config.logo === undefined) return read
  const found = readLogo(path.resolve(path.dirname(file), read.config.logo), files)
  if (found.ok) return { ...read, logo: found.logo }
  return { ok: false, problems: [{ ...read.placeOf(['logo'])!, path: 'logo', ...found.words }] }
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
