import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { logCode } from '../../src/office/log'
import { needlesOf, newCanary } from '../../tools/canary/needles'
import { crash } from '../support/crash'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { shown } from '../support/walk'
import { writeSomething } from '../support/words'

/** What a page can say wherever it is listened to: on its console, by a fault, by a fault nobody waited for, in its title and its address. */
const sayEverywhere = (word: string): void => {
  // eslint-disable-next-line no-console
  for (const say of [console.log, console.error, console.warn, console.debug]) say(word)
  document.title = word
  performance.mark(word)
  history.replaceState(null, '', `?${word}`)
  void Promise.reject(new Error(word))
  setTimeout(() => {
    throw new Error(word)
  })
}

describe('threat 7: somebody reads the logs', () => {
  let kiosk: Kiosk
  afterEach(async () => {
    await kiosk.stop()
    kiosk.clean()
  })

  /** A visit that says a word in every way it can, and ends with a crash, which is what a program would report. */
  const loudVisit = async (environment: NodeJS.ProcessEnv = {}): Promise<string> => {
    kiosk = startKiosk({ environment })
    const page: Page = await kiosk.visitor(0)
    const word = newCanary()
    await writeSomething(page, word)
    await page.evaluate(sayEverywhere, word)
    await crash(page)
    await shown(await kiosk.visitor(1), 'wiped')
    await kiosk.stop()
    return word
  }

  const logs = (): string[] =>
    fs
      .readdirSync(kiosk.places.data)
      .filter((name) => name.startsWith('log-'))
      .map((name) => fs.readFileSync(path.join(kiosk.places.data, name), 'utf8'))

  /** A month, an event of the list, and a number. */
  const line = new RegExp(`^\\d{4}-\\d{2} (${logCode.options.join('|')}) \\d+$`)

  test('a visit that says its words in every way, and crashes, puts none of them on the terminal or into the log', async () => {
    const needles = needlesOf([await loudVisit()])
    expect(needles(Buffer.from(kiosk.output()))).toEqual([])
    const lines = logs().flatMap((log) => log.trimEnd().split('\n'))
    expect(lines).not.toEqual([])
    expect(lines.filter((one) => !line.test(one))).toEqual([])
  })

  test('with the switch of a developer, which a release does not know, the terminal shows them', async () => {
    const needles = needlesOf([await loudVisit({ SES_KIOSK_CONSOLE: '1' })])
    expect(needles(Buffer.from(kiosk.output()))).not.toEqual([])
    expect(needles(Buffer.from(logs().join()))).toEqual([])
  })
})
