import * as fs from 'node:fs'
import * as path from 'node:path'
import { giveAccess, type FileAccess } from './file-access'

/** What is used of the file system; passed in, so that a test can break any step of it. */
export type FileSystem = Pick<
  typeof fs,
  | 'openSync'
  | 'writeFileSync'
  | 'fsyncSync'
  | 'closeSync'
  | 'renameSync'
  | 'rmSync'
  | 'readFileSync'
  | 'existsSync'
  | 'mkdirSync'
  | 'statSync'
  | 'fstatSync'
  | 'fchmodSync'
  | 'fchownSync'
>

/** Why a file could not be written. */
export interface FileProblem {
  reason: 'full' | 'read-only' | 'not-allowed' | 'missing' | 'in-the-way' | 'newer' | 'other'
  path: string
  /** The operating system's own name of the fault, as in "ENOSPC"; ours is "newer". */
  code: string
}

/** Whether something was done, or the known fault that stood in the way. */
export type Outcome = { ok: true } | { ok: false; problem: FileProblem }

const reasons: Record<string, FileProblem['reason']> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EROFS: 'read-only',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  ENOENT: 'missing',
  ENOTDIR: 'in-the-way',
  EISDIR: 'in-the-way',
  EEXIST: 'in-the-way',
}

const words: Record<FileProblem['reason'], { en: string; sv: string }> = {
  full: { en: 'the disk is full: make room and try again', sv: 'disken är full: frigör utrymme och försök igen' },
  'read-only': { en: 'the disk is read-only: choose another place', sv: 'disken är skrivskyddad: välj en annan plats' },
  'not-allowed': {
    en: 'this account may not write there: change the permissions',
    sv: 'det här kontot får inte skriva där: ändra behörigheten',
  },
  missing: { en: 'there is no such file or folder: create the folder', sv: 'filen eller mappen finns inte: skapa mappen' },
  'in-the-way': {
    en: 'a file stands where a folder should be, or the other way round: choose another place',
    sv: 'en fil står där en mapp ska vara, eller tvärtom: välj en annan plats',
  },
  newer: {
    en: 'a newer version of SES Kiosk has written this file: install that version again',
    sv: 'en nyare version av SES Kiosk har skrivit filen: installera den versionen igen',
  },
  other: { en: 'it could not be read or written', sv: 'det gick inte att läsa eller skriva' },
}

/** Says in both languages what happened to a file and what to do. */
export const fileWords = ({ reason, path: where, code }: FileProblem): { en: string; sv: string } => ({
  en: `${where}: ${words[reason].en} (${code})`,
  sv: `${where}: ${words[reason].sv} (${code})`,
})

/** The problem behind an exception of the file system; any other exception is a bug and is thrown on. */
export const fileProblem = (error: unknown, where: string): FileProblem => {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  if (typeof code !== 'string') throw error
  return { reason: reasons[code] ?? 'other', path: where, code }
}

const syncDirectory = (files: FileSystem, directory: string): void => {
  // Windows has no way to flush a directory: renaming is as durable there as it gets.
  if (process.platform === 'win32') return
  const handle = files.openSync(directory, 'r')
  try {
    files.fsyncSync(handle)
  } finally {
    files.closeSync(handle)
  }
}

const writeAndSync = (files: FileSystem, file: string, bytes: string | Uint8Array, access?: FileAccess): void => {
  const handle = files.openSync(file, 'w', access?.mode)
  try {
    if (access) giveAccess(handle, access, files)
    files.writeFileSync(handle, bytes)
    files.fsyncSync(handle)
  } finally {
    files.closeSync(handle)
  }
}

/** A file to be written: its path and its content. */
export type NewFile = readonly [file: string, content: string | Uint8Array]

/**
 * Replaces files so that a power cut leaves the old or the new content of each, never half of one: a temporary file
 * beside each, flushed; only when all of them are there are they renamed, and the folders flushed. Only then is it
 * acknowledged. The folders must exist. Without an access the files belong to whoever writes them.
 */
export const writeTogether = (all: readonly NewFile[], files: FileSystem = fs, access?: FileAccess): Outcome => {
  const temporary = (file: string) => `${file}.tmp`
  let at = ''
  try {
    for (const [file, content] of all) {
      at = file
      writeAndSync(files, temporary(file), content, access)
    }
    for (const [file] of all) {
      at = file
      files.renameSync(temporary(file), file)
    }
    for (const directory of new Set(all.map(([file]) => path.dirname(file)))) syncDirectory(files, directory)
    return { ok: true }
  } catch (error) {
    try {
      for (const [file] of all) files.rmSync(temporary(file), { force: true })
    } catch {
      // What stood in the way of writing can stand in the way of cleaning up; the next write replaces it.
    }
    return { ok: false, problem: fileProblem(error, at) }
  }
}

/** Replaces one file in the same way. */
export const writeDurably = (file: string, text: string, files: FileSystem = fs, access?: FileAccess): Outcome =>
  writeTogether([[file, text]], files, access)

/** Makes a folder where there is none. */
export const makeDirectory = (directory: string, files: FileSystem = fs): Outcome => {
  try {
    files.mkdirSync(directory, { recursive: true })
    return { ok: true }
  } catch (error) {
    return { ok: false, problem: fileProblem(error, directory) }
  }
}
