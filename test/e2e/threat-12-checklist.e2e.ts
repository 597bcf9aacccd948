import * as fs from 'node:fs'
import * as path from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { staffRequests } from '../../src/ipc/staff-bridge'
import { visitorRequests } from '../../src/ipc/visitor-bridge'
import { items } from '../support/checklist/items'
import { fakeOpeners, seenProcess, targetsOf } from '../support/checklist/outside'
import type { OpenWindow } from '../support/checklist/probe'
import { lookOver, probes } from '../support/checklist/probes'
import { watchPage } from '../support/checklist/watch'
import { newPlaces, startKiosk, type Kiosk, type Places } from '../support/kiosk'
import { processesBelow } from '../support/processes'
import { shown, tap } from '../support/walk'

let openers: ReturnType<typeof fakeOpeners>
let kiosk: Kiosk

const start = (places: Places = newPlaces()): Kiosk => startKiosk({ places, environment: { PATH: openers.path } })

const patience = { timeout: 60_000 }

const commandOf = (pid: number): string => seenProcess(pid).commandLine

/** The processes that draw the pages of a visit, or those of the office. */
const renderersOf = (whose: 'visitor' | 'office') => {
  const all = processesBelow(kiosk.child.pid!)
  const visitors = all.filter((pid) => commandOf(pid).includes(' --visitor ')).flatMap(processesBelow)
  const own = all.filter((pid) => visitors.includes(pid) === (whose === 'visitor'))
  return own.map(seenProcess).filter(({ commandLine }) => commandLine.includes('--type=renderer'))
}

type Known = Pick<OpenWindow, 'bridge' | 'hasScripts'>

const openWindow = async (page: Page, whose: 'visitor' | 'office', known: Known): Promise<OpenWindow> => ({
  page,
  ...known,
  watch: await watchPage(page),
  renderers: renderersOf(whose),
  targets: await targetsOf(page.context().browser()!),
  openedOutside: openers.opened,
})

const visitor = async (): Promise<OpenWindow> => {
  kiosk = start()
  const page = await kiosk.visitor(0)
  await shown(page, 'start')
  return openWindow(page, 'visitor', {
    hasScripts: true,
    bridge: { name: 'kiosk', requests: Object.keys(visitorRequests), handed: ['beginning'] },
  })
}

const staff = async (): Promise<OpenWindow> => {
  kiosk = start()
  await tap(await kiosk.visitor(0), 'staff')
  const page = await kiosk.staff(0)
  await shown(page, 'staff')
  return openWindow(page, 'office', { hasScripts: true, bridge: { name: 'staff', requests: Object.keys(staffRequests) } })
}

/** The page of the office itself, which stands for as long as `office.json` is broken; it runs no script. */
const guard = async (): Promise<OpenWindow> => {
  const places = newPlaces()
  fs.writeFileSync(places.config, '{', { mode: 0o644 })
  kiosk = start(places)
  const port = path.join(places.run, 'office', 'DevToolsActivePort')
  const address = await vi.waitUntil(() => fs.existsSync(port) && /^(\d+)\n(\S+)$/.exec(fs.readFileSync(port, 'utf8')), patience)
  const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${address.slice(1).join('')}`, { noDefaults: true })
  const pages = () => browser.contexts()[0]!.pages()
  const page = await vi.waitUntil(() => pages().find((one) => one.url().includes('guard.html')), patience)
  return openWindow(page, 'office', { hasScripts: false })
}

beforeAll(() => {
  openers = fakeOpeners()
})
afterAll(() => openers.remove())

describe.each(Object.entries({ visitor, staff, guard }))("threat 12: Electron's checklist, at the %s window", (_, open) => {
  let look: Awaited<ReturnType<typeof lookOver>>

  beforeAll(async () => {
    look = await lookOver(await open())
  })
  afterAll(async () => {
    await kiosk.stop()
    kiosk.clean()
  })

  const inOrder = probes.map(([item]) => item).sort((one, other) => one - other)
  test.each(inOrder.map((item) => [item, items[item]] as const))('%i. %s', async (item) => {
    await expect.poll(async () => (await look())[item]).toEqual([])
  })
})
