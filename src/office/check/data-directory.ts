import * as fs from 'node:fs'
import * as path from 'node:path'
import { readCounts } from '../counts-store'
import { fileProblem, fileWords, writeDurably, type FileSystem, type Outcome } from '../durable-file'
import { newerFiles, newerWords } from '../newer-files'
import type { Words } from '../office-config-words'
import { openPublished } from '../published-store'
import { slotWords } from '../slot-words'
import { inMemory, mountOf } from './devices'
import { nearest, type Check } from './item'

const giveFolder = (directory: string): Words => ({
  en: `Give the account of the kiosk this folder: install -d -o <account> -m 700 ${directory}`,
  sv: `Ge kioskens konto den här mappen: install -d -o <konto> -m 700 ${directory}`,
})

/** Writes an empty file and removes it: only that shows a disk that is full or read-only. */
const tryToWrite = (directory: string, files: FileSystem): Outcome => {
  const probe = path.join(directory, 'can-be-written')
  const written = writeDurably(probe, '', files)
  if (!written.ok) return written
  try {
    files.rmSync(probe, { force: true })
    return written
  } catch (error) {
    return { ok: false, problem: fileProblem(error, probe) }
  }
}

/** The data directory can be written to, or made. */
export const dataDirectory: Check = ({ around: { paths, files = fs }, machine }) => {
  const id = 'data-directory'
  const { data } = paths
  if (!machine.exists(data)) {
    const made: Words = { en: `${data} is made at the first start`, sv: `${data} skapas vid första starten` }
    const not: Words = { en: `${data} is not there and cannot be made`, sv: `${data} finns inte och kan inte skapas` }
    return machine.mayWrite(nearest(machine, data))
      ? { id, verdict: 'pass', said: made }
      : { id, verdict: 'fail', said: not, advice: giveFolder(data) }
  }
  const written = tryToWrite(data, files)
  if (!written.ok) return { id, verdict: 'fail', said: fileWords(written.problem), advice: giveFolder(data) }
  if (inMemory(mountOf(machine, data)))
    return {
      id,
      verdict: 'warning',
      said: {
        en: `${data} lies in memory: the counts end with the next restart`,
        sv: `${data} ligger i minnet: räknetalen försvinner vid nästa omstart`,
      },
      advice: { en: 'Choose a folder on a disk: SES_KIOSK_DATA_DIR.', sv: 'Välj en mapp på en disk: SES_KIOSK_DATA_DIR.' },
    }
  return { id, verdict: 'pass', said: { en: `${data} can be written to`, sv: `det går att skriva i ${data}` } }
}

const joined = (words: readonly Words[]): Words => ({
  en: words.map(({ en }) => en).join(' '),
  sv: words.map(({ sv }) => sv).join(' '),
})

const restore: Words = {
  en: 'Restore one of the two files from a backup; otherwise the kiosk sets the broken ones aside and counts from nothing.',
  sv: 'Återställ en av de två filerna från en säkerhetskopia; annars lägger kiosken undan de skadade och räknar från noll.',
}

/** Both files of the counts can be read, and it is known what has been published. */
export const counts: Check = ({ around: { paths, files } }) => {
  const id = 'counts'
  const newer = newerFiles(paths.data, files)
  if (newer.length > 0)
    return {
      id,
      verdict: 'fail',
      said: {
        en: 'this version is too old for its files; no visit starts',
        sv: 'den här versionen är för gammal för sina filer; inget besök startar',
      },
      advice: newerWords(paths.data, newer),
    }
  const { troubles, lost } = readCounts(paths.data, files)
  if (lost) return { id, verdict: 'fail', said: joined(troubles.map(slotWords)), advice: restore }
  if (openPublished(paths.data, files).read() === undefined)
    return {
      id,
      verdict: 'fail',
      said: {
        en: 'published.json and its backup are broken: nothing can be exported',
        sv: 'published.json och dess kopia är skadade: ingenting kan exporteras',
      },
      advice: { en: 'Restore one of them from a backup.', sv: 'Återställ en av dem från en säkerhetskopia.' },
    }
  if (troubles.length > 0)
    return {
      id,
      verdict: 'warning',
      said: joined(troubles.map(slotWords)),
      advice: { en: 'The next start of the kiosk makes it again from the other.', sv: 'Nästa start av kiosken gör om den från den andra.' },
    }
  return {
    id,
    verdict: 'pass',
    said: { en: 'both files can be read, or are not there yet', sv: 'båda filerna går att läsa, eller finns inte än' },
  }
}
