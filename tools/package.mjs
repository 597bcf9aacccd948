#!/usr/bin/env node
// electron-builder with electron-builder.yml, on whichever Electron runtime this checkout has.
//   node tools/package.mjs [--out folder] [dir|deb|tar.gz …]     (no target: those in electron-builder.yml)
//   --from folder    the packages of a program that is packaged already
//   --as version     under another version than that in package.json
import { build, Platform } from 'electron-builder'
import { spawnSync } from 'node:child_process'
import * as path from 'node:path'
import { parseArgs } from 'node:util'
import { runtime } from './electron-runtime.mjs'
import { isSigned } from './packaging/signed.mjs'
import { writeSums } from './packaging/sums.mjs'

const root = path.resolve(import.meta.dirname, '..')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, from: { type: 'string' }, as: { type: 'string' } },
})
const out = path.resolve(root, values.out ?? 'release')
const program = path.resolve(root, values.from ?? path.join(out, `${Platform.current().buildConfigurationKey}-unpacked`))

/** When the last commit was made: what is built of it bears no other time, so that it can be built again. */
const committedAt = () => {
  const { stdout } = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: root, encoding: 'utf8' })
  return stdout?.trim() || undefined
}

const moment = committedAt()
if (moment) process.env.SOURCE_DATE_EPOCH ??= moment
// Instead of what would be downloaded, always: what is tested is what is shipped (decision 0023).
if (process.platform === 'linux') {
  process.env.CUSTOM_FPM_PATH ??= path.join(root, 'tools/packaging/deb.mjs')
  process.env.ELECTRON_BUILDER_7ZIP_PATH ??= path.join(root, 'tools/packaging/gzip.mjs')
}

const { kind, version, dist } = runtime()
const config = { directories: { output: out }, ...(values.as && { extraMetadata: { version: values.as } }) }
if (kind === 'fallback') {
  console.warn(`Packaging on the stand-in runtime, Electron ${version}: for development and tests, not for release.`)
  Object.assign(config, { electronDist: dist, electronVersion: version })
}
const packages = await build({
  config,
  publish: 'never',
  targets: Platform.current().createTarget(positionals.length > 0 ? positionals : undefined),
  ...(values.from && { prepackaged: program }),
})
console.log(`Hashes: ${writeSums(out, packages, program)}`)
const unsigned = packages.filter((file) => /\.(exe|msi)$/.test(file) && !isSigned(file))
for (const file of unsigned) console.warn(`Not signed: ${path.basename(file)}. What to sign with: docs/it/bygga.md.`)
