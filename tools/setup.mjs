#!/usr/bin/env node
// Installs what a bare clone lacks, before `npm start` and `npm test`. Plain Node.js: nothing is installed yet.
//   node tools/setup.mjs start|test
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import * as path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const projectNode = 'node@24.21.0'
const libraries = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1']
const desktopPrograms = ['openbox', 'xdotool', 'wmctrl', 'x11-utils', 'x11-xkb-utils', 'x11-xserver-utils']
const twoDisplays = ['xserver-xorg-core', 'xserver-xorg-video-dummy']
// Each by its name: what is only recommended is not installed with the others.
const voices = ['speech-dispatcher', 'speech-dispatcher-espeak-ng', 'libspeechd2', 'espeak-ng-data']
const testPrograms = [
  ...['xvfb', 'xauth', 'xclip', 'strace', 'e2fsprogs', 'fonts-dejavu-core', 'systemd', 'nsis'],
  ...voices,
  ...desktopPrograms,
  ...twoDisplays,
]

const stop = (line) => {
  console.error(line)
  process.exit(1)
}

const run = (command, args) => spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0

const installPackages = () => {
  const stamp = path.join(root, 'node_modules', '.ses-kiosk-lock')
  const lock = createHash('sha256')
    .update(fs.readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return
  // npm itself on the project's Node.js: an older one silently resolves older packages.
  if (!run('npx', ['--yes', `--package=${projectNode}`, '--', 'npm', 'ci']))
    stop('npm ci failed: see the lines above; the npm registry must be reachable.')
  fs.writeFileSync(stamp, lock)
}

const isInstalled = (name) => {
  try {
    return execFileSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).includes(
      'ok installed',
    )
  } catch {
    return false
  }
}

const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`], { stdio: 'ignore' }).status === 0

// Ubuntu 24.04 and Debian 13 call two of them by names of their own.
const available = (name) => {
  const variant = `${name}t64`
  return spawnSync('apt-cache', ['show', variant], { stdio: 'ignore' }).status === 0 ? variant : name
}

const installSystemLibraries = (wanted) => {
  if (process.platform !== 'linux') return
  const missing = has('dpkg-query') ? wanted.filter((name) => !isInstalled(name) && !isInstalled(`${name}t64`)) : []
  if (missing.length === 0) return
  if (process.getuid() !== 0) stop(`Missing system packages: run  sudo apt-get install ${missing.join(' ')}  and start again.`)
  process.env.DEBIAN_FRONTEND = 'noninteractive'
  if (!run('apt-get', ['update', '-qq'])) stop('apt-get update failed: see the lines above.')
  if (!run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing.map(available)]))
    stop(`apt-get could not install ${missing.join(' ')}: see the lines above.`)
}

if (Number(process.versions.node.split('.')[0]) < 20) stop(`Node.js 20 or later is needed; this is ${process.version}.`)
installPackages()
installSystemLibraries(process.argv[2] === 'test' ? [...libraries, ...testPrograms] : libraries)
const node = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
if (!run(node, [path.join(root, 'tools', 'electron-runtime.mjs')])) stop('No Electron to run with: see the lines above.')
