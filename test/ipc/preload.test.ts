import { beforeEach, describe, expect, test, vi } from 'vitest'
import { guideNews, guideRequests } from '../../src/ipc/guide-bridge'
import { staffNews, staffRequests } from '../../src/ipc/staff-bridge'
import { visitorNews, visitorRequests } from '../../src/ipc/visitor-bridge'

const electron = vi.hoisted(() => ({ exposed: {} as Record<string, unknown>, invoke: vi.fn(), on: vi.fn() }))
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, api: unknown) => (electron.exposed[name] = api) },
  ipcRenderer: { invoke: electron.invoke, on: electron.on },
}))

const input = { some: 'input' }

type Bridge = Record<string, (...args: unknown[]) => unknown>

const borders = {
  kiosk: { wire: 'visitor', requests: visitorRequests, news: visitorNews, load: () => import('../../src/preload/visitor') },
  staff: { wire: 'staff', requests: staffRequests, news: staffNews, load: () => import('../../src/preload/staff') },
  guide: { wire: 'guide', requests: guideRequests, news: guideNews, load: () => import('../../src/preload/guide') },
}

/** What a preload asks before its page does. */
const early: Record<string, readonly string[]> = { kiosk: ['profile'] }

describe.each(Object.entries(borders))('threat 12: what a page is given, as %s', (name, { wire, requests, news, load }) => {
  const atOnce = early[name] ?? []
  let bridge: Bridge
  beforeEach(async () => {
    vi.resetModules()
    electron.invoke.mockReset().mockResolvedValue('answered')
    electron.on.mockReset()
    electron.exposed = {}
    await load()
    bridge = electron.exposed[name] as Bridge
    electron.invoke.mockClear()
  })

  test('is one object: every request of the border by name, and listening to news', () => {
    expect(Object.keys(electron.exposed)).toEqual([name])
    expect(Object.keys(bridge).sort()).toEqual([...Object.keys(requests), 'on'].sort())
  })

  test('a request goes out under its own name, with its input and nothing else', async () => {
    for (const request of Object.keys(requests)) {
      electron.invoke.mockClear()
      await bridge[request]!(input, 'more')
      const calls = electron.invoke.mock.calls as unknown[][]
      expect(calls).toHaveLength(atOnce.includes(request) ? 0 : 1)
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
