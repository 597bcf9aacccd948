import { app } from 'electron'
import { runCommand } from './office/commands'
import { startOffice } from './office/office'
import { build } from './platform/build'
import { applySwitches } from './platform/lockdown'
import { registerScheme } from './platform/scheme'
import { startVisitor } from './visitor/visitor'

// Which of the two processes, or which command, this start is.
const given = process.argv.slice(app.isPackaged ? 1 : 2)
const isVisitor = given.includes('--visitor')

const stop = (code: number, lines: readonly string[] = []): never => {
  for (const line of lines) process.stderr.write(`${line}\n`)
  process.exit(code)
}

const refuseRoot = () => {
  if (build === 'release' && process.getuid?.() === 0) stop(1, ['SES Kiosk does not run as root: start it from the account of the kiosk.'])
}

/** Switches that would open the kiosk to somebody else, or put its files elsewhere; a release starts with none of them. */
const opening = ['remote-debugging-port', 'remote-debugging-pipe', 'inspect', 'inspect-brk', 'js-flags', 'load-extension', 'no-sandbox']

const refuseOpening = () => {
  const found = [...opening, ...(isVisitor ? [] : ['user-data-dir'])].find((name) => app.commandLine.hasSwitch(name))
  if (build === 'release' && found) stop(1, [`SES Kiosk does not start with --${found}.`])
}

const needDisplay = () => {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)
    stop(1, ['No display: start the kiosk inside a desktop session, or give it one with  xvfb-run -a <command>.'])
}

const command = runCommand(given, app.isPackaged)
if (command) {
  for (const line of command.out) process.stdout.write(`${line}\n`)
  stop(command.code, command.err)
}
refuseRoot()
refuseOpening()
needDisplay()
applySwitches()
registerScheme()
if (isVisitor) startVisitor()
else startOffice()
