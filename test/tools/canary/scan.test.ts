import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import * as zlib from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { needlesOf, newCanary } from '../../../tools/canary/needles'
import { scanDirectory, scanMemory } from '../../../tools/canary/scan'

const canary = newCanary()
const needles = needlesOf([canary])
const text = `before ${canary} after`
const noise = Buffer.from('x'.repeat(40))

const forms: Record<string, Buffer> = {
  'utf-8': Buffer.from(text),
  'utf-16le': Buffer.from(text, 'utf16le'),
  'utf-16be': Buffer.from(text, 'utf16le').swap16(),
  'hexadecimal, small': Buffer.from(Buffer.from(text).toString('hex')),
  'hexadecimal, large': Buffer.from(Buffer.from(text).toString('hex').toUpperCase()),
  'base64, first phase': Buffer.from(Buffer.from(canary).toString('base64')),
  'base64, second phase': Buffer.from(Buffer.from(`1${canary}`).toString('base64')),
  'base64, third phase': Buffer.from(Buffer.from(`12${canary}`).toString('base64')),
  'base64 of utf-16': Buffer.from(Buffer.from(canary, 'utf16le').toString('base64')),
  reversed: Buffer.from([...text].reverse().join('')),
  'a part of eight characters': Buffer.from(canary.slice(5, 13)),
  gzip: Buffer.concat([noise, zlib.gzipSync(text)]),
  zlib: Buffer.concat([noise, zlib.deflateSync(text)]),
  brotli: zlib.brotliCompressSync(text),
  zstd: Buffer.concat([noise, zlib.zstdCompressSync(text)]),
}

let directory: string
beforeEach(() => {
  directory = fs.mkdtempSync(path.join(os.tmpdir(), 'canary-'))
})
afterEach(() => fs.rmSync(directory, { recursive: true, force: true }))

test.each(Object.entries(forms))('finds a canary as %s', (_, bytes) => {
  fs.mkdirSync(path.join(directory, 'deep'))
  fs.writeFileSync(path.join(directory, 'deep', 'file'), bytes)
  expect(scanDirectory(directory, needles)).not.toEqual([])
})

test('finds a canary in the name of a file', () => {
  fs.writeFileSync(path.join(directory, `${canary}.txt`), '')
  expect(scanDirectory(directory, needles)).not.toEqual([])
})

test('finds a canary in the memory of another process', async () => {
  const child = spawn(process.execPath, [
    '-e',
    'const held = process.argv[1] + "!"; process.stdout.write("ready"); setInterval(() => held, 1000)',
    canary,
  ])
  await new Promise((resolve) => child.stdout.once('data', resolve))
  expect(scanMemory(child.pid!, needles)).not.toEqual([])
  child.kill()
}, 60_000)

test('finds nothing where nothing is', () => {
  fs.writeFileSync(path.join(directory, 'file'), zlib.gzipSync('an ordinary text'))
  expect(scanDirectory(directory, needles)).toEqual([])
  expect(needles(Buffer.from(newCanary()))).toEqual([])
  expect(scanDirectory(path.join(directory, 'missing'), needles)).toEqual([])
})
