import { expect, test } from 'vitest'
import { needlesOf, newCanary } from '../../../tools/canary/needles'
import { forms } from './hidden'

const [canary, other] = [newCanary(), newCanary()]
const needles = needlesOf([canary])

test('every canary is another one', () => {
  expect(new Set(Array.from({ length: 100 }, newCanary)).size).toBe(100)
})

test.each(Object.entries(forms))('finds a canary as %s, and says which', (_, hidden) => {
  expect(needles(hidden(canary))[0]).toMatch(new RegExp(`^${canary} `))
})

test.each(Object.entries(forms))('finds no other canary as %s', (_, hidden) => {
  expect(needles(hidden(other))).toEqual([])
})

test('each canary is told apart, and each form is named once', () => {
  const both = needlesOf([canary, other])
  expect(both(Buffer.from(`${canary} ${other} ${canary}`))).toEqual([`${canary} part utf-8`, `${other} part utf-8`])
})
