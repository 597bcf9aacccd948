import { spawnSync } from 'node:child_process'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { ownDirectory } from '../support/account'
import { processesOf } from '../support/kiosk-processes'
import { officeDay } from '../support/office-day'
import { startPlainApp } from '../support/plain-app'
import { endVisit } from '../support/walk'
import { writing } from '../support/words'
import { pasted } from '../support/x-clipboards'

/** What a program of the session does that keeps what was copied: it takes both over, and has them when all else is gone. */
const keep = (word: string, display: string): void => {
  for (const selection of ['primary', 'clipboard'])
    spawnSync('xclip', ['-i', '-selection', selection, '-display', display], { input: word, stdio: ['pipe', 'ignore', 'ignore'] })
}

describe('threat 3: the next visitor pastes', () => {
  const day = officeDay()
  afterAll(() => day.close().then(day.clean))

  test('selecting a word is enough to fill one clipboard, copying it fills both, and after the visit both are empty', async () => {
    const { page, word } = await day.comes()
    const { display } = await day.open()
    const held: Record<string, string[]> = {}
    for await (const act of writing(page, word)) held[act] = pasted(display.name)
    expect(held).toMatchObject({ wrote: ['', ''], selected: [word, ''], copied: [word, word] })
    await endVisit(page, 'hide-now')
    await day.nextFinds('start')
    expect(pasted(display.name)).toEqual(['', ''])
  })

  test('what another program has taken over is emptied as well', async () => {
    const { page, word } = await day.writes()
    const { display } = await day.open()
    keep(word, display.name)
    await endVisit(page, 'hide-now')
    await day.nextFinds('start')
    expect(pasted(display.name)).toEqual(['', ''])
  })

  test('after a power cut, when nobody could empty them, the next start does', async () => {
    const { word } = await day.writes()
    const { display, kiosk } = await day.open()
    keep(word, display.name)
    spawnSync('kill', ['-KILL', ...processesOf(kiosk).map(String)])
    await day.isOver()
    expect(pasted(display.name)).toEqual([word, word])
    await day.nextFinds('start')
    expect(pasted(display.name)).toEqual(['', ''])
  })
})

test('threat 3: an app that ends no process, and empties nothing, leaves both clipboards to the next', async () => {
  const app = await startPlainApp(ownDirectory())
  onTestFinished(app.stop)
  const word = await app.write()
  await app.end()
  expect(pasted()).toEqual([word, word])
})
