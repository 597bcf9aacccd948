import type { WebContents } from 'electron'
import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { ToOffice, ToVisitor } from '../../src/ipc/channel'
import { origin } from '../../src/platform/scheme'
import { runVisit } from '../../src/visitor/visit'
import { plainProfile } from '../support/plain-profile'

const { handlers } = vi.hoisted(() => ({ handlers: new Map<string, unknown>() }))
vi.mock('electron', () => ({
  app: { getAppMetrics: () => [] },
  powerSaveBlocker: { start: () => 0 },
  ipcMain: { handle: (name: string, handler: unknown) => void handlers.set(name, handler), removeHandler: () => undefined },
}))

const tenMinutes = 600
const profile: ToVisitor = {
  kind: 'profile',
  profile: plainProfile,
  idle: {
    warningSeconds: 60,
    aloneSeconds: tenMinutes,
    withAdultSeconds: tenMinutes,
    guidedSeconds: tenMinutes,
    pauseSeconds: tenMinutes,
    capMinutes: 60,
    guidedCapMinutes: 60,
  },
}

/** A visit whose page asks what it is told to, and what the visit says to the office but that it turns itself. */
const newVisit = () => {
  const mainFrame = { url: `${origin}/index.html` }
  const contents = Object.assign(new EventEmitter(), { mainFrame, isDestroyed: () => false, send: () => undefined })
  const heard = { first: Promise.resolve(), soFar: () => [profile], on: (listener: (raw: unknown) => void) => listener(profile) }
  runVisit({ contents: contents as unknown as WebContents, screen: { hold: () => undefined, yield: () => undefined } }, heard)
  const asks = (name: string) =>
    (handlers.get(`visitor:${name}`) as (event: unknown) => unknown)({ sender: contents, senderFrame: mainFrame })
  return { asks, contents }
}

const said: ToOffice[] = []
const saysInSeconds = (seconds: number): ToOffice[] => {
  vi.advanceTimersByTime(seconds * 1000)
  return said.filter(({ kind }) => kind !== 'alive')
}

const send = process.send
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
  vi.spyOn(process, 'connected', 'get').mockReturnValue(true)
  process.send = (message: ToOffice) => said.push(message) > 0
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  process.send = send
  said.length = 0
})

test('a page that says nothing more after it was painted hangs', () => {
  newVisit().asks('painted')
  expect(saysInSeconds(9)).toEqual([{ kind: 'ready' }])
  expect(saysInSeconds(2)).toEqual([{ kind: 'ready' }, { kind: 'ended', how: 'fault' }])
})

test('a page that goes on saying that it turns does not', () => {
  const { asks } = newVisit()
  asks('painted')
  for (let second = 0; second < 30; second += 1) {
    vi.advanceTimersByTime(1000)
    asks('alive')
  }
  expect(saysInSeconds(9)).toEqual([{ kind: 'ready' }])
})

test('a page that crashes ends its visit at once', () => {
  const { asks, contents } = newVisit()
  asks('painted')
  contents.emit('render-process-gone')
  expect(saysInSeconds(0)).toEqual([{ kind: 'ready' }, { kind: 'ended', how: 'fault' }])
})
