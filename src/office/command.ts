import type { FileSystem } from './durable-file'
import type { Words } from './office-config-words'
import type { Paths } from './paths'

/** The commands that need no window, by their option. */
export const commandOptions = ['--export-usage', '--export-transfer'] as const

/** Whether an argument of the command line names a command that needs no window. */
export const isCommand = (arg: string): boolean => commandOptions.some((option) => option === arg)

/** What a command without a window leaves: its exit code (0 done, 1 not done, 2 wrong use) and its lines. */
export interface CommandResult {
  code: 0 | 1 | 2
  out: string[]
  err: string[]
}

/** What a command works on; passed in, so that a test can set the clock and break the disk. */
export interface CommandSurroundings {
  paths: Paths
  cwd: string
  now: Date
  files?: FileSystem
}

/** A sentence in both languages, as two lines. */
export const lines = ({ en, sv }: Words): string[] => [en, sv]

/** A command that could not do its work, and what to do about it. */
export const failed = (...said: Words[]): CommandResult => ({ code: 1, out: [], err: said.flatMap(lines) })
