import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** The usual cost: N = 2^15 takes 32 MiB and about a tenth of a second for each guess. */
const usualCost = 15

/** Up to 2^18 a kiosk has the memory and the patience; beyond it a hash would only keep staff out. */
const highestCost = 18

const pattern = /^scrypt\$([1-9]|1\d)\$8\$1\$([A-Za-z0-9+/]{22}==)\$([A-Za-z0-9+/]{43}=)$/

const keyOf = (pin: string, salt: Buffer, cost: number): Buffer => {
  const [N, r, p] = [2 ** cost, 8, 1]
  return scryptSync(pin, salt, 32, { N, r, p, maxmem: 256 * N * r + 2 ** 20 })
}

/** The hash of a PIN as `office.json` holds it: `scrypt$<log2 N>$<r>$<p>$<salt>$<key>`, the last two in base64. */
export const pinHash = z.string().refine((text) => {
  const cost = Number(pattern.exec(text)?.[1])
  return cost >= usualCost && cost <= highestCost
})

/** The digits of a PIN as they are hashed; Arabic and Persian keyboards have their own. */
export const westernDigits = (typed: string): string =>
  typed.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) % 16))

/** Hashes a PIN with a salt of its own, so that equal PINs have different hashes. `cost` is log2 of N. */
export const hashPin = (pin: string, cost = usualCost): string => {
  const salt = randomBytes(16)
  const key = keyOf(westernDigits(pin), salt, cost)
  return ['scrypt', cost, 8, 1, salt.toString('base64'), key.toString('base64')].join('$')
}

/** Whether a PIN is the one of a hash; what cannot be a PIN, and a hash that is none, never match. */
export const verifyPin = (typed: string, hash: string): boolean => {
  const [, cost, salt, key] = pattern.exec(hash) ?? []
  const pin = westernDigits(typed)
  if (!/^\d{6,12}$/.test(pin) || key === undefined) return false
  return timingSafeEqual(keyOf(pin, Buffer.from(salt!, 'base64'), Number(cost)), Buffer.from(key, 'base64'))
}
