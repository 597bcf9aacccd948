import * as fs from 'node:fs'
import { fileProblem, type FileSystem } from './durable-file'
import type { Logo } from '../ipc/profile'
import type { Words } from './office-config-words'
import { logoWords } from './logo-words'
import { svgFault } from './logo-svg'

/** The largest logo: in bytes, and in pixels on a side, since a small file can unfold into a very large picture. */
export const logoLimits = { bytes: 200_000, pixels: 4096 } as const

/** A logo that can be shown, or what to do about the one that is there. */
export type LogoRead = { ok: true; logo: Logo } | { ok: false; words: Words }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const refused = (words: Words): LogoRead => ({ ok: false, words })
const shown = (type: Logo['type'], bytes: Buffer): LogoRead => ({ ok: true, logo: { type, base64: bytes.toString('base64') } })

/** The names of a PNG's parts in their order; undefined where one is cut off. */
const pngParts = (bytes: Buffer): string[] | undefined => {
  const names: string[] = []
  let at = signature.length
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return undefined
    names.push(bytes.toString('latin1', at + 4, at + 8))
    at += 12 + bytes.readUInt32BE(at)
  }
  return at === bytes.length ? names : undefined
}

const png = (bytes: Buffer): LogoRead => {
  const parts = pngParts(bytes)
  if (parts?.[0] !== 'IHDR' || !parts.includes('IDAT') || parts.at(-1) !== 'IEND') return refused(logoWords.damaged)
  if (parts.includes('acTL')) return refused(logoWords.moves)
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
  if (Math.max(width, height) > logoLimits.pixels) return refused(logoWords.large(width, height, logoLimits.pixels))
  return shown('image/png', bytes)
}

const svg = (bytes: Buffer, text: string): LogoRead => {
  const fault = svgFault(text)
  return fault === undefined ? shown('image/svg+xml', bytes) : refused(logoWords.svg(fault))
}

const textIn = (bytes: Buffer): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Before its root an SVG has declarations and remarks; its namespace makes it a picture. */
const isSvg = (text: string): boolean =>
  /^\uFEFF?\s*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)*<(?:[\w-]+:)?svg[\s>]/i.test(text) &&
  /xmlns(?::[\w-]+)?\s*=\s*["']http:\/\/www\.w3\.org\/2000\/svg["']/.test(text)

const judged = (bytes: Buffer): LogoRead => {
  if (bytes.subarray(0, signature.length).equals(signature)) return png(bytes)
  const text = textIn(bytes)
  return text !== undefined && isSvg(text) ? svg(bytes, text) : refused(logoWords.neither)
}

/** Reads an office's logo, and judges it by its bytes alone. */
export const readLogo = (file: string, files: FileSystem = fs): LogoRead => {
  try {
    const found = files.statSync(file)
    if (!found.isFile()) return refused(logoWords.noFile(file))
    if (found.size > logoLimits.bytes) return refused(logoWords.heavy(found.size, logoLimits.bytes))
    return judged(files.readFileSync(file))
  } catch (error) {
    const { reason, code } = fileProblem(error, file)
    return refused(reason === 'missing' || reason === 'in-the-way' ? logoWords.noFile(file) : logoWords.unreadable(file, code))
  }
}
