import fc from 'fast-check'
import { EventEmitter } from 'node:events'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test } from 'vitest'
import { toOffice } from '../../src/ipc/channel'
import { logCode, openLog, type Log, type LogCode, type LogFiles } from '../../src/office/log'
import { loggedWipe } from '../../src/office/logged-wipe'
import { openOffice } from '../../src/office/open-office'
import { visitorProcess } from '../../src/office/visitor-process'
import { visits } from '../../src/office/visits'
import type { WipeResult } from '../../src/office/wipe'
import { fakeClock, settled } from '../support/fake-clock'
import { waysOut } from '../support/ways-out'
import { contentOf, failingAt, folder, refusing } from './broken-files'

const nothing = () => undefined
const untold = { onStaff: nothing, onPosition: nothing, onCourse: nothing, onClosed: nothing, onOver: nothing }
const august = () => '2026-08'
const logsIn = (directory: string) => fs.readdirSync(directory).filter((name) => name.startsWith('log-'))
const logOf = (directory: string) => fs.readFileSync(path.join(directory, 'log-2026-08.txt'), 'utf8')

describe('the machine log', () => {
  test('an event a line, by the month, counted by runs of the office', () => {
    const directory = folder()
    for (let run = 0; run < 3; run += 1) {
      const log = openLog({ directory, month: august })
      log('office-started')
      if (run === 1) log('wipe-failed-clipboard')
      log('office-stopped')
    }
    expect(contentOf(directory)).toEqual({
      'log-2026-08.txt': '2026-08 office-started 3\n2026-08 office-stopped 3\n2026-08 wipe-failed-clipboard 1\n',
    })
  })

  test('a run adds one to an event of a month, however often it happens and in whatever order', () => {
    const [one, other] = [folder(), folder()]
    const [log, mirrored] = [openLog({ directory: one, month: august }), openLog({ directory: other, month: august })]
    const events: LogCode[] = ['office-started', 'staff-called', 'wipe-recovered']
    for (const code of [...events, ...events, 'staff-called' as const]) log(code)
    for (const code of [...events].reverse()) mirrored(code)
    expect(logOf(one)).toBe('2026-08 office-started 1\n2026-08 wipe-recovered 1\n2026-08 staff-called 1\n')
    expect(contentOf(other)).toEqual(contentOf(one))
  })

  test('the folder is made, and other files in it stay', () => {
    const directory = path.join(folder(), 'data')
    openLog({ directory, month: august })('office-started')
    fs.writeFileSync(path.join(directory, 'log-notes.txt'), 'mine')
    openLog({ directory, month: () => '2026-09' })('office-started')
    expect(Object.keys(contentOf(directory))).toEqual(['log-2026-08.txt', 'log-2026-09.txt', 'log-notes.txt'])
  })

  test('three files are kept', () => {
    const directory = folder()
    let month = ''
    const log = openLog({ directory, month: () => month })
    for (month of ['2026-05', '2026-06', '2026-07', '2026-11']) log('office-started')
    expect(logsIn(directory)).toEqual(['log-2026-06.txt', 'log-2026-07.txt', 'log-2026-11.txt'])
    // A clock that was set back.
    month = '2026-02'
    log('office-started')
    expect(logsIn(directory)).toEqual(['log-2026-02.txt', 'log-2026-07.txt', 'log-2026-11.txt'])
  })

  test('what else stands in a file is not kept', () => {
    const directory = folder()
    const lines = ['2026-08 office-started 4', '2026-08 anna-wept 1', 'words', '2026-08 office-stopped x', '2026-08 config-broken 2']
    fs.writeFileSync(path.join(directory, 'log-2026-08.txt'), lines.join('\n'))
    openLog({ directory, month: august })('office-started')
    expect(logOf(directory)).toBe('2026-08 office-started 5\n2026-08 config-broken 2\n')
  })
})

describe('a disk that fails', () => {
  const withReaddir = (files: object): LogFiles => ({ ...fs, ...files }) as LogFiles

  test.each(Array.from({ length: 14 }, (_, step) => step + 1))(
    'at step %i: nothing is thrown, nothing half-written, and what waited comes later',
    (step) => {
      const directory = folder()
      const files = withReaddir(failingAt(step))
      const log = openLog({ directory, month: august, files })
      log('office-started')
      log('config-broken')
      log('office-stopped')
      expect(contentOf(directory)).toEqual({
        'log-2026-08.txt': '2026-08 office-started 1\n2026-08 office-stopped 1\n2026-08 config-broken 1\n',
      })
    },
  )

  test.each(['openSync', 'readFileSync', 'mkdirSync', 'existsSync', 'readdirSync'] as const)('%s: never', (method) => {
    const directory = folder()
    fs.writeFileSync(path.join(directory, 'log-2026-08.txt'), '2026-08 office-started 1\n')
    const log = openLog({ directory, month: august, files: withReaddir(refusing(method as 'openSync', 'EIO')) })
    expect(() => log('office-stopped')).not.toThrow()
    expect(logOf(directory)).toContain('2026-08 office-started 1\n')
  })

  test('a clock that fails', () => {
    const month = () => {
      throw new Error('no clock')
    }
    expect(() => openLog({ directory: folder(), month })('office-started')).not.toThrow()
  })
})

