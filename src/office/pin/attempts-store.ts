import * as fs from 'node:fs'
import * as path from 'node:path'
import { z } from 'zod'
import { fileProblem, writeDurably, type FileProblem, type FileSystem, type Outcome } from '../durable-file'
import { seal, unseal, type Fault, type Format } from '../sealed'
import { noAttempts, waits, type Attempts } from './attempts'

/** The name of the file in the office's data directory. */
export const attemptsFile = 'staff-door.json'

const stored = z
  .strictObject({ version: z.literal(1), wrong: z.number().int().min(0).max(15), lastWrongMs: z.number().int().optional() })
  .refine(({ wrong, lastWrongMs }) => waits(wrong) === (lastWrongMs !== undefined))

/** How `staff-door.json` is written. */
export const attemptsFormat: Format<z.output<typeof stored>> = { schema: stored, steps: [] }

/** What is kept of the tries: they, or why the file that is there says nothing, or why it cannot be read now. */
export type Kept = { attempts: Attempts } | { fault: Fault } | { problem: FileProblem }

/** The tries as they outlast a restart. */
export interface AttemptsStore {
  read(): Kept
  save(attempts: Attempts): Outcome
}

/**
 * The tries in the office's data directory. They are read anew each time, so that `--set-pin` clears them for a kiosk
 * that runs. One file is enough: where it is lost, nothing is lost but a wait.
 */
export const openAttempts = (directory: string, files: FileSystem = fs): AttemptsStore => {
  const file = path.join(directory, attemptsFile)
  const read = (): Kept => {
    try {
      const read = unseal(files.readFileSync(file, 'utf8'), attemptsFormat)
      if (!read.ok) return { fault: read.fault }
      const { version: _, ...attempts } = read.content
      return { attempts }
    } catch (error) {
      const problem = fileProblem(error, file)
      return problem.reason === 'missing' ? { attempts: noAttempts } : { problem }
    }
  }
  return {
    read,
    save(attempts) {
      const kept = read()
      if ('fault' in kept && kept.fault === 'newer') return { ok: false, problem: { reason: 'newer', path: file, code: 'newer' } }
      // Readable whoever wrote it: the one who resets is often not the account that the kiosk runs under.
      return writeDurably(file, seal({ version: 1, ...attempts }), files, { mode: 0o644 })
    },
  }
}
