#!/usr/bin/env node
// electron-builder with electron-builder.yml, on whichever Electron runtime this checkout has.
//   node tools/package.mjs [--out folder] [dir|deb|tar.gz …]     (no target: those in electron-builder.yml)
import { build, Platform } from 'electron-builder'
import { parseArgs } from 'node:util'
import { runtime } from './electron-runtime.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
const { kind, version, dist } = runtime()
const config = values.out ? { directories: { output: values.out } } : {}
if (kind === 'fallback') {
  console.warn(`Packaging on the stand-in runtime, Electron ${version}: for development and tests, not for release.`)
  Object.assign(config, { electronDist: dist, electronVersion: version })
}
await build({ config, publish: 'never', targets: Platform.current().createTarget(positionals.length > 0 ? positionals : undefined) })
