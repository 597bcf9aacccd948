import type { WebContents } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { printPage } from '../../src/platform/print'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const pageThat = (printToPDF: () => Promise<Buffer>) => ({ printToPDF }) as unknown as WebContents

test('a page that is never put on paper has failed after half a minute', async () => {
  let outcome = 'printing'
  void printPage(pageThat(() => new Promise(() => undefined))).then((is) => (outcome = is))
  await vi.advanceTimersByTimeAsync(29_999)
  expect(outcome).toBe('printing')
  await vi.advanceTimersByTimeAsync(1)
  expect(outcome).toBe('failed')
})

test('a page that cannot be put on paper has failed at once', async () => {
  expect(await printPage(pageThat(() => Promise.reject(new Error('no printer'))))).toBe('failed')
})
