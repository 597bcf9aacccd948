import * as path from 'node:path'
import { check } from './check/check-command'
import { isCommand, lines, type Command, type CommandOption, type CommandResult, type CommandSurroundings } from './command'
import { exportTransfer, exportUsage } from './export/export-commands'
import { mergeUsage } from './export/merge-command'
import { staffUsage } from './export/staff-usage'
import { pathsOf, thisPlace } from './paths'
import { setPin } from './pin/set-pin'

const intoFolder = (option: CommandOption, run: (directory: string, around: CommandSurroundings) => CommandResult): Command => ({
  use: { en: `${option} <folder>`, sv: `${option} <mapp>` },
  run: (operands, around) => {
    const [folder] = operands
    return folder === undefined || folder.startsWith('-') || operands.length > 1 ? undefined : run(path.resolve(around.cwd, folder), around)
  },
})

const commands: Record<CommandOption, Command> = {
  '--export-usage': intoFolder('--export-usage', exportUsage),
  '--export-transfer': intoFolder('--export-transfer', exportTransfer),
  '--merge-usage': mergeUsage,
  '--set-pin': setPin,
  '--check': check,
  '--staff-usage': staffUsage,
}

const wrongUse = ({ en, sv }: Command['use']): CommandResult => ({
  code: 2,
  out: [],
  err: lines({ en: `Use: ${en}, and one command at a time.`, sv: `Skriv: ${sv}, och ett kommando åt gången.` }),
})

const thisStart = (packaged: boolean): CommandSurroundings => {
  const place = thisPlace(packaged)
  return { paths: pathsOf(place), cwd: place.cwd, now: new Date() }
}

/** The platform's own switches, which are none of a command's business. */
const isSwitch = (arg: string) => arg.startsWith('--') && !isCommand(arg) && arg !== '--out'

/**
 * Runs the command without a window that the arguments name, or answers `undefined` where they name none. It is
 * synchronous, so that it can run before the platform starts and needs no display.
 */
export const runCommand = (args: readonly string[], packaged: boolean, around = thisStart(packaged)): CommandResult | undefined => {
  const [option, ...more] = args.filter(isCommand)
  if (option === undefined) return undefined
  const command = commands[option]
  const operands = args.slice(args.indexOf(option) + 1).filter((arg) => !isSwitch(arg))
  return (more.length > 0 ? undefined : command.run(operands, around)) ?? wrongUse(command.use)
}
