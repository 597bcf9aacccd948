import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** The files of `content/` by their names as one would open them, such as `content/parents/p03.yaml`. */
export type Files = ReadonlyMap<string, Uint8Array>

const top = 'content/'

/** Where a file of the content stands on the disk. */
export const pathIn = (folder: string, name: string): string => path.join(folder, name.slice(top.length))

const isOurs = (name: string) => !name.split('/').some((part) => part.startsWith('.')) && !name.endsWith('~') && !name.endsWith('.md')

/**
 * Reads the content folder; the only place that touches the disk, so that everything after it can be tested
 * with a map. A folder that is not there is an empty one: the loader says so in its own words.
 */
export const readContentFolder = async (folder: string): Promise<Files> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter(isOurs)
    .map((name) => `${top}${name}`)
    .sort()
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(pathIn(folder, name))] as const)))
}
