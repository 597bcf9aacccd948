import * as fs from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { allEnded, leavesOnlyCounts, startsClean, visitDirectories } from '../support/aftermath'
import { newPlaces, startKiosk, type Kiosk, type Places } from '../support/kiosk'
import { visitsOf, type VisitProcesses } from '../support/kiosk-processes'
import { endVisit, openModule, toModules } from '../support/walk'

const kiosks: Kiosk[] = []
afterAll(async () => {
  for (const kiosk of kiosks) {
    await kiosk.stop('SIGKILL')
    kiosk.clean()
  }
})

/** In a window, so that kiosks beside each other do not all insist on the keyboard. */
const newKiosk = (places: Places = newPlaces()): Kiosk => {
  const kiosk = startKiosk({ places, environment: { SES_KIOSK_WINDOWED: '1' } })
  kiosks.push(kiosk)
  return kiosk
}

/** The n-th visitor opens a module in a language that no start page has, and a spare waits. */
const inModule = async (kiosk: Kiosk, n = 0): Promise<{ page: Page; visit: VisitProcesses }> => {
  const page = await kiosk.visitor(n)
  await toModules(page, { language: 'ar', module: 'p03' })
  await openModule(page, 'p03')
  await kiosk.visitor(n + 1)
  return { page, visit: visitsOf(kiosk)[0]! }
}

const oneFault = { visits: 1, 'opened:p03': 1, 'ending:fault': 1 }

test.concurrent('a page that hangs is ended with its visit', async () => {
  const kiosk = newKiosk()
  const { page } = await inModule(kiosk)
  page.evaluate('for (;;);').catch(() => undefined)
  await startsClean(kiosk, 1)
  await leavesOnlyCounts(kiosk, oneFault)
})

test.concurrent('a visit whose main process hangs is ended by the office', async () => {
  const kiosk = newKiosk()
  const { visit } = await inModule(kiosk)
  process.kill(visit.main, 'SIGSTOP')
  await startsClean(kiosk, 1)
  await leavesOnlyCounts(kiosk, oneFault)
})

test.concurrent('a visit is ended whichever of its processes is killed, and goes on without the one that it does not need', async () => {
  const kiosk = newKiosk()
  const isUnneeded = (pid: number) => fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--no-zygote-sandbox')
  const kills: ((visit: VisitProcesses) => number)[] = [
    ({ page }) => page!,
    ({ main }) => main,
    ({ helpers }) => helpers.find((one) => !isUnneeded(one))!,
  ]
  for (const [n, kill] of kills.entries()) {
    const { visit } = await inModule(kiosk, n)
    process.kill(kill(visit), 'SIGKILL')
    await startsClean(kiosk, n + 1)
  }
  const { page, visit } = await inModule(kiosk, kills.length)
  process.kill(visit.helpers.find(isUnneeded)!, 'SIGKILL')
  await endVisit(page, 'hide-now')
  await startsClean(kiosk, kills.length + 1, 'start')
  await leavesOnlyCounts(kiosk, { visits: 4, 'ending:fault': 3, 'ending:hidden-or-idle': 1 })
})

/** Everything of the kiosk is gone but a directory that nobody could remove; the next start does. */
const nextStartIsClean = async (dead: Kiosk): Promise<void> => {
  await allEnded(dead)
  expect(visitDirectories(dead.places)).not.toEqual([])
  const next = newKiosk(dead.places)
  await startsClean(next, 0, 'start')
  await leavesOnlyCounts(next, {})
}

test.concurrent('an office that is killed takes its visits with it, and the next start is clean', async () => {
  const kiosk = newKiosk()
  await inModule(kiosk)
  await kiosk.stop('SIGKILL')
  await nextStartIsClean(kiosk)
})

// test/visitor/end.test.ts has the same with a clock of its own, in every run.
test.runIf(process.env.SES_KIOSK_LONG)(
  'an office that hangs is ended by its visits, and the next start is clean (half a minute: in the long run)',
  { concurrent: true },
  async () => {
    const kiosk = newKiosk()
    await inModule(kiosk)
    const ended = new Promise((resolve) => kiosk.child.once('exit', (_, signal) => resolve(signal)))
    kiosk.child.kill('SIGSTOP')
    expect(await ended).toBe('SIGKILL')
    await nextStartIsClean(kiosk)
  },
)
