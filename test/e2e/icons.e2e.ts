import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { drawIcons, folder, sizes, windowsSizes } from '../../tools/icons.mjs'
import { readPng } from '../support/png'

const source = path.join(folder, 'icon.svg')
const pngIn = (place: string, size: number) => fs.readFileSync(path.join(place, `${size}x${size}.png`))

/** How far two pictures of one size are apart: of a colour of a pixel, in the mean, from 0 to 255. */
const apart = (one: Buffer, other: Buffer): number => {
  const [a, b] = [readPng(one).pixels, readPng(other).pixels]
  return a.reduce((sum, byte, at) => sum + Math.abs(byte - b[at]!), 0) / a.length
}

let drawn: string
beforeEach(() => (drawn = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-icons-'))))
afterEach(() => fs.rmSync(drawn, { recursive: true }))

describe('the icons', () => {
  // Another Electron smooths an edge a little otherwise.
  test('are what their source gives: npm run icons would draw the same', () => {
    drawIcons(source, drawn)
    for (const size of sizes) expect(apart(pngIn(drawn, size), pngIn(folder, size)), `${size}`).toBeLessThan(0.5)
  })

  test('would not be, were one colour of the source another', () => {
    const changed = path.join(drawn, 'icon.svg')
    fs.writeFileSync(changed, fs.readFileSync(source, 'utf8').replace('#8a4b2a', '#2a4b8a'))
    drawIcons(changed, drawn)
    for (const size of sizes) expect(apart(pngIn(drawn, size), pngIn(folder, size)), `${size}`).toBeGreaterThan(0.5)
  })

  test.each(sizes)('%i pixels: as large as its name says, with corners that can be seen through', (size) => {
    const { width, height, pixels } = readPng(pngIn(folder, size))
    const alphaAt = (x: number, y: number) => pixels[(y * width + x) * 4 + 3]
    const last = size - 1
    expect([width, height]).toEqual([size, size])
    expect([alphaAt(0, 0), alphaAt(last, 0), alphaAt(0, last), alphaAt(last, last)].every((alpha) => alpha! < 128)).toBe(true)
    expect(alphaAt(size / 2, size / 2)).toBe(255)
  })

  test('that of Windows holds each of its sizes once, as the same picture', () => {
    const ico = fs.readFileSync(path.join(folder, 'icon.ico'))
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, windowsSizes.length])
    windowsSizes.forEach((size, at) => {
      const entry = 6 + at * 16
      expect([ico[entry], ico[entry + 1]], `${size}`).toEqual([size % 256, size % 256])
      const [length, offset] = [ico.readUInt32LE(entry + 8), ico.readUInt32LE(entry + 12)]
      expect(ico.subarray(offset, offset + length).equals(pngIn(folder, size)), `${size}`).toBe(true)
    })
  })
})
