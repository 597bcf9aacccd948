import type { BrowserWindow } from 'electron'
import fc from 'fast-check'
import { EventEmitter } from 'node:events'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { setImmediate as later } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { staffRequests, type StaffRequest } from '../../../src/ipc/staff-bridge'
import { hashPin } from '../../../src/office/pin/pin'
import { staffArea } from '../../../src/office/staff/staff-area'
import { testDirectory } from '../../support/left-processes'
import { oddMessages } from '../../support/odd-messages'
import { plainProfile } from '../../support/plain-profile'

type Handler = (event: unknown, ...args: unknown[]) => unknown
const { handlers, opened } = vi.hoisted(() => ({ handlers: new Map<string, unknown>(), opened: { window: undefined as unknown } }))
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, handler: unknown) => void handlers.set(name, handler), removeHandler: () => undefined },
  screen: {},
}))
vi.mock('../../../src/office/staff/guide-window', () => ({ guideBounds: () => undefined, guideWindow: () => ({}) }))
vi.mock('../../../src/office/staff/staff-window', () => ({
  openStaffWindow: (_: boolean, onGone: () => void): unknown => {
    const mainFrame = { url: 'app://kiosk/staff.html' }
    const webContents = Object.assign(new EventEmitter(), { mainFrame, isDestroyed: () => false, send: () => undefined })
    const window = Object.assign(new EventEmitter(), { webContents, destroy: () => window.emit('closed') })
    window.once('closed', onGone)
    return (opened.window = window)
  },
}))

const pin = '483920'
const hash = hashPin(pin)

/** A staff area over a course of visits that notes what is done to it; its window is gone with the test. */
const calledArea = () => {
  const home = testDirectory()
  const paths = { data: path.join(home, 'data'), run: home, config: path.join(home, 'office.json') }
  fs.mkdirSync(paths.data)
  fs.writeFileSync(paths.config, JSON.stringify({ pin: hash }))
  const done: string[] = []
  const note = (what: string) => void done.push(what)
  const area = staffArea({
    paths,
    windowed: true,
    program: { file: 'ses-kiosk', args: [] },
    guideOnSecondDisplay: false,
    profile: plainProfile,
    course: {
      state: () => (note('course'), 'free'),
      staff: () => undefined,
      end: () => note('endVisit'),
      handOver: () => (note('handOver'), false),
    },
    readiness: async () => (note('readiness'), []),
    settings: async () => (
      note('settings'),
      { file: '', now: 'missing', problems: [], groups: [], helpLines: { local: [], confirmed: {} }, printing: false }
    ),
    close: (how) => note(how),
  })
  area.call()
  const window = () => opened.window as BrowserWindow
  const ask = async (name: StaffRequest, input?: unknown): Promise<unknown> => {
    const { webContents } = window()
    const event = { sender: webContents, senderFrame: webContents.mainFrame }
    try {
      return await (handlers.get(`staff:${name}`) as Handler)(event, input)
    } catch (error) {
      return String(error)
    }
  }
  return { area, ask, done, window }
}

afterEach(() => (opened.window as BrowserWindow).destroy())

const names = Object.keys(staffRequests) as StaffRequest[]
const inside = ['course', 'endVisit', 'closeKiosk', 'restartKiosk', 'readiness'] as const
const closed = 'Error: refused: the door is closed'

const openWith = async ({ ask }: ReturnType<typeof calledArea>, typed: string) => (await ask('open', { pin: typed })) as { is: string }

describe('behind the door', () => {
  test('nothing is done before the PIN, whatever is asked, in any order', async () => {
    const wrong = fc.constantFrom('000000', '483921', '48392', ' 483920', '483920 ', '', '٤٨٣٩٢١')
    const trial = fc.oneof(
      fc.tuple(fc.constantFrom(...names), oddMessages([{ pin: '111222' }])),
      fc.tuple(
        fc.constant('open' as const),
        wrong.map((typed) => ({ pin: typed })),
      ),
      fc.tuple(fc.constantFrom(...inside), fc.constant(undefined)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(trial, { maxLength: 60 }), async (trials) => {
        const { ask, done, window } = calledArea()
        for (const [name, input] of trials) await ask(name, input)
        await later()
        window().destroy()
        expect(done).toEqual([])
      }),
      { numRuns: 8 },
    )
  }, 60_000)

  test('with the PIN everything is', async () => {
    const called = calledArea()
    expect(await openWith(called, pin)).toEqual({ is: 'open' })
    for (const name of inside) await called.ask(name)
    expect(called.done).toEqual(['course', 'endVisit', 'closed', 'restart', 'readiness'])
  })

  test('a wrong PIN closes it again', async () => {
    const called = calledArea()
    await openWith(called, pin)
    expect(await openWith(called, '111222')).toEqual({ is: 'wrong' })
    expect(await called.ask('course')).toBe(closed)
  })

  test('it is closed for the next who calls it, and for a page that is gone', async () => {
    const called = calledArea()
    await openWith(called, pin)
    await called.ask('leave')
    await later()
    for (const name of inside) expect(await called.ask(name)).toBe(closed)
    called.area.call()
    for (const name of inside) expect(await called.ask(name)).toBe(closed)
    expect(called.done).toEqual([])
  })
})
