import * as path from 'node:path'
import { writeDurably, type FileSystem, type Outcome } from '../durable-file'
import { accessOf, type FileAccess } from '../file-access'
import { readJson } from '../json-text'
import type { Paths } from '../paths'
import { configLines, readOfficeConfig } from '../read-office-config'

/** `office.json` as it can be changed, or the lines that say what has to be put right first. */
export type SettingsFile =
  | {
      ok: true
      isNew: boolean
      /** Writes the file with one setting changed or added; everything else stays, in its order. */
      set(name: string, value: string): Outcome
    }
  | { ok: false; err: string[] }

const noFolder = (folder: string): string[] => [
  `${folder}: there is no such folder. Create it, so that the account of the kiosk may read it, and try again.`,
  `${folder}: mappen finns inte. Skapa den, så att kioskens konto får läsa den, och försök igen.`,
]

/** A new file is for its group: that of the data directory, since the kiosk keeps its data under the account that has to read this. */
const newAccess = (data: string, files: FileSystem): FileAccess => ({
  mode: 0o640,
  ...(files.existsSync(data) && { gid: files.statSync(data).gid }),
})

/** Reads `office.json` in order to change it. A folder is never made: whose it would be is for an administrator to say. */
export const openSettings = ({ config: file, data }: Paths, files: FileSystem): SettingsFile => {
  const read = readOfficeConfig(file, files)
  if (!read.ok) return { ok: false, err: configLines(file, read.problems) }
  const isNew = !files.existsSync(file)
  if (isNew && !files.existsSync(path.dirname(file))) return { ok: false, err: noFolder(path.dirname(file)) }
  const json = readJson(isNew ? '{}' : files.readFileSync(file, 'utf8'))
  if (!json.ok) throw new Error(`${file} was changed while it was read`)
  return {
    ok: true,
    isNew,
    set: (name, value) =>
      writeDurably(
        file,
        `${JSON.stringify({ ...(json.value as object), [name]: value }, null, 2)}\n`,
        files,
        isNew ? newAccess(data, files) : accessOf(file, files),
      ),
  }
}
