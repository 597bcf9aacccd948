import type { FileSystem } from './durable-file'
import type { Words } from './office-config-words'
import type { Paths } from './paths'

/** The commands that need no window, by their option. */
export const commandOptions = ['--export-usage', '--export-transfer', '--merge-usage', '--set-pin', '--check', '--staff-usage'] as const

/** The option of a command that needs no window. */
export type CommandOption = (typeof commandOptions)[number]

/** Whether an argument of the command line names a command that needs no window. */
export const isCommand = (arg: string): arg is CommandOption => commandOptions.some((option) => option === arg)

/** The option of the start that `--check` makes to see one visit; for nobody else. */
export const proveOption = '--prove-visit'

/** What a command without a window leaves: its exit code (0 done, 1 not done, 2 wrong use) and its lines. */
export interface CommandResult {
  code: 0 | 1 | 2
  out: string[]
  err: string[]
}

/** What a command works on; passed in, so that a test can set the clock, break the disk and say what is typed. */
export interface CommandSurroundings {
  paths: Paths
  cwd: string
  now: Date
  files?: FileSystem
  /** Reads the standard input to its end. */
  input?: () => string
}

/** A command: how it is written, and what it does; `undefined` where it was not written like that. */
export interface Command {
  use: Words
  run(operands: readonly string[], around: CommandSurroundings): CommandResult | undefined
}

/** What is said in both languages, as lines: English first. */
export const lines = ({ en, sv }: Words): string[] => [...en.split('\n'), ...sv.split('\n')]

/** A command that could not do its work, and what to do about it. */
export const failed = (...said: Words[]): CommandResult => ({ code: 1, out: [], err: said.flatMap(lines) })
