import * as fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Kiosk } from '../support/kiosk'
import { processesOf } from '../support/kiosk-processes'
import { officeDay, type Visitor } from '../support/office-day'
import { cannotLook } from '../support/remains'
import { comesBack, shortestIdle, staysAway } from '../support/standing-still'
import { endVisit, shown, tap, throughModule } from '../support/walk'
import { writing } from '../support/words'

/** As many ended visits as wait to be written, where an office has set nothing else; with one more they are written. */
const openBatch = 4

const long = Boolean(process.env.SES_KIOSK_LONG)
const day = officeDay()

/** Kills processes at once; some end by themselves when the first of them is gone. */
const kill = (pids: readonly number[]) => void spawnSync('kill', ['-KILL', ...pids.map(String)])

const leave = async ({ page }: Visitor): Promise<void> => {
  await tap(page, 'done')
  await shown(page, 'end')
  await endVisit(page)
}

const ofTheVisit: Record<string, ['wiped' | 'start', (visitor: Visitor) => unknown]> = {
  'it was finished': ['wiped', ({ page }) => throughModule(page).then(() => endVisit(page))],
  'it was left in the middle': ['wiped', leave],
  'it was hidden': ['start', ({ page }) => endVisit(page, 'hide-now')],
  'its page crashed': ['wiped', ({ page }) => page.goto('chrome://crash').catch(() => undefined)],
  'its main process was killed': ['wiped', ({ processes }) => kill([processes.main])],
  'its page was killed': ['wiped', ({ processes }) => kill([processes.page!])],
  'its helpers were killed': ['wiped', ({ processes }) => kill(processes.helpers)],
}

const ofTheKiosk: Record<string, [code: number | null, uncounted: number, (kiosk: Kiosk) => unknown]> = {
  'the kiosk was stopped': [0, 0, ({ child }) => child.kill('SIGTERM')],
  'Ctrl+C in the terminal of the kiosk': [0, 0, ({ child }) => process.kill(-child.pid!, 'SIGINT')],
  'the display was gone': [1, openBatch, () => day.loseDisplay()],
  'the office process was killed': [null, openBatch, ({ child }) => child.kill('SIGKILL')],
  'the power was cut': [null, openBatch, (kiosk) => kill(processesOf(kiosk))],
}

/** A moment of a visit: so many of its acts are done, the next began so many milliseconds ago, and somebody is killed. */
interface Moment {
  done: number
  laterMs: number
  killed: 'its main process' | 'its page' | 'the office' | 'everything'
}

const moments: fc.Arbitrary<Moment> = fc.record({
  done: fc.nat({ max: 14 }),
  laterMs: fc.nat({ max: 150 }),
  killed: fc.constantFrom('its main process', 'its page', 'the office', 'everything'),
})

/** Everything that happens in a visit, one act after another. */
async function* acts(visitor: Visitor): AsyncGenerator<string> {
  yield* writing(visitor.page, visitor.word)
  await leave(visitor)
  yield 'left'
}

const victims = (killed: Moment['killed'], { processes }: Visitor, kiosk: Kiosk): number[] => {
  if (killed === 'everything') return processesOf(kiosk)
  return [killed === 'the office' ? kiosk.child.pid! : killed === 'its page' ? processes.page! : processes.main]
}

const killedAt = async ({ done, laterMs, killed }: Moment): Promise<void> => {
  const visitor = await day.comes()
  const { kiosk } = await day.open()
  const visit = acts(visitor)
  const happened: unknown[] = []
  while (happened.length < done) happened.push((await visit.next()).value)
  visit.next().catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, laterMs))
  kill(victims(killed, visitor, kiosk))
  const isOver = killed === 'everything' || killed === 'the office'
  if (isOver) await day.isOver()
  await day.nextFinds(isOver ? 'start' : 'wiped', happened.includes('opened a module'))
  expect(day.uncounted()).toBeLessThanOrEqual(openBatch)
  if (long) expect(day.remains()).toEqual([])
}

describe.skipIf(cannotLook)('nothing remains of a visit, and the next visitor begins as the first did (needs root on Linux)', () => {
  const [back, away] = [officeDay(shortestIdle), officeDay(shortestIdle)]
  let standsStill: [Promise<{ visitor: Visitor; kept: string }>, Promise<unknown>]

  // Begun before everything else: nobody can be away for less than eighty seconds.
  beforeAll(() => {
    standsStill = [back.writes().then(async (visitor) => ({ visitor, kept: await comesBack(visitor) })), away.writes().then(staysAway)]
    for (const one of standsStill) one.catch(() => undefined)
  })
  beforeEach(({ onTestFailed }) => onTestFailed(day.close))
  afterAll(async () => {
    for (const one of [day, back, away]) await one.close().then(one.clean)
  })

  test.each(Object.entries(ofTheVisit))('after %s', async (_, [screen, end]) => {
    await end(await day.writes())
    await day.nextFinds(screen)
    expect(day.remains()).toEqual([])
    expect(day.uncounted()).toBeLessThanOrEqual(openBatch)
  })

  test.each(Object.entries(ofTheKiosk))('after %s', async (_, [code, uncounted, end]) => {
    await day.writes()
    end((await day.open()).kiosk)
    expect(await day.isOver()).toBe(code)
    expect(day.remains()).toEqual([])
    expect(day.uncounted()).toBeLessThanOrEqual(uncounted)
    await day.nextFinds('start')
    expect(day.remains()).toEqual([])
  })

  test(
    'after a kill at any moment of it',
    async () => {
      await fc.assert(fc.asyncProperty(moments, killedAt), { numRuns: long ? 200 : 20, endOnFailure: true })
      expect(day.remains()).toEqual([])
    },
    long ? 3_600_000 : 600_000,
  )

  test('after nobody touched it for as long as the office has set', async () => {
    await standsStill[1]
    await away.nextFinds('start')
    expect(away.remains()).toEqual([])
  })

  test('but while it stands still there is a warning, and any key keeps the visit and what was written in it', async () => {
    const { visitor, kept } = await standsStill[0]
    expect(kept).toBe(visitor.word)
  })
})
