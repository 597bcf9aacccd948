import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isSigned } from '../../tools/packaging/signed.mjs'

let folder: string
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-signed-'))))
afterEach(() => fs.rmSync(folder, { recursive: true }))

const file = (name: string, bytes: Buffer) => {
  const there = path.join(folder, name)
  fs.writeFileSync(there, bytes)
  return there
}

/** As much of a program of Windows as says how long its signature is. */
const program = ({ magic, signatureLength }: { magic: number; signatureLength: number }) => {
  const bytes = Buffer.alloc(512)
  const header = 0x80
  bytes.writeUInt32LE(header, 0x3c)
  bytes.writeUInt16LE(magic, header + 24)
  // IMAGE_DIRECTORY_ENTRY_SECURITY, the fifth of the data directories (PE format, "Optional header data directories").
  bytes.writeUInt32LE(signatureLength, header + 24 + (magic === 0x20b ? 144 : 128) + 4)
  return bytes
}

test.each([0x10b, 0x20b])('a program of Windows (%i) is signed if it says how long its signature is', (magic) => {
  expect(isSigned(file('signed.exe', program({ magic, signatureLength: 4096 })))).toBe(true)
  expect(isSigned(file('unsigned.exe', program({ magic, signatureLength: 0 })))).toBe(false)
})

test('an installation file of Windows is signed if it has a stream for it', () => {
  const named = (name: string) => Buffer.concat([Buffer.alloc(64), Buffer.from(name, 'utf16le'), Buffer.alloc(64)])
  expect(isSigned(file('signed.msi', named('\u0005DigitalSignature')))).toBe(true)
  expect(isSigned(file('unsigned.msi', named('\u0005SummaryInformation')))).toBe(false)
})
