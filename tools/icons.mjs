#!/usr/bin/env node
// Draws packaging/icons/icon.svg at every size that a desktop asks for, and puts those of Windows into one icon.ico.
//   npm run icons     (needs a display; without one: xvfb-run -a npm run icons)
import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { pathToFileURL } from 'node:url'
import { runtime } from './electron-runtime.mjs'

const root = path.resolve(import.meta.dirname, '..')
export const folder = path.join(root, 'packaging/icons')
export const sizes = [16, 22, 24, 32, 48, 64, 128, 256, 512, 1024]
export const windowsSizes = [16, 24, 32, 48, 64, 128, 256]
const headLength = 6
const entryLength = 16

/** The container of Windows: a head, an entry for each picture, and then the PNGs as they are. */
export const ico = (pictures) => {
  const head = Buffer.alloc(headLength + pictures.length * entryLength)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  pictures.forEach(({ size, png }, at) => {
    const entry = headLength + at * entryLength
    // One byte a side, in which 0 stands for 256.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(png.length, entry + 8)
    head.writeUInt32LE(offset, entry + 12)
    offset += png.length
  })
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}

/** Draws an SVG as `<size>x<size>.png` and `icon.ico` in a folder. */
export const drawIcons = (svg, into) => {
  const args = [path.join(root, 'tools/icons'), svg, into, sizes.join(',')]
  // Nothing is shown here but our own picture, and Chromium refuses its sandbox to root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const { status, stderr } = spawnSync(runtime({ download: false }).exe, [...sandbox, ...args], { encoding: 'utf8', timeout: 60_000 })
  if (status !== 0) throw new Error(`The icons could not be drawn:\n${stderr}`)
  const pictures = windowsSizes.map((size) => ({ size, png: fs.readFileSync(path.join(into, `${size}x${size}.png`)) }))
  fs.writeFileSync(path.join(into, 'icon.ico'), ico(pictures))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) drawIcons(path.join(folder, 'icon.svg'), folder)