describe('a wipe', () => {
  test('that fails, by what is left, and the first that is proven again', async () => {
    const results: WipeResult[] = [
      { ok: true },
      { ok: false, left: 'directory' },
      { ok: false, left: 'clipboard' },
      { ok: true },
      { ok: true },
    ]
    const said: LogCode[] = []
    const wipe = loggedWipe(
      (n: number) => Promise.resolve(results[n]!),
      (code) => said.push(code),
    )
    for (const [n, result] of results.entries()) expect(await wipe(n)).toBe(result)
    expect(said).toEqual(['wipe-failed-directory', 'wipe-failed-clipboard', 'wipe-recovered'])
  })
})

/** An office with its counts and its log in a folder, and visitor processes that a test speaks for. */
const office = async (directory: string, wipes: boolean[] = []) => {
  const said: unknown[] = []
  const printed: string[] = []
  const write = openLog({ directory, month: august })
  const log: Log = (code) => {
    said.push(code)
    write(code)
  }
  const opened = openOffice({ data: directory, config: '/none/office.json', run: '' }, (line) => printed.push(line), log)
  if (!opened.ok) throw new Error('no office')
  const clock = fakeClock()
  const children: EventEmitter[] = []
  const course = visits({
    start() {
      const child = Object.assign(new EventEmitter(), { pid: children.length + 1, connected: true, send: () => true })
      children.push(child)
      return visitorProcess({ child: child as never, directory: `visit-${children.length}` })
    },
    wipe: loggedWipe(() => Promise.resolve(wipes.shift() === false ? { ok: false, left: 'processes' } : { ok: true }), log),
    count: opened.office.count,
    guard: { rest: () => undefined, cover: () => undefined, fault: () => log('staff-called') },
    ...untold,
    ...clock,
  })
  const paint = async () => {
    for (const child of children) child.emit('message', { kind: 'ready' })
    await settled()
  }
  log('office-started')
  void course.begin()
  await paint()
  return {
    said,
    printed,
    /** A visit in which the visitor process says these things; then the next one stands there. */
    async visit(messages: readonly unknown[]) {
      const child = children.at(-1)!
      for (const message of messages) child.emit('message', message)
      child.emit('message', { kind: 'ended', how: 'left' })
      await settled()
      await paint()
      await clock.pass(4000)
      await paint()
    },
  }
}

const grammar = new RegExp(`^(2026-08 (${logCode.options.join('|')}) 1\\n)*$`)

describe('nothing of a visit', () => {
  test('fits into what the log can be told', () => expect(waysOut(logCode)).toEqual([]))

  test('is among the events: what a visitor process says has no name in common with them', () => {
    const kinds = toOffice.options.map((one) => one.shape.kind.value)
    expect(logCode.options.filter((code) => (kinds as string[]).includes(code))).toEqual([])
  })

  /** Words that no event has a letter of, wherever a message could have words, and messages that nobody sends. */
  const canary = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `Å${text}Ö`)
  const withWords = fc.oneof(
    canary,
    fc.anything({ key: canary, values: [canary, fc.integer()] }),
    fc.record({
      kind: fc.constantFrom('ready', 'alive', 'processes', 'position', 'usage', 'ended'),
      how: canary,
      pids: fc.array(canary),
      note: canary,
    }),
    fc.record({
      kind: fc.constant('position'),
      position: fc.record({ screen: canary, language: canary, programme: canary, module: canary, step: canary, of: canary }),
    }),
    fc.record({
      kind: fc.constant('usage'),
      events: fc.array(fc.oneof(canary, fc.record({ kind: canary, module: canary, felt: canary }))),
    }),
    fc.constant({
      kind: 'position',
      position: { screen: 'programme', language: 'sv', programme: 'parents', module: null, step: 0, of: 0 },
    }),
  )

  test('reaches the log, whatever a visitor process says and however its wipe goes', async () => {
    const property = fc.asyncProperty(
      fc.array(fc.array(withWords, { maxLength: 6 }), { maxLength: 4 }),
      fc.array(fc.boolean(), { maxLength: 6 }),
      async (all, wipes) => {
        const directory = fs.mkdtempSync(path.join(folderOfAll, 'run-'))
        const kiosk = await office(directory, [...wipes])
        for (const messages of all) await kiosk.visit(messages)
        expect(kiosk.said.filter((code) => !logCode.options.includes(code as LogCode))).toEqual([])
        expect(kiosk.printed).toEqual([])
        expect(logOf(directory)).toMatch(grammar)
        expect(Object.values(contentOf(directory)).join('')).not.toMatch(/[ÅÖ]/)
      },
    )
    const folderOfAll = folder()
    await fc.assert(property, { numRuns: 60 })
  })

  test('what is told against its type is not written', () => {
    const directory = folder()
    const log = openLog({ directory, month: august }) as (text: unknown) => void
    fc.assert(fc.property(fc.anything(), (text) => void log(text)))
    expect(fs.readdirSync(directory)).toEqual([])
  })

  test('can be counted in it: one visit and twenty leave the same bytes', async () => {
    const after = async (number: number) => {
      const directory = folder()
      const kiosk = await office(directory, Array.from({ length: number }, () => [false, true]).flat())
      for (let visit = 0; visit < number; visit += 1) await kiosk.visit([])
      return contentOf(directory)['log-2026-08.txt']
    }
    const [one, twenty] = [await after(1), await after(20)]
    expect(one).toBe('2026-08 office-started 1\n2026-08 wipe-failed-processes 1\n2026-08 wipe-recovered 1\n2026-08 staff-called 1\n')
    expect(twenty).toBe(one)
  })
})
