import * as fs from 'node:fs'
import * as path from 'node:path'
import { chromium } from 'playwright-core'
import { afterEach, expect, test, vi } from 'vitest'
import { seal } from '../../src/office/sealed'
import { contentOf } from '../office/broken-files'
import { ownDirectory } from '../support/account'
import { allEnded, countsOf, startsClean, visitDirectories } from '../support/aftermath'
import { newPlaces, startKiosk, type Kiosk, type Places } from '../support/kiosk'

let kiosk: Kiosk
afterEach(async () => {
  await kiosk.stop('SIGKILL')
  kiosk.clean()
})

const patience = { timeout: 60_000 }
const ofThis = seal({ version: 1, months: { '2026-10': { visits: 9, 'language:sv': 9 } } })
const ofNext = seal({ version: 2, months: [{ month: '2026-10', visits: 9 }] })

/** The account of the kiosk may change the file: if it stays as it was, the kiosk left it so. */
const write = ({ data }: Places, name: string, text: string): void => {
  fs.writeFileSync(path.join(data, name), text)
  fs.chmodSync(path.join(data, name), 0o666)
}

/** Where a kiosk was updated, was killed while it wrote the second of its files, and is started in this version again. */
const downgraded = (): Places => {
  const places = { ...newPlaces(), data: ownDirectory() }
  write(places, 'counts.json', ofNext)
  write(places, 'counts-backup.json', ofThis)
  // What the next version lets an office set, this one does not know.
  fs.writeFileSync(places.config, '{ "of-the-next-version": true }', { mode: 0o644 })
  return places
}

/** What stands on the page of the office itself, as it is read aloud: it runs no script, so the browser has to say it. */
const guardSays = async ({ run }: Places): Promise<string> => {
  const file = path.join(run, 'office', 'DevToolsActivePort')
  const address = await vi.waitUntil(() => fs.existsSync(file) && /^(\d+)\n(\S+)$/.exec(fs.readFileSync(file, 'utf8')), patience)
  const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${address.slice(1).join('')}`, { noDefaults: true })
  const [context] = browser.contexts()
  const page = await vi.waitUntil(() => context!.pages().find((one) => one.url().endsWith('guard.html#newer-data')), patience)
  const session = await context!.newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes.map(({ name }) => String(name?.value ?? '')).join('\n')
}

test('a kiosk that is older than its files starts no visit, says so, changes nothing, and goes on once they are restored', async () => {
  const places = downgraded()
  const before = contentOf(places.data)
  kiosk = startKiosk({ places, args: ['--supervised'] })
  const ended = new Promise((resolve) => kiosk.child.once('exit', resolve))
  await expect.poll(() => guardSays(places), patience).toContain('Den här versionen är för gammal')
  const said = await guardSays(places)
  for (const words of ['This version is too old', 'هذا الإصدار أقدم من اللازم', `${places.data}: counts.json written by a newer version`])
    expect(said).toContain(words)
  expect(said).not.toMatch(/Kontakta personal|inte rätt inställd/)
  await expect.poll(() => kiosk.output()).toMatch(/counts\.json written by a newer version(.|\n)*counts\.json skrivet av en nyare version/)
  expect(kiosk.output()).not.toContain('of-the-next-version')
  expect(visitDirectories(places)).toEqual([])
  expect(contentOf(places.data)).toEqual(before)

  write(places, 'counts.json', ofThis)
  fs.rmSync(places.config)
  expect(await ended).toBe(75)
  await allEnded(kiosk)
  kiosk = startKiosk({ places })
  await startsClean(kiosk, 0, 'start')
  expect(countsOf(places)).toEqual({ visits: 9, 'language:sv': 9 })
})

test('closed while it says so, its exit code tells why; it has not ended by itself, and has changed nothing', async () => {
  const places = downgraded()
  const before = contentOf(places.data)
  kiosk = startKiosk({ places, args: ['--supervised'] })
  await expect.poll(() => kiosk.output(), patience).toContain('skrivet av en nyare version')
  expect(kiosk.child.exitCode).toBeNull()
  expect(await kiosk.stop()).toBe(65)
  await allEnded(kiosk)
  expect(contentOf(places.data)).toEqual(before)
})
