import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { onTestFinished } from 'vitest'
import type { FileSystem } from '../../src/office/durable-file'

/** A folder of this test, gone with it. */
export const folder = (): string => {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-test-'))
  onTestFinished(() => fs.rmSync(made, { recursive: true, force: true }))
  return made
}

const fault = (code: string): Error => Object.assign(new Error(code), { code })

const changing = ['openSync', 'writeFileSync', 'fsyncSync', 'closeSync', 'renameSync', 'mkdirSync'] as const

/** The real file system, except that one step of those that change something fails; half of what was to be written may be there. */
export const failingAt = (step: number, code = 'ENOSPC'): FileSystem & { steps(): number } => {
  let steps = 0
  const files = { ...fs, steps: () => steps }
  for (const name of changing) {
    const real = fs[name] as (...args: unknown[]) => unknown
    Object.assign(files, {
      [name]: (...args: unknown[]) => {
        steps += 1
        if (steps !== step) return real(...args)
        // A descriptor that could not be closed cleanly is closed all the same.
        if (name === 'closeSync') real(...args)
        if (name === 'writeFileSync') real(args[0], String(args[1]).slice(0, 20))
        throw fault(code)
      },
    })
  }
  return files
}

/** The real file system, except that every file is refused in one way. */
export const refusing = (method: keyof FileSystem, code: string): FileSystem => ({
  ...fs,
  [method]: () => {
    throw fault(code)
  },
})

/** The content of every file in a folder, by name. */
export const contentOf = (directory: string): Record<string, string> =>
  Object.fromEntries(
    fs
      .readdirSync(directory)
      .sort()
      .map((name) => [name, fs.readFileSync(path.join(directory, name), 'utf8')]),
  )
