import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { visitDirectories } from '../support/aftermath'
import { withoutWipe, withShortMinutes } from '../support/changed-program'
import { crash } from '../support/crash'
import type { Kiosk } from '../support/kiosk'
import { commandOf, processesOf } from '../support/kiosk-processes'
import { officeDay, type OfficeDay, type Visitor } from '../support/office-day'
import { cannotLook } from '../support/remains'
import { comesBack, shortestIdle, staysAway, staysLongest } from '../support/standing-still'
import { endVisit, leave, shown, throughModule } from '../support/walk'

/** How a visit ends, and the page that the next visitor sees first. */
type Ending = ['wiped' | 'start', (visitor: Visitor) => unknown]

/** Kills processes at once; some end by themselves when the first of them is gone. */
const kill = (pids: readonly number[]) => void spawnSync('kill', ['-KILL', ...pids.map(String)])

/** What keeps a process ready to become a page, and what speaks. */
const helps = /--type=zygote|speech/

/** Decision 0009: no process of its own draws, and none reaches for a network, so that none of these can be killed. */
const killHelpers = ({ processes: { helpers } }: Visitor): void => {
  expect(helpers.map(commandOf).filter((command) => !helps.test(command))).toEqual([])
  kill(helpers)
}

const ofTheVisit: Record<string, Ending> = {
  'it was finished': ['wiped', ({ page }) => throughModule(page).then(() => endVisit(page))],
  'it was left in the middle': ['wiped', ({ page }) => leave(page)],
  'it was hidden': ['start', ({ page }) => endVisit(page, 'hide-now')],
  'its page crashed': ['wiped', ({ page }) => crash(page)],
  'its main process was killed': ['wiped', ({ processes }) => kill([processes.main])],
  'its page was killed': ['wiped', ({ processes }) => kill([processes.page!])],
  'its helpers were killed': ['wiped', killHelpers],
}

/** Endings that nobody can hurry. */
const slowly: Record<string, Ending> = {
  'its page hung': ['wiped', ({ page }) => void page.evaluate('for (;;);').catch(() => undefined)],
  'its main process hung': ['wiped', ({ processes }) => process.kill(processes.main, 'SIGSTOP')],
}

const untouched: Ending = ['start', staysAway]

const keptAndCapped: Ending = [
  'wiped',
  async (visitor) => {
    expect(await comesBack(visitor)).toBe(visitor.word)
    await staysLongest(visitor)
  },
]

/** Somebody writes, the visit ends, and somebody else comes. */
const follows = async (day: OfficeDay, [screen, end]: Ending): Promise<void> => {
  await end(await day.writes())
  await day.nextFinds(screen)
  expect(await day.remains()).toEqual([])
  day.countsHold()
}

const ofTheKiosk: Record<string, [code: number | null, (kiosk: Kiosk, day: OfficeDay) => unknown]> = {
  'the kiosk was stopped': [0, ({ child }) => child.kill('SIGTERM')],
  'Ctrl+C in the terminal of the kiosk': [0, ({ child }) => process.kill(-child.pid!, 'SIGINT')],
  'the display was gone': [1, (_, day) => day.loseDisplay()],
  'the office process was killed': [null, ({ child }) => child.kill('SIGKILL')],
  'the power was cut': [null, (kiosk) => kill(processesOf(kiosk))],
}

/** What comes and goes in the directory of a kiosk's visits while somebody does something, in order. */
const comings = async (kiosk: Kiosk, act: () => Promise<void>): Promise<string[]> => {
  const names: string[] = []
  const watcher = fs.watch(kiosk.places.run, (_, name) => names.push(name!))
  await act()
  watcher.close()
  return names.filter((name) => name.startsWith('visit-'))
}

describe.skipIf(cannotLook)('nothing remains of a visit, and the next visitor begins as the first did (needs root on Linux)', () => {
  const [shortMinutes, noWipe] = [withShortMinutes(), withoutWipe()]
  const [day, hung, still, kept, unwiped] = [
    officeDay(),
    officeDay(),
    officeDay(shortestIdle),
    officeDay(shortestIdle, shortMinutes.start),
    officeDay({}, noWipe.start),
  ]
  let capped: Promise<void>
  let alone: Promise<void>
  let slow: Promise<void>[]

  // Begun before everything else, since most of the time of these is waiting.
  beforeAll(() => {
    capped = follows(kept, keptAndCapped)
    alone = follows(still, untouched)
    let before = Promise.resolve()
    slow = Object.values(slowly).map((ending) => (before = before.then(() => follows(hung, ending))))
    for (const one of [capped, alone, ...slow]) one.catch(() => undefined)
  })
  beforeEach(({ onTestFailed }) => onTestFailed(day.close))
  afterAll(async () => {
    for (const one of [day, hung, still, kept, unwiped]) await one.close().then(one.clean)
    for (const program of [shortMinutes, noWipe]) program.remove()
  })

  test.each(Object.entries(ofTheVisit))('after %s', (_, ending) => follows(day, ending))

  test.each(Object.entries(ofTheKiosk))('after %s', async (_, [code, end]) => {
    await day.writes()
    const { kiosk } = await day.open()
    end(kiosk, day)
    expect(await day.isOver()).toBe(code)
    expect(await day.remains()).toEqual([])
    day.countsHold(code === 0 ? 0 : undefined)
    const left = visitDirectories(kiosk.places)
    const names = await comings(kiosk, () => day.nextFinds('start'))
    // What was left goes before anything of the next visit is made, so before any window.
    expect(left.length > 0).toBe(code !== 0)
    expect(left.every((name) => names.includes(name))).toBe(true)
    expect(names.findIndex((name) => !left.includes(name))).toBeGreaterThan(names.findLastIndex((name) => left.includes(name)))
    expect(await day.remains()).toEqual([])
  })

  test.each(Object.keys(slowly).map((name, at) => [name, at] as const))('after %s', (_, at) => slow[at])

  test('after nobody touched it for as long as the office has set (threat 2)', () => alone)

  test('after its longest time; until then any key keeps a visit that stands still, and what was written in it', () => capped)

  test('but with the wipe switched off, the same search finds what was written after the visit was hidden', async () => {
    const { page } = await unwiped.writes()
    await endVisit(page, 'hide-now')
    await shown(await (await unwiped.open()).kiosk.visitor(1), 'start')
    expect(await unwiped.remains()).not.toEqual([])
  })
})
