import { afterEach, expect, test, vi } from 'vitest'
import { clearClipboards, clipboardsAreEmpty } from '../../src/office/clipboards'
import { makeRunDirectory } from '../../src/office/run-root'
import { wipe } from '../../src/office/wipe'
import { testDirectory } from '../support/left-processes'

/** Electron's two clipboards, each with something in it; touched before the app is ready they are broken for good. */
const electron = vi.hoisted(() => {
  const full = () => ({ clipboard: ['text/plain'], selection: ['text/plain'] })
  const state = { isReady: false, isBroken: false, held: full() }
  const works = () => {
    state.isBroken ||= !state.isReady
    return !state.isBroken
  }
  return {
    begin: () => Object.assign(state, { isReady: false, isBroken: false, held: full() }),
    state,
    app: { isReady: () => state.isReady },
    clipboard: {
      clear: (name: 'clipboard' | 'selection') => void (works() && (state.held[name] = [])),
      availableFormats: (name: 'clipboard' | 'selection') => (works() ? state.held[name] : []),
    },
  }
})
vi.mock('electron', () => electron)

afterEach(() => void electron.begin())

test('both are emptied, and asked', async () => {
  electron.state.isReady = true
  expect(await clipboardsAreEmpty()).toBe(false)
  clearClipboards()
  expect(electron.state.held).toEqual({ clipboard: [], selection: [] })
  expect(await clipboardsAreEmpty()).toBe(true)
  electron.state.held.selection = ['text/plain']
  expect(await clipboardsAreEmpty()).toBe(false)
})

test('before the app is ready they are not touched, and that nothing is known is not taken for empty', async () => {
  expect(clearClipboards).toThrow('before the app is ready')
  await expect(clipboardsAreEmpty()).rejects.toThrow('before the app is ready')
  expect(electron.state.isBroken).toBe(false)
})

test('a wipe that begins before the app is ready, as after a power cut, holds only when they were emptied', async () => {
  const { path: directory } = makeRunDirectory(testDirectory())
  const left = { leader: 0, directory, reported: [] }
  const around = { nowMs: () => performance.now(), clearClipboards, clipboardsAreEmpty }
  expect(await wipe(left, around, 50)).toEqual({ ok: false, left: 'clipboard' })
  electron.state.isReady = true
  expect(await wipe(left, around)).toEqual({ ok: true })
  expect(electron.state.held).toEqual({ clipboard: [], selection: [] })
})
