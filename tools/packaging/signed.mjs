// Whether a file of Windows carries a signature of its publisher. Says nothing about whose it is, or what it is worth.
import * as fs from 'node:fs'

const peHeaderAt = 0x3c
const optionalHeader = 24
const pe32plus = 0x20b
/** Where the entry of the signature stands in the optional header: after four others, of eight bytes each. */
const signatureEntry = (magic) => (magic === pe32plus ? 112 : 96) + 4 * 8

const isSignedProgram = (bytes) => {
  const header = bytes.readUInt32LE(peHeaderAt) + optionalHeader
  return bytes.readUInt32LE(header + signatureEntry(bytes.readUInt16LE(header)) + 4) > 0
}

/** An .msi keeps its signature in a stream of this name. */
const isSignedInstaller = (bytes) => bytes.includes(Buffer.from('\u0005DigitalSignature', 'utf16le'))

export const isSigned = (file) => {
  const bytes = fs.readFileSync(file)
  return file.endsWith('.msi') ? isSignedInstaller(bytes) : isSignedProgram(bytes)
}
