import * as fs from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import { startDisplay } from '../../tools/bench/display'
import { allEnded, startsClean } from '../support/aftermath'
import { newPlaces, startKiosk, type Kiosk, type Start } from '../support/kiosk'
import { endVisit, shown } from '../support/walk'

const isRoot = process.getuid?.() === 0

let kiosk: Kiosk
afterEach(async () => {
  await kiosk.stop('SIGKILL')
  kiosk.clean()
})

/** Starts a kiosk; `ended` resolves with its exit code, or the signal that ended it. */
const started = (start: Start = {}): Promise<number | NodeJS.Signals> => {
  kiosk = startKiosk(start)
  return new Promise((resolve) => kiosk.child.once('close', (code, signal) => resolve(code ?? signal!)))
}

// Closed and restarted by staff: staff.e2e.ts. By a signal, or because another runs: endings.e2e.ts.
describe('an office that ends says by its exit code what a supervisor has to do', () => {
  test.runIf(isRoot)(
    '1: a start that is refused, with what to put right (as root, who can give a directory to another account)',
    async () => {
      const places = newPlaces()
      fs.chownSync(places.run, 1, 1)
      expect(await started({ places })).toBe(1)
      expect(kiosk.output()).toContain(`${places.run} belongs to another account: remove it, or set SES_KIOSK_RUN_DIR.`)
    },
  )

  test('1: a display that goes away; everything of the kiosk ends with it', async () => {
    const display = await startDisplay()
    const ended = started({ environment: { DISPLAY: display.name } })
    await shown(await kiosk.visitor(0), 'start')
    display.stop()
    expect(await ended).toBe(1)
    await allEnded(kiosk)
  })

  test('2: a command that is not written as it has to be', async () => {
    expect(await started({ args: ['--check', 'fr'] })).toBe(2)
    expect(kiosk.output()).toContain('Use: --check [sv]')
  })

  test.runIf(isRoot)('70: a fault of its own; the next start is clean (as root, who can take a directory away)', async () => {
    const places = newPlaces()
    const { uid } = fs.statSync(places.run)
    const ended = started({ places })
    const page = await kiosk.visitor(0)
    await shown(page, 'start')
    // No spare can be started any more, which nothing in the office expects.
    fs.chownSync(places.run, 0, 0)
    await endVisit(page, 'language:ar')
    expect(await ended).toBe(70)
    await allEnded(kiosk)
    fs.chownSync(places.run, uid, uid)
    void started({ places })
    await startsClean(kiosk, 0, 'start')
  })

  test('a signal, where it was killed', async () => {
    const ended = started()
    await shown(await kiosk.visitor(0), 'start')
    kiosk.child.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
    await allEnded(kiosk)
  })
})
