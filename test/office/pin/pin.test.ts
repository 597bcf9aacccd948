import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashPin, pinHash, verifyPin, westernDigits } from '../../../src/office/pin/pin'

const digits = (least = 6, most = 12) => fc.stringMatching(new RegExp(`^\\d{${least},${most}}$`))
const typedOn = (zero: number, pin: string) => [...pin].map((digit) => String.fromCharCode(zero + Number(digit))).join('')

test('the usual hash is what office.json takes, and opens to its PIN alone', () => {
  const hash = hashPin('483920')
  expect(hash).toMatch(/^scrypt\$15\$8\$1\$[A-Za-z0-9+/]{22}==\$[A-Za-z0-9+/]{43}=$/)
  expect(pinHash.parse(hash)).toBe(hash)
  expect(verifyPin('483920', hash)).toBe(true)
  expect(verifyPin('483921', hash)).toBe(false)
})

test('a PIN opens its own hash, whichever keyboard it is typed on, and no other PIN does', () => {
  fc.assert(
    fc.property(digits(), digits(), (pin, other) => {
      const hash = hashPin(pin, 1)
      for (const typed of [pin, typedOn(0x660, pin), typedOn(0x6f0, pin)]) expect(verifyPin(typed, hash)).toBe(true)
      expect(verifyPin(other, hash)).toBe(other === pin)
      expect(verifyPin(pin, hashPin(typedOn(0x660, pin), 1))).toBe(true)
    }),
  )
})

test('the hash of the same PIN is never the same twice, and holds nothing of it', () => {
  fc.assert(
    fc.property(digits(), (pin) => {
      const [one, other] = [hashPin(pin, 1), hashPin(pin, 1)]
      expect(one).not.toBe(other)
      expect(one).not.toContain(pin)
    }),
  )
})

test('whatever is typed, only a PIN can match', () => {
  const hash = hashPin('483920', 1)
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => verifyPin(typed, hash) === (westernDigits(typed) === '483920')))
  for (const typed of ['', '48392', ' 483920', '483920\n', '483920'.repeat(3)]) expect(verifyPin(typed, hash)).toBe(false)
  for (const typed of ['', '48392', 'hemlig', '4839201746285']) expect(verifyPin(typed, hashPin(typed, 1))).toBe(false)
})

test('what is no hash matches nothing', () => {
  const hash = hashPin('483920', 1)
  const [way, cost, r, p, salt, key] = hash.split('$') as [string, string, string, string, string, string]
  const other = hashPin('483920', 1).split('$')
  const broken = [
    '',
    '483920',
    hash.slice(0, -1),
    hash.slice(1),
    [way, cost, r, p, other[4], key],
    [way, cost, r, p, salt, other[5]],
    [way, 2, r, p, salt, key],
    [way, 0, r, p, salt, key],
    [way, 99, r, p, salt, key],
    [way, cost, 9, p, salt, key],
    [way, cost, r, 2, salt, key],
    [way, cost, r, p, '', ''],
  ]
  for (const one of broken) expect(verifyPin('483920', Array.isArray(one) ? one.join('$') : one)).toBe(false)
})

const strong = hashPin('483920')
const parts = strong.split('$')

test.each([
  ['the PIN itself', '483920'],
  ['a number', 483920],
  ['nothing', ''],
  ['another way of hashing', strong.replace('scrypt', 'bcrypt')],
  ['a cheap hash', hashPin('483920', 14)],
  ['one that would take minutes', strong.replace('$15$', '$19$')],
  ['another block size', strong.replace('$8$', '$9$')],
  ['a short salt', [...parts.slice(0, 4), 'AAAA', parts[5]].join('$')],
  ['a short key', [...parts.slice(0, 5), 'AAAA'].join('$')],
  ['something after it', `${strong}\n`],
])('office.json does not take %s', (_, value) => expect(pinHash.safeParse(value).success).toBe(false))
