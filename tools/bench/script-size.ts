import * as fs from 'node:fs'
import * as path from 'node:path'
import { gzipSync } from 'node:zlib'
import { moduleIds } from '../../src/core/programme/catalogue'

/** Whether a file of the build is script of the visitor's window; what stands in `content/` is in chunks of its own. */
export const isAppScript = (name: string, modules: readonly string[] = moduleIds): boolean =>
  name.endsWith('.js') && ![...modules, 'content', 'staff', 'guide'].some((id) => name.startsWith(`${id}-`))

/** The app's scripts in a built folder, compressed, in kB (1000 bytes). Interface texts within them count along. */
export const scriptSize = (folder: string): number => {
  const files = fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isAppScript(entry.name))
  return (
    files.reduce((sum, { parentPath, name }) => sum + gzipSync(fs.readFileSync(path.join(parentPath, name)), { level: 9 }).length, 0) / 1000
  )
}
