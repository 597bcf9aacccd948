import type { ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { catalogue } from '../../src/core/programme/catalogue'
import { settled, type Ending } from '../../src/core/usage/tally'
import { toOffice, type ToOffice } from '../../src/ipc/channel'
import { takeSeat } from '../../src/office/seat'
import { visitorProcess } from '../../src/office/visitor-process'
import { oddMessages, secret } from '../support/odd-messages'

const well: ToOffice[] = [
  { kind: 'ready' },
  { kind: 'alive' },
  { kind: 'staff' },
  { kind: 'processes', pids: [4711] },
  { kind: 'position', position: { screen: 'start', language: 'sv', programme: null, module: null, step: 0, of: 0 } },
  { kind: 'usage', events: [{ kind: 'module-opened', programme: 'parents', module: 'p03', language: 'sv' }] },
  { kind: 'usage', events: [{ kind: 'module-completed', module: 'p03' }] },
  { kind: 'usage', events: [{ kind: 'felt', felt: 'better' }] },
  { kind: 'ended', how: 'finished' },
]

/** A visitor process that says whatever it likes, on a seat of the real office. */
const seated = () => {
  const child = Object.assign(new EventEmitter(), { pid: 4711, connected: true, send: () => true })
  const heard: string[] = []
  const note = (what: string) => () => void heard.push(what)
  const events = {
    onLanguage: note('language'),
    onStaff: note('staff'),
    onPosition: () => undefined,
    onClosed: note('closed'),
    onEnded: (how: Ending) => void heard.push(how),
  }
  const process = visitorProcess({ child: child as unknown as ChildProcess, directory: '/run/visit-1' })
  return { says: (raw: unknown) => child.emit('message', raw), heard, process, seat: takeSeat(process, events) }
}

test('a visitor process that says anything, in any order, adds at most one to a count, and no word of its own', () => {
  let malformed = 0
  fc.assert(
    fc.property(fc.array(oddMessages(well), { minLength: 10, maxLength: 25 }), (messages) => {
      const { says, heard, process, seat } = seated()
      for (const raw of messages) says(raw)
      malformed += messages.filter((raw) => !toOffice.safeParse(raw).success).length
      const cells = settled(seat.tally(), 'left')
      expect(new Set(cells).size).toBe(cells.length)
      expect(cells.length).toBeLessThanOrEqual(5 + 2 * catalogue.parents.length)
      expect(JSON.stringify([cells, heard, process.processes])).not.toContain(secret)
      for (const what of heard) expect(['language', 'staff', 'finished', 'left', 'hidden', 'idle', 'cap', 'fault']).toContain(what)
    }),
    { numRuns: 500 },
  )
  expect(malformed).toBeGreaterThan(2000)
})

test('what is well-formed is heard', () => {
  const { says, heard, process, seat } = seated()
  for (const one of well) says(one)
  expect(heard).toEqual(['staff', 'language', 'finished'])
  expect(process.processes).toMatchObject({ reported: [4711] })
  expect(settled(seat.tally(), 'finished')).toHaveLength(7)
})
