import { EventEmitter } from 'node:events'
import * as fs from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { VisitPlan } from '../../../src/core/visit/plan'
import { hashPin } from '../../../src/office/pin/pin'
import { staffArea } from '../../../src/office/staff/staff-area'
import { folder } from '../broken-files'

type Handler = (event: unknown, ...args: unknown[]) => unknown
const electron = vi.hoisted(() => ({ handlers: new Map<string, unknown>(), displays: 1 }))
vi.mock('electron', () => ({
  ipcMain: {
    handle: (name: string, handler: unknown) => void electron.handlers.set(name, handler),
    removeHandler: (name: string) => void electron.handlers.delete(name),
  },
  app: { getPath: () => '/nowhere' },
  screen: {
    getPrimaryDisplay: () => ({ id: 0, bounds: { x: 0, y: 0, width: 1366, height: 768 } }),
    getAllDisplays: () =>
      Array.from({ length: electron.displays }, (_, id) => ({ id, bounds: { x: id * 1366, y: 0, width: 1366, height: 768 } })),
  },
  protocol: {},
}))
vi.mock('../../../src/office/devtools-lines', () => ({ sayDevTools: () => undefined }))

/** A page of the office that is only an object. */
const fakePage = (name: string) => {
  const contents = Object.assign(new EventEmitter(), {
    mainFrame: { url: `app://kiosk/${name}.html` },
    isDestroyed: () => window.gone,
    send: vi.fn(),
  })
  const window = Object.assign(new EventEmitter(), {
    gone: false,
    webContents: contents,
    setAlwaysOnTop: vi.fn(),
    setBounds: vi.fn(),
    showInactive: vi.fn(),
    isDestroyed: () => window.gone,
    destroy() {
      if (window.gone) return
      window.gone = true
      window.emit('closed')
    },
  })
  return window
}

const opened = vi.hoisted(() => ({ pages: [] as { name: string; window: ReturnType<typeof fakePage> }[] }))
vi.mock('../../../src/office/staff/office-page', () => ({
  officePage: (name: string) => {
    const window = fakePage(name)
    opened.pages.push({ name, window })
    return window
  },
}))

const pin = '483920'
const plan: VisitPlan = { for: 'parent', programme: 'parents', modules: ['p03'], language: 'sv', minutes: 30, prompts: true }

beforeEach(() => {
  vi.useFakeTimers()
  electron.displays = 1
  opened.pages.length = 0
})
afterEach(() => {
  vi.useRealTimers()
})

const area = (config: object = { pin: hashPin(pin) }) => {
  const root = folder()
  const paths = { data: root, config: `${root}/office.json`, run: root }
  fs.writeFileSync(paths.config, JSON.stringify(config))
  const course = { state: vi.fn(() => 'free' as const), staff: vi.fn(), end: vi.fn(), handOver: vi.fn(() => true) }
  const close = vi.fn()
  const staff = staffArea({
    paths,
    windowed: true,
    program: { file: 'ses-kiosk', args: [] },
    guideOnSecondDisplay: true,
    profile: {} as never,
    course,
    readiness: () => Promise.resolve([]),
    settings: () => Promise.reject(new Error('not asked for')),
    close,
  } as Parameters<typeof staffArea>[0])
  const page = () => opened.pages.findLast(({ name }) => name === 'staff')!.window
  const ask = (name: string, input?: unknown, contents = page().webContents) =>
    (electron.handlers.get(`staff:${name}`) as Handler)({ sender: contents, senderFrame: contents.mainFrame }, input)
  return { staff, course, close, page, ask }
}

