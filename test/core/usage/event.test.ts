import { expect, test } from 'vitest'
import { usageEvent } from '../../../src/core/usage/event'

test.each([
  { kind: 'module-opened', programme: 'parents', module: 'p03', language: 'ar' },
  { kind: 'module-completed', module: 'p03' },
  { kind: 'felt', felt: 'better' },
])('$kind crosses the border as it is', (event) => expect(usageEvent.parse(event)).toEqual(event))

test.each([
  ['a text instead of an id', { kind: 'module-completed', module: 'my own words' }],
  ['a programme that is none', { kind: 'module-opened', programme: 'everyone', module: 'p03', language: 'sv' }],
  ['a language that is none', { kind: 'module-opened', programme: 'parents', module: 'p03', language: 'sv-SE' }],
  ['a number for a feeling', { kind: 'felt', felt: 7 }],
  ['anything more', { kind: 'felt', felt: 'same', note: 'x' }],
  ['a time', { kind: 'module-completed', module: 'p03', at: 1 }],
  ['another kind', { kind: 'help-opened' }],
])('%s is refused', (_, event) => expect(usageEvent.safeParse(event).success).toBe(false))
