import type { ChildProcess } from 'node:child_process'
import { EventEmitter } from 'node:events'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { toOffice, toVisitor, type ToOffice } from '../../src/ipc/channel'
import { spawnVisitor } from '../../src/office/spawn-visitor'
import { visitorProcess } from '../../src/office/visitor-process'
import { testDirectory } from '../support/left-processes'

const spawned = vi.hoisted(() => ({ child: undefined as unknown }))
vi.mock('node:child_process', async (original) => ({ ...(await original<object>()), spawn: () => spawned.child }))

const valid: ToOffice[] = [
  { kind: 'ready' },
  { kind: 'alive' },
  { kind: 'processes', pids: [4711] },
  { kind: 'position', position: { screen: 'start', language: null, programme: null, module: null, step: 0, of: 0 } },
  { kind: 'usage', events: [{ kind: 'module-opened', programme: 'parents', module: 'p03', language: 'sv' }] },
  { kind: 'ended', how: 'finished' },
]

const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
  fc.record({ kind: fc.constantFrom(...valid.map((one) => one.kind), 'profile', 'hold', 'constructor') }, { requiredKeys: [] }),
  fc
    .tuple(fc.constantFrom(...valid), fc.dictionary(fc.string(), fc.anything(), { maxKeys: 2 }))
    .map(([message, more]) => ({ ...message, ...more })),
)

describe.each([
  ['to the office', toOffice],
  ['to a visit', toVisitor],
])('a message %s', (_, schema) => {
  test('is taken as it is or not at all, whatever it is', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const parsed = schema.safeParse(raw)
        if (parsed.success) expect(parsed.data).toEqual(raw)
      }),
      { numRuns: 2000 },
    )
  })
})

test('what one side says the other does not', () => {
  for (const message of valid) expect(toVisitor.safeParse(message).success, message.kind).toBe(false)
  for (const kind of ['hold', 'yield']) expect(toOffice.safeParse({ kind }).success).toBe(false)
})

describe('the office hears of a visitor process', () => {
  const started = (windowed = false) => {
    const sent: unknown[] = []
    const child = Object.assign(new EventEmitter(), { pid: 4711, connected: true, send: (message: unknown) => sent.push(message) })
    spawned.child = child as unknown as ChildProcess
    const visitor = visitorProcess(spawnVisitor({ file: 'ses-kiosk', args: [] }, testDirectory()), windowed)
    const heard: ToOffice[] = []
    visitor.onMessage((message) => heard.push(message))
    return { child, visitor, heard, sent }
  }

  test('what is well-formed, as it was said', () => {
    const { child, heard } = started()
    for (const message of valid) child.emit('message', message)
    expect(heard).toEqual(valid)
  })

  test('nothing of what is malformed, and goes on listening', () => {
    const { child, heard } = started()
    fc.assert(
      fc.property(anything, (raw) => {
        fc.pre(!toOffice.safeParse(raw).success)
        heard.length = 0
        child.emit('message', raw)
        expect(heard).toEqual([])
        child.emit('message', { kind: 'alive' })
        expect(heard).toEqual([{ kind: 'alive' }])
      }),
      { numRuns: 1000 },
    )
  })

  test('its processes, for systems where they cannot be found otherwise', () => {
    const { child, visitor } = started()
    expect(visitor.processes).toMatchObject({ leader: 4711, reported: [] })
    child.emit('message', { kind: 'processes', pids: [4711, 4712] })
    child.emit('message', { kind: 'processes', pids: [-1] })
    expect(visitor.processes.reported).toEqual([4711, 4712])
  })

  test('that it is gone: closed by its window, or ended by anything else, also where it never started', () => {
    const gone = (emit: (child: EventEmitter) => void) => {
      const { child, visitor } = started(true)
      const heard: boolean[] = []
      visitor.onGone((closed) => heard.push(closed))
      emit(child)
      return heard
    }
    expect(gone((child) => child.emit('exit', 0))).toEqual([true])
    expect(gone((child) => child.emit('exit', null, 'SIGKILL'))).toEqual([false])
    expect(gone((child) => child.emit('error', new Error('ENOENT')))).toEqual([false])
  })

  test('and says nothing to one whose line is cut', () => {
    const { child, visitor, sent } = started()
    visitor.say({ kind: 'hold' })
    child.connected = false
    visitor.say({ kind: 'yield' })
    expect(sent).toEqual([{ kind: 'hold' }])
  })
})
