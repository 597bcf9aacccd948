import { app } from 'electron'
import { isCommand, proveOption } from './office/command'
import { exitCodes } from './office/exit-codes'
import { build } from './platform/build'
import { hasDisplay } from './platform/display'
import { applySwitches, withoutMenu } from './platform/lockdown'
import { registerScheme } from './platform/scheme'
import { refusal } from './platform/switches'

// Which of the two processes, or which command, this start is.
const given = process.argv.slice(app.isPackaged ? 1 : 2)
const isVisitor = given.includes('--visitor')
const provesVisit = given.includes(proveOption)

const stop = (code: number, lines: readonly string[] = []): never => {
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exit(code)
}

const refuseRoot = () => {
  if (build === 'release' && process.getuid?.() === 0)
    stop(exitCodes.refused, ['SES Kiosk does not run as root: start it from the account of the kiosk.'])
}

const refuseOpening = () => {
  if (build !== 'release') return
  const line = refusal(given, Object.keys(process.env), isVisitor ? 'visitor' : provesVisit ? 'check' : 'office')
  if (line) stop(exitCodes.refused, [line])
}

const needDisplay = () => {
  if (!hasDisplay())
    stop(exitCodes.refused, ['No display: start the kiosk inside a desktop session, or give it one with  xvfb-run -a <command>.'])
}

const runCommand = async (): Promise<never> => {
  const { runCommand: run } = await import('./office/commands')
  const { code, out, err } = run(given, app.isPackaged)!
  for (const line of out) process.stdout.write(`${line}\n`)
  return stop(code, err)
}

const startKiosk = async (): Promise<void> => {
  refuseRoot()
  refuseOpening()
  needDisplay()
  applySwitches()
  registerScheme()
  withoutMenu()
  const windowed = process.env.SES_KIOSK_WINDOWED === '1'
  if (isVisitor) (await import('./visitor/visitor')).startVisitor(windowed)
  else if (provesVisit) await (await import('./office/prove-visit')).proveVisit()
  else (await import('./office/start')).startOffice(windowed)
}

// Each reads only its own part of the program, and does so before the platform starts.
void (given.some(isCommand) ? runCommand() : startKiosk())
