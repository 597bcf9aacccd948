import { randomBytes } from 'node:crypto'
import { searchFor } from './search'

const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'
const windowLength = 8

/** A word that stands nowhere else: random small letters and digits, which no keyboard or editor changes. */
export const newCanary = (): string => [...randomBytes(16)].map((byte) => alphabet[byte % alphabet.length]).join('')

const reversed = (text: string) => [...text].reverse().join('')

/** Base64 depends on where the text begins in groups of three bytes; the edges mix with neighbours and are cut. */
const base64At = (bytes: Buffer, phase: number): Buffer => {
  const whole = Buffer.concat([Buffer.alloc(phase), bytes])
    .toString('base64')
    .replace(/=+$/, '')
  return Buffer.from(whole.slice(phase === 0 ? 0 : phase + 1, whole.length - 1))
}

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16()

const windows = (text: string): string[] =>
  Array.from({ length: text.length - windowLength + 1 }, (_, at) => text.slice(at, at + windowLength))

const plain = (text: string, form: string): [string, Buffer][] => [
  [`${form} utf-8`, Buffer.from(text, 'utf8')],
  [`${form} utf-16le`, Buffer.from(text, 'utf16le')],
]

const formsOf = (text: string): [string, Buffer][] => {
  const [utf8, utf16] = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  const hex = utf8.toString('hex')
  const capital = hex.toUpperCase()
  return [
    ...windows(text).flatMap((part) => plain(part, 'part')),
    ...plain(reversed(text), 'reversed'),
    ['utf-16be', swapped(utf16)],
    ['hex', Buffer.from(hex)],
    // One canary in fifteen has no letter among its hexadecimal digits, and would be found twice.
    ...(capital === hex ? [] : [['HEX', Buffer.from(capital)] satisfies [string, Buffer]]),
    ...[0, 1, 2].map((phase): [string, Buffer] => [`base64+${phase}`, base64At(utf8, phase)]),
    ...[0, 1, 2].map((phase): [string, Buffer] => [`base64 of utf-16le+${phase}`, base64At(utf16, phase)]),
  ]
}

/** Looks for canaries in bytes: gives each canary and form that occurs, once, as "canary form". */
export type Needles = (bytes: Uint8Array) => string[]

/**
 * Everything to look for: each canary as UTF-8 and UTF-16 (every window of eight characters, so that a cut or
 * chunked one is found too), reversed, as hexadecimal and as base64 at its three phases.
 */
export const needlesOf = (canaries: readonly string[]): Needles => {
  const forms = canaries.flatMap((canary) => formsOf(canary).map(([form, bytes]) => ({ name: `${canary} ${form}`, bytes })))
  const search = searchFor(forms.map((form) => form.bytes))
  return (bytes) => [...new Set([...search(bytes)].map((index) => forms[index]!.name))]
}
