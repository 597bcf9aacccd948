import { execFile, spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { promisify } from 'node:util'
import { pluginWith } from './plugin'

const execute = promisify(execFile)
const root = path.resolve(import.meta.dirname, '../../..')
const templates = path.join(root, 'node_modules/app-builder-lib/templates/nsis')

/** Whether the compiler of NSIS is there; `node tools/setup.mjs test` installs it on Debian. */
export const hasNsis = spawnSync('makensis', ['-VERSION']).status === 0

/** An installer of Windows that was compiled here, for looking into; it could not be run. */
export interface Installer {
  /** The installer, and what removes the program again, as they were compiled. */
  readonly setup: Buffer
  readonly uninstaller: Buffer
  /** What the compiler was told, once for each of the two scripts. */
  readonly compiled: readonly (readonly string[])[]
}

/** Every plug-in that a script names, with the functions that are called. */
const calledPlugins = (): Map<string, Set<string>> => {
  const called = new Map<string, Set<string>>()
  const scripts = fs.readdirSync(templates, { recursive: true, encoding: 'utf8' }).filter((file) => /\.ns[hi]$/.test(file))
  for (const script of scripts)
    for (const [, plugin, name] of fs.readFileSync(path.join(templates, script), 'utf8').matchAll(/\b(\w+)::(\w+)/g))
      called.set(plugin!, (called.get(plugin!) ?? new Set()).add(name!))
  return called
}

/** The compiler as Debian has it, with each warning an error. */
const makensis = `#!/bin/sh
unset NSISDIR
for word in "$@"; do printf '%s\\n' "$word"; done > "$(mktemp "$COMPILED/XXXXXX")"
exec makensis -WX "$@"
`
/** Instead of Windows, in which the first of the two installers would write what removes the program again: that installer. */
const wine = `#!/bin/sh
cp "$1" "\${1%.exe}.__uninstaller.exe"
cp "$1" "$COMPILED/../uninstaller.exe"
`
/** Instead of the program in an archive, some bytes that cannot be made smaller. */
const archiver = `#!/bin/sh
for word in "$@"; do case "$word" in *.7z) head -c 65536 /dev/urandom > "$word" ;; esac; done
`

const builder = `
import { build, Platform } from 'electron-builder'
const [app, output, nsis] = process.argv.slice(1)
const config = { directories: { output }, electronVersion: '25.1.1', ...(nsis && { nsis: JSON.parse(nsis) }) }
await build({ config, publish: 'never', targets: Platform.WINDOWS.createTarget('nsis'), prepackaged: app })
`

/**
 * Has electron-builder write the scripts of the installer from electron-builder.yml, and compiles both, each warning an
 * error. The program in it is none, and its plug-ins do nothing. `more` is added to the settings of NSIS. Rejects with
 * what the compiler says.
 */
export const compileInstaller = async (more?: { include: string }): Promise<Installer> => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-nsis-'))
  const at = (...names: string[]) => path.join(folder, ...names)
  const put = (file: string, bytes: string | Buffer, mode = 0o755) => {
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, bytes, { mode })
  }
  try {
    put(at('nsis/linux/makensis'), makensis)
    put(at('nsis/elevate.exe'), '')
    put(at('bin/wine'), wine)
    put(at('bin/7z'), archiver)
    for (const file of ['ses-kiosk.exe', 'resources/app.asar']) put(at('app', file), '')
    fs.mkdirSync(at('compiled'))
    for (const [plugin, functions] of calledPlugins())
      if (!fs.existsSync(`/usr/share/nsis/Plugins/x86-unicode/${plugin}.dll`))
        put(at('resources/plugins/x86-unicode', `${plugin}.dll`), pluginWith(plugin, [...functions]))
    const env = {
      ...process.env,
      PATH: `${at('bin')}:${process.env.PATH}`,
      COMPILED: at('compiled'),
      USE_SYSTEM_WINE: 'true',
      ELECTRON_BUILDER_NSIS_DIR: at('nsis'),
      ELECTRON_BUILDER_NSIS_RESOURCES_DIR: at('resources'),
      ELECTRON_BUILDER_7ZIP_PATH: at('bin/7z'),
    }
    const given = [at('app'), at('out'), ...(more ? [JSON.stringify(more)] : [])]
    await execute(process.execPath, ['--input-type=module', '--eval', builder, ...given], { cwd: root, env, maxBuffer: 2 ** 26 })
    const setup = fs.readdirSync(at('out')).find((file) => file.endsWith('.exe'))!
    return {
      setup: fs.readFileSync(at('out', setup)),
      uninstaller: fs.readFileSync(at('uninstaller.exe')),
      compiled: fs.readdirSync(at('compiled')).map((file) => fs.readFileSync(at('compiled', file), 'utf8').split('\n')),
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
