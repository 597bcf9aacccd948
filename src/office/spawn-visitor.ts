import { spawn, type ChildProcess } from 'node:child_process'
import * as path from 'node:path'
import { devTools, printsConsole } from '../platform/build'
import { noTheme } from './no-theme'
import { makeRunDirectory } from './run-root'

/** How the visitor process is started: the same executable, with what comes before its own switches. */
export interface Executable {
  file: string
  args: readonly string[]
}

/** A visitor process that has just been started, and its run directory. */
export interface SpawnedVisitor {
  child: ChildProcess
  directory: string
}

const allowed = [
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'LANG',
  'LC_ALL',
  'PATH',
  'SES_KIOSK_WINDOWED',
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
export const spawnVisitor = (executable: Executable, runRoot: string): SpawnedVisitor => {
  const directory = makeRunDirectory(runRoot)
  const child = spawn(...command(executable, ['--visitor', `--user-data-dir=${path.join(directory.path, 'data')}`]), {
    detached: true,
    stdio: ['ignore', 'ignore', printsConsole ? 'inherit' : 'ignore', 'ipc'],
    cwd: directory.path,
    env: {
      ...inherited(),
      ...directory.environment,
      MESA_SHADER_CACHE_DISABLE: 'true',
      GSETTINGS_BACKEND: 'memory',
      GTK_THEME: noTheme,
      NO_AT_BRIDGE: '1',
    },
  })
  child.on('error', () => undefined)
  return { child, directory: directory.path }
}
