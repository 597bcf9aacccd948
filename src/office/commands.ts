import * as path from 'node:path'
import { isCommand, lines, type commandOptions, type CommandResult, type CommandSurroundings } from './command'
import { exportTransfer, exportUsage } from './export/export-commands'
import { pathsOf, thisPlace } from './paths'

type Option = (typeof commandOptions)[number]

/** The commands that write into a folder, by their option. */
const intoFolder: Record<Option, (directory: string, around: CommandSurroundings) => CommandResult> = {
  '--export-usage': exportUsage,
  '--export-transfer': exportTransfer,
}

const wrongUse = (option: string): CommandResult => ({
  code: 2,
  out: [],
  err: lines({ en: `Use: ${option} <folder>, and one command at a time.`, sv: `Skriv: ${option} <mapp>, och ett kommando åt gången.` }),
})

const thisStart = (packaged: boolean): CommandSurroundings => {
  const place = thisPlace(packaged)
  return { paths: pathsOf(place), cwd: place.cwd, now: new Date() }
}

/**
 * Runs the command without a window that the arguments name, or answers `undefined` where they name none. It is
 * synchronous, so that it can run before the platform starts and needs no display.
 */
export const runCommand = (args: readonly string[], packaged: boolean, around = thisStart(packaged)): CommandResult | undefined => {
  const [option, ...more] = args.filter((arg): arg is Option => isCommand(arg))
  if (option === undefined) return undefined
  const operands = args.slice(args.indexOf(option) + 1).filter((arg) => !arg.startsWith('-'))
  const [folder, ...others] = operands
  if (folder === undefined || others.length > 0 || more.length > 0 || args[args.indexOf(option) + 1] !== folder) return wrongUse(option)
  return intoFolder[option](path.resolve(around.cwd, folder), around)
}
