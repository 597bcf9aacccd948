import { beforeEach, describe, expect, test, vi } from 'vitest'
import { asArgument } from '../../src/ipc/beginning'
import { guideNews, guideRequests } from '../../src/ipc/guide-bridge'
import { staffNews, staffRequests } from '../../src/ipc/staff-bridge'
import { visitorNews, visitorRequests, type Beginning } from '../../src/ipc/visitor-bridge'

const electron = vi.hoisted(() => ({ exposed: {} as Record<string, unknown>, invoke: vi.fn(), on: vi.fn() }))
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => (electron.exposed[name] = api) },
  ipcRenderer: { invoke: electron.invoke, on: electron.on },
}))

const input = { some: 'input' }
const beginning = { profile: { office: 'Familjerätten "Söder" & جديد' }, phase: 'start' }
process.argv.push(asArgument(beginning as unknown as Beginning))

type Bridge = Record<string, (...args: unknown[]) => unknown>

const borders = {
  kiosk: {
    wire: 'visitor',
    requests: visitorRequests,
    news: visitorNews,
    handed: ['beginning'],
    load: () => import('../../src/preload/visitor'),
  },
  staff: { wire: 'staff', requests: staffRequests, news: staffNews, handed: [], load: () => import('../../src/preload/staff') },
  guide: { wire: 'guide', requests: guideRequests, news: guideNews, handed: [], load: () => import('../../src/preload/guide') },
}

describe.each(Object.entries(borders))('threat 12: what a page is given, as %s', (name, { wire, requests, news, handed, load }) => {
  let bridge: Bridge
  beforeEach(async () => {
    vi.resetModules()
    electron.invoke.mockReset().mockResolvedValue('answered')
    electron.on.mockReset()
    electron.exposed = {}
    await load()
    bridge = electron.exposed[name] as Bridge
  })

  test('asks for nothing before its page does', () => expect(electron.invoke).not.toHaveBeenCalled())

  test('is one object: every request of the border by name, listening to news, and what it is handed', () => {
    expect(Object.keys(electron.exposed)).toEqual([name])
    expect(Object.keys(bridge).sort()).toEqual([...Object.keys(requests), 'on', ...handed].sort())
  })

  test('a request goes out under its own name, with its input and nothing else', async () => {
    await bridge.painted?.()
    for (const request of Object.keys(requests)) {
      electron.invoke.mockClear()
      await bridge[request]!(input, 'more')
      const calls = electron.invoke.mock.calls as unknown[][]
      expect(calls).toHaveLength(1)
      for (const [asked, ...said] of calls) {
        expect(asked).toBe(`${wire}:${request}`)
        expect([[], [undefined], [input]]).toContainEqual(said)
      }
    }
  })

  test('news reach a listener as they are: it is not told who sent them, through which it could answer anything', () => {
    for (const one of Object.keys(news)) {
      const listener = vi.fn()
      bridge.on!(one, listener)
      const [wired, heard] = electron.on.mock.lastCall as [string, (...args: unknown[]) => void]
      heard({ sender: 'the main process' }, 'value', 'more')
      expect(wired).toBe(`${wire}:${one}`)
      expect(listener.mock.calls).toEqual([['value']])
    }
  })

  test.each(['anything', 'constructor', '__proto__', 'toString', ''])('nobody listens to what is no news: "%s"', (one) => {
    bridge.on!(one, () => undefined)
    expect(electron.on).not.toHaveBeenCalled()
  })
})

test('what a page begins with is there without being asked for', async () => {
  vi.resetModules()
  await borders.kiosk.load()
  expect((electron.exposed.kiosk as Bridge).beginning!()).toEqual(beginning)
})

describe('what a page says before anybody can answer', () => {
  const asked = () => electron.invoke.mock.calls.map(([name]: unknown[]) => name)
  const load = async () => {
    vi.resetModules()
    electron.invoke.mockReset()
    await borders.kiosk.load()
    return electron.exposed.kiosk as Bridge
  }

  test('is said again where it is that it is painted, until somebody answers', async () => {
    const { painted } = await load()
    electron.invoke.mockResolvedValueOnce(undefined).mockResolvedValueOnce(undefined).mockResolvedValue('start')
    expect(await painted!()).toBe('start')
    expect(asked()).toEqual(Array(3).fill('visitor:painted'))
  })

  test('is not said again where it was refused', async () => {
    const { painted } = await load()
    electron.invoke.mockRejectedValue(new Error('refused: not the page of this window'))
    await expect(painted!()).rejects.toThrow('refused')
    expect(asked()).toEqual(['visitor:painted'])
  })

  test('is refused where it waited, when that it is painted is', async () => {
    const { painted, usage } = await load()
    electron.invoke.mockRejectedValue(new Error('refused: not the page of this window'))
    await Promise.all([expect(usage!(input)).rejects.toThrow('refused'), expect(painted!()).rejects.toThrow('refused')])
    expect(asked()).toEqual(['visitor:painted'])
  })

  test('waits where it is anything else, and is said in order', async () => {
    const { painted, position, usage } = await load()
    electron.invoke.mockResolvedValue('start')
    const said = [position!(input), usage!(input)]
    expect(asked()).toEqual([])
    await painted!()
    await Promise.all(said)
    expect(asked()).toEqual(['visitor:painted', 'visitor:position', 'visitor:usage'])
  })
})
