import * as fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { needlesOf } from '../../tools/canary/needles'
import { scanMemory } from '../../tools/canary/memory'
import { processesOf } from '../support/kiosk-processes'
import { officeDay, type Visitor } from '../support/office-day'
import { cannotLook } from '../support/remains'
import { leave } from '../support/walk'
import { writing } from '../support/words'

const long = Boolean(process.env.SES_KIOSK_LONG)
const kills = long ? 200 : 20

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
async function* acts({ page, word }: Visitor): AsyncGenerator<string> {
  yield* writing(page, word)
  await leave(page)
  yield 'left'
}

describe.skipIf(cannotLook)('nothing remains of a visit in which somebody was killed (needs root on Linux)', () => {
  const day = officeDay()
  afterAll(() => day.close().then(day.clean))

  const victims = async (killed: Moment['killed'], { processes }: Visitor): Promise<number[]> => {
    const { kiosk } = await day.open()
    if (killed === 'everything') return processesOf(kiosk)
    return [killed === 'the office' ? kiosk.child.pid! : killed === 'its page' ? processes.page! : processes.main]
  }

  /** Whether a visit is one to be counted: whoever is killed while a module opens may be killed before or after it. */
  const counts = (happened: readonly string[]): boolean | 'perhaps' =>
    happened.includes('opened a module') || (happened.at(-1) === 'came to the modules' && 'perhaps')

  const killedAt = async ({ done, laterMs, killed }: Moment): Promise<void> => {
    const visitor = await day.comes()
    const visit = acts(visitor)
    const happened: string[] = []
    for (let act; happened.length < done && !(act = await visit.next()).done;) happened.push(act.value)
    // Where something is written it is found, or looking for it later would prove nothing.
    const isWritten = happened.includes('wrote') && !happened.includes('left')
    if (isWritten) expect(scanMemory(visitor.processes.page!, needlesOf([visitor.word]))).not.toEqual([])
    visit.next().catch(() => undefined)
    await wait(laterMs)
    spawnSync('kill', ['-KILL', ...(await victims(killed, visitor)).map(String)])
    const isOver = killed === 'everything' || killed === 'the office'
    if (isOver) {
      await day.hasExited()
      day.countsHold()
    }
    await day.nextFinds(isOver ? 'start' : 'wiped', counts(happened))
    expect(await day.remains([visitor.word])).toEqual([])
    day.countsHold()
  }

  test(
    `at any of ${kills} moments`,
    async () => {
      await fc.assert(fc.asyncProperty(moments, killedAt), { numRuns: kills, endOnFailure: true })
      expect(await day.remains()).toEqual([])
      // The same search finds the word of a visit that is open.
      await day.writes()
      expect(await day.remains()).not.toEqual([])
    },
    kills * 30_000,
  )
})
