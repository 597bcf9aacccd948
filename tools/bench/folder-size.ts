import * as fs from 'node:fs'
import * as path from 'node:path'

/** What the files of a folder take together, in MiB. */
export const folderSize = (folder: string): number =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + fs.lstatSync(path.join(parentPath, name)).size, 0) /
  2 ** 20
