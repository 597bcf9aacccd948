// The hashes that an office compares with: of each package, and of the program's own code as it lies in an installed one.
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import * as path from 'node:path'

const sumOf = (file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex')

/**
 * Writes SHA256SUMS, as `sha256sum --check` reads it. `program` is the folder of the program: in one that is installed, the
 * same line is right (docs/it/uppdatera.md).
 */
export const writeSums = (folder, packages, program) => {
  const code = 'resources/app.asar'
  const lines = [...packages].sort().map((file) => `${sumOf(file)}  ${path.basename(file)}\n`)
  const file = path.join(folder, 'SHA256SUMS')
  fs.writeFileSync(file, [`${sumOf(path.join(program, code))}  ${code}\n`, ...lines].join(''))
  return file
}
