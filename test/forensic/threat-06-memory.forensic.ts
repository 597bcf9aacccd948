import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { scanMemory } from '../../tools/canary/memory'
import { needlesOf } from '../../tools/canary/needles'
import { ownDirectory } from '../support/account'
import { officeDay } from '../support/office-day'
import { startPlainApp } from '../support/plain-app'
import { cannotLook, inMemory } from '../support/remains'
import { endVisit } from '../support/walk'

describe.skipIf(cannotLook)('threat 6: an administrator reads the memory of what runs (needs root on Linux)', () => {
  const day = officeDay()
  afterAll(() => day.close().then(day.clean))

  test('while a visitor writes, their words are in their own processes, and words of the visit before in none', async () => {
    const first = await day.writes()
    await endVisit(first.page, 'hide-now')
    await day.nextFinds('start')
    const second = await day.writes()
    const { kiosk } = await day.open()
    const own = new Set(inMemory(kiosk, needlesOf([second.word])).map(({ place }) => place))
    const { main, page, helpers } = second.processes
    expect([main, page!].map((pid) => own.has(`memory of ${pid}`))).toEqual([true, true])
    expect([...own].filter((place) => ![main, page, ...helpers].some((pid) => place === `memory of ${pid}`))).toEqual([])
    expect(inMemory(kiosk, needlesOf([first.word]))).toEqual([])
  })

  test('in an app that destroys the window, clears all it can and goes on, the words stay in memory', async () => {
    const app = await startPlainApp(ownDirectory())
    onTestFinished(app.stop)
    const word = await app.write()
    await app.end()
    expect(app.processes().flatMap((pid) => scanMemory(pid, needlesOf([word])))).not.toEqual([])
  })
})