describe('the staff window', () => {
  test('is one, however often the door is called, and takes the screen', () => {
    const { staff, course } = area()
    staff.call()
    staff.call()
    expect(opened.pages).toHaveLength(1)
    expect(course.staff.mock.calls).toEqual([[true]])
  })

  test('is gone when staff leave, and whoever held the screen has it back', () => {
    const { staff, course, page, ask } = area()
    staff.call()
    ask('leave')
    vi.runAllTimers()
    expect(page().gone).toBe(true)
    expect(course.staff.mock.lastCall).toEqual([false])
  })

  const behind = ['profile', 'course', 'endVisit', 'closeKiosk', 'restartKiosk', 'readiness', 'settings', 'print', 'handOver']

  test('answers nothing behind the door before the PIN was right, nor after a wrong one', () => {
    const { staff, ask, course, close } = area()
    staff.call()
    expect(ask('door')).toEqual({ is: 'ready' })
    expect(ask('open', { pin: '111222' })).toEqual({ is: 'wrong' })
    for (const name of behind)
      expect(() => ask(name, name === 'handOver' ? { plan, language: 'sv' } : undefined)).toThrow('the door is closed')
    expect([course.end, course.handOver, close].flatMap((one) => one.mock.calls)).toEqual([])
    expect(ask('open', { pin })).toEqual({ is: 'open' })
    expect(ask('course')).toBe('free')
  })

  test('asks for the PIN again when it was closed', () => {
    const { staff, ask } = area()
    staff.call()
    ask('open', { pin })
    ask('leave')
    vi.runAllTimers()
    staff.call()
    expect(() => ask('course')).toThrow('the door is closed')
  })

  test('closes by itself after two minutes without input; a pointer that only moves is none', () => {
    const { staff, ask, page } = area()
    staff.call()
    ask('open', { pin })
    vi.advanceTimersByTime(110_000)
    page().webContents.emit('input-event', {}, { type: 'keyDown' })
    vi.advanceTimersByTime(110_000)
    expect(page().gone).toBe(false)
    page().webContents.emit('input-event', {}, { type: 'mouseMove' })
    vi.advanceTimersByTime(11_000)
    expect(page().gone).toBe(true)
  })

  test('without a PIN in office.json the door stays closed, whatever is typed', () => {
    const { staff, ask } = area({})
    staff.call()
    expect(ask('door')).toEqual({ is: 'closed' })
    expect(ask('open', { pin })).toEqual({ is: 'closed' })
    expect(() => ask('course')).toThrow('the door is closed')
  })
})

describe('handing over', () => {
  const handOver = (displays: number, change: Partial<VisitPlan> = {}) => {
    electron.displays = displays
    const one = area()
    one.staff.call()
    one.ask('open', { pin })
    const answer = one.ask('handOver', { plan: { ...plan, ...change }, language: 'en' })
    const guide = opened.pages.find(({ name }) => name === 'guide')?.window
    return { ...one, answer, guide }
  }

  test('with one display the prompts are folded under the visit, in the language of staff', () => {
    const { course, answer, guide } = handOver(1)
    expect(answer).toBe('handed-over')
    expect(course.handOver.mock.calls).toEqual([[plan, 'en']])
    expect(guide).toBeUndefined()
  })

  test('with two the guide is on the second, knows where the visitor is, and is closed with the visit', () => {
    const { course, guide, staff } = handOver(2)
    expect(course.handOver.mock.calls).toEqual([[plan, null]])
    staff.visitorAt({ module: 'p03', step: 2, of: 12 })
    expect(guide!.webContents.send.mock.calls).toEqual([['guide:place', { module: 'p03', step: 2, of: 12 }]])
    course.state.mockReturnValue('ending' as never)
    staff.courseChanged()
    expect(guide!.gone).toBe(true)
  })

  test('without prompts there is neither', () => {
    const { course, guide } = handOver(2, { prompts: false })
    expect(course.handOver.mock.calls[0]).toEqual([{ ...plan, prompts: false }, null])
    expect(guide).toBeUndefined()
  })

  test('where a visit runs, staff are told and stay', () => {
    const one = area()
    one.course.handOver.mockReturnValue(false)
    one.staff.call()
    one.ask('open', { pin })
    expect(one.ask('handOver', { plan, language: 'sv' })).toBe('busy')
    vi.advanceTimersByTime(1000)
    expect(one.page().gone).toBe(false)
  })
})
