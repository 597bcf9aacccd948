import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toOffice } from '../../src/ipc/channel'
import { isModest } from '../../src/ipc/modest'
import { visitorRequests } from '../../src/ipc/visitor-bridge'
import { catalogue } from '../../src/core/programme/catalogue'

const felt = { kind: 'felt', felt: 'better' }
const opened = { kind: 'module-opened', programme: 'parents', module: catalogue.parents[0], language: 'sv' }

test('the largest of our own messages is modest', () => {
  const events = Array.from({ length: 8 }, () => opened)
  expect(visitorRequests.usage.input.safeParse({ events }).success).toBe(true)
  expect(isModest({ events })).toBe(true)
  const pids = Array.from({ length: 64 }, (_, at) => at + 1)
  expect(toOffice.safeParse({ kind: 'processes', pids }).success).toBe(true)
  expect(isModest({ kind: 'processes', pids })).toBe(true)
})

describe('what is not', () => {
  const large: Record<string, () => unknown> = {
    'a long text': () => 'x'.repeat(201),
    'a long text inside': () => ({ how: 'x'.repeat(1e7) }),
    'a list of many': () => ({ events: Array.from({ length: 1e6 }, () => felt) }),
    'a list that is only long': () => Object.assign([], { length: 2 ** 32 - 1 }),
    'many fields': () => Object.fromEntries(Array.from({ length: 1e5 }, (_, at) => [`field${at}`, at])),
    'many small lists': () => Array.from({ length: 100 }, () => Array.from({ length: 100 }, () => 0)),
    'many bytes': () => new Uint8Array(1e7),
    'a map': () => new Map([['how', 'finished']]),
    'a set': () => new Set(['finished']),
    'something that leads to itself': () => {
      const around: Record<string, unknown> = {}
      return (around.around = around)
    },
    'something very deep': () => Array.from({ length: 1e4 }).reduce((inner) => ({ inner }), {}),
  }
  test.each(Object.entries(large))('%s', (_, make) => expect(isModest(make())).toBe(false))
})

test('whatever it is, it is told and nothing of it is changed', () =>
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (said) => typeof isModest(said) === 'boolean'),
  ))
