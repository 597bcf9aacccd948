import { extractAll } from '@electron/asar'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect } from 'vitest'
import { runtime } from '../../../tools/electron-runtime.mjs'
import { ownDirectory } from '../account'
import { bundle } from '../bundle'
import { programs, startKiosk, type Kiosk, type Start } from '../kiosk'
import type { Lock } from './locks'

/** The kiosk in a folder of its own, where a lock can be taken off. */
export interface Loosened {
  /** Starts it without a lock; its visit or its office says `left out: …` each time when it has left something out. */
  start(lock: Lock, start: Start): Kiosk
  remove(): void
}

/** Waits until a visit, or the office, has left something out. */
export const leftOut = (kiosk: Kiosk, what: string, by: 'visit' | 'office' = 'visit') =>
  expect.poll(() => kiosk.output(), { timeout: 20_000 }).toContain(`${by} left out: ${what}`)

/** Unpacks the kiosk that the tests drive. */
export const unpackKiosk = async (): Promise<Loosened> => {
  const folder = ownDirectory()
  extractAll(path.join(path.dirname(programs.test), 'resources/app.asar'), folder)
  const about = path.join(folder, 'package.json')
  fs.writeFileSync(about, JSON.stringify({ ...JSON.parse(fs.readFileSync(about, 'utf8')), main: 'main.cjs' }))
  await bundle('main', 'test/support/loosened/main.ts', folder)
  return {
    start(lock, { environment, ...start }) {
      fs.writeFileSync(path.join(folder, 'lock'), lock)
      const own = { program: runtime({ download: false }).exe, args: [folder] }
      return startKiosk({ ...start, ...own, environment: { ...environment, SES_KIOSK_CONSOLE: '1' } })
    },
    remove: () => fs.rmSync(folder, { recursive: true, force: true }),
  }
}
