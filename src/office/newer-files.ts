import * as fs from 'node:fs'
import * as path from 'node:path'
import { countsFormat } from './counts-store'
import type { FileSystem } from './durable-file'
import type { Words } from './office-config-words'
import { attemptsFile, attemptsFormat } from './pin/attempts-store'
import { mergedFormat, publishedFormat } from './published-store'
import { unseal, type Format } from './sealed'
import { slotsOf } from './two-slot-adapter'

const inTwoSlots = { counts: countsFormat, published: publishedFormat, merged: mergedFormat }

/** Every file with a format that the kiosk keeps in its data directory, by its name. */
export const keptFiles: ReadonlyMap<string, Format<unknown>> = new Map<string, Format<unknown>>([
  ...Object.entries(inTwoSlots).flatMap(([name, format]) => slotsOf(name).map((slot) => [slot, format] as const)),
  [attemptsFile, attemptsFormat],
])

const isNewer = (file: string, format: Format<unknown>, files: FileSystem): boolean => {
  try {
    const read = unseal(files.readFileSync(file, 'utf8'), format)
    return !read.ok && read.fault === 'newer'
  } catch {
    // What is not there, or cannot be read, is said by whoever needs it.
    return false
  }
}

/**
 * The files in the data directory that a newer version of the kiosk has written: what they say in a way that this one
 * does not know would be lost. Where there is one, no visit starts and nothing is written.
 */
export const newerFiles = (directory: string, files: FileSystem = fs): string[] =>
  [...keptFiles].filter(([name, format]) => isNewer(path.join(directory, name), format, files)).map(([name]) => name)

/** Says which files a newer version has written, and what to do. */
export const newerWords = (directory: string, names: readonly string[]): Words => {
  const listed = `${directory}: ${names.join(', ')}`
  return {
    en: `${listed} written by a newer version of SES Kiosk. Install that version again, or restore the whole data folder from the backup made before the update. Nothing has been changed.`,
    sv: `${listed} skrivet av en nyare version av SES Kiosk. Installera den versionen igen, eller återställ hela datamappen från kopian som togs före uppdateringen. Ingenting har ändrats.`,
  }
}
