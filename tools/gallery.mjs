#!/usr/bin/env node
// npm run gallery: every page and kind of step, in every language and look side by side, as they are in a release.
//   node tools/gallery.mjs [folder]   builds into that folder
import * as path from 'node:path'
import { createBuilder, preview } from 'vite'

const root = path.resolve(import.meta.dirname, '..')
const host = '127.0.0.1'
const port = 5180
const outDir = path.resolve(root, process.argv[2] ?? '.cache/gallery')
const input = ['preview', 'gallery'].map((page) => path.join(root, `renderer/${page}.html`))

process.chdir(root)
// What stands here comes on top of the pages of a release, which know nothing of these two.
const environments = { client: { build: { outDir, rolldownOptions: { input } } } }
const builder = await createBuilder({ mode: 'gallery', logLevel: 'error', environments })
await builder.build(builder.environments.client)

const server = await preview({ mode: 'gallery', environments, preview: { host, port, cors: true } })
console.log(`${server.resolvedUrls.local[0]}gallery.html   Ctrl+C ends it; start it again after a change.`)
