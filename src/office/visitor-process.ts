import { spawn, type ChildProcess } from 'node:child_process'
import * as path from 'node:path'
import { toOffice, type ToOffice, type ToVisitor } from '../ipc/channel'
import { devTools, printsConsole } from '../platform/build'
import type { VisitProcesses } from './processes'
import { makeRunDirectory } from './run-root'

/** How the visitor process is started: the same executable, with what comes before its own switches. */
export interface Executable {
  file: string
  args: readonly string[]
}

/** A visitor process as the office sees it. */
export interface VisitorProcess {
  readonly processes: VisitProcesses
  say(message: ToVisitor): void
  onMessage(listener: (message: ToOffice) => void): void
  /** `closed`: it ended by itself because its window was closed, which only a windowed one can be. */
  onGone(listener: (closed: boolean) => void): void
}

const allowed = [
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'LANG',
  'LC_ALL',
  'PATH',
  'SystemRoot',
  'windir',
  ...(devTools ? ['SES_KIOSK_DEV_SERVER', 'SES_KIOSK_CONSOLE'] : []),
]

/** What the visit's environment takes over; XAUTHORITY and the sound server are resolved, since HOME changes. */
const inherited = (): Record<string, string> => {
  const environment: Record<string, string> = {}
  for (const name of allowed) {
    const value = process.env[name]
    if (value !== undefined) environment[name] = value
  }
  const { HOME, XAUTHORITY, XDG_RUNTIME_DIR, PULSE_SERVER } = process.env
  if (XAUTHORITY ?? HOME) environment.XAUTHORITY = XAUTHORITY ?? path.join(HOME!, '.Xauthority')
  if (PULSE_SERVER ?? XDG_RUNTIME_DIR) environment.PULSE_SERVER = PULSE_SERVER ?? `unix:${XDG_RUNTIME_DIR}/pulse/native`
  return environment
}

/** On Linux a shell first forbids core dumps: one would hold everything a visitor typed. */
const command = ({ file, args }: Executable, own: string[]): [string, string[]] =>
  process.platform === 'win32' ? [file, [...args, ...own]] : ['/bin/sh', ['-c', 'ulimit -c 0; exec "$0" "$@"', file, ...args, ...own]]

/** Starts a visitor process in a run directory and a process session of its own. */
export const startVisitorProcess = (executable: Executable, runRoot: string): VisitorProcess => {
  const directory = makeRunDirectory(runRoot)
  const child: ChildProcess = spawn(...command(executable, ['--visitor', `--user-data-dir=${path.join(directory.path, 'data')}`]), {
    detached: true,
    stdio: ['ignore', 'ignore', printsConsole ? 'inherit' : 'ignore', 'ipc'],
    cwd: directory.path,
    env: { ...inherited(), ...directory.environment, MESA_SHADER_CACHE_DISABLE: 'true', GSETTINGS_BACKEND: 'memory', NO_AT_BRIDGE: '1' },
  })
  const processes: VisitProcesses & { reported: number[] } = { leader: child.pid ?? 0, directory: directory.path, reported: [] }
  child.on('error', () => undefined)
  return {
    processes,
    say(message) {
      if (child.connected) child.send(message, () => undefined)
    },
    onMessage(listener) {
      child.on('message', (raw) => {
        const message = toOffice.safeParse(raw)
        if (!message.success) return
        if (message.data.kind === 'processes') processes.reported = message.data.pids
        listener(message.data)
      })
    },
    onGone(listener) {
      child.once('exit', (code) => listener(code === 0))
      child.once('error', () => listener(false))
    },
  }
}
