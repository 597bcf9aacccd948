import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { needlesOf, type Needles } from '../../tools/canary/needles'
import { scanMemory } from '../../tools/canary/memory'
import { scanDirectory } from '../../tools/canary/scan'
import { typeCanaries, type Typed } from '../support/canaries'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { processesBelow } from '../support/processes'
import { endVisit, openModule, shown, tap, throughModule, toModules } from '../support/walk'

/** Every directory that the account of the kiosk can write to. */
const writable = (kiosk: Kiosk): string[] => [kiosk.places.home, kiosk.places.run, '/tmp', '/var/tmp', '/dev/shm', '/run/user']

const startedMs = Date.now()

const scan = (kiosk: Kiosk, needles: Needles) => [
  ...writable(kiosk).flatMap((directory) => scanDirectory(directory, needles, startedMs)),
  ...(kiosk.child.exitCode === null ? processesBelow(kiosk.child.pid!).flatMap((pid) => scanMemory(pid, needles)) : []),
]

/** A visit: its modules, and every kind of text field that they have between them. */
interface Plan {
  programme: string
  modules: readonly string[]
  kinds: readonly string[]
}

const parents: Plan = {
  programme: 'parents',
  modules: ['p04', 'p05', 'p06', 'p12', 'p14'],
  kinds: ['build', 'checklist', 'compose', 'letter', 'reflect', 'scene', 'thought-record'],
}
const child: Plan = { programme: 'nxt-9-12', modules: ['t05', 't07'], kinds: ['build', 'hand', 'reflect', 'say-it', 'scene'] }

/** Plays the modules in one visit and types into every field there is; leaves the visit open on its last page. */
const wholeVisit = async (page: Page, { programme, modules }: Plan): Promise<Typed[]> => {
  const typed: Typed[] = []
  await toModules(page, { language: 'sv', programme, module: modules[0]! })
  for (const module of modules) {
    await openModule(page, module)
    await throughModule(page, async (kind) => void typed.push(...(await typeCanaries(page, kind))))
    if (module !== modules.at(-1)) await tap(page, 'back')
  }
  return typed
}

/** The main process of the visit that began first: the first below the office that was started as a visitor. */
const visitorMain = ({ child }: Kiosk): number => {
  const commandOf = (pid: number) => fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')
  return processesBelow(child.pid!).find((pid) => commandOf(pid).includes('--visitor'))!
}

describe('nothing of a visit remains on the disk or in memory', () => {
  let kiosk: Kiosk
  afterEach(async () => {
    await kiosk.stop('SIGKILL')
    kiosk.clean()
  })

  const typedVisit = async (plan = parents): Promise<{ page: Page; needles: Needles }> => {
    kiosk = startKiosk()
    const page = await kiosk.visitor(0)
    const typed = await wholeVisit(page, plan)
    expect([...new Set(typed.map((one) => one.kind))].sort()).toEqual(plan.kinds)
    expect(typed.length).toBeGreaterThanOrEqual(6)
    const needles = needlesOf(typed.map((one) => one.canary))
    // The control: while the visit runs, the same search must find what was typed.
    const seen = new Set(scan(kiosk, needles).map((find) => find.what.split(' ')[0]))
    for (const { canary } of typed) expect(seen).toContain(canary)
    return { page, needles }
  }

  test('after a clean end', async () => {
    const { page, needles } = await typedVisit()
    await endVisit(page)
    await shown(await kiosk.visitor(1), 'wiped')
    expect(scan(kiosk, needles)).toEqual([])
    await kiosk.stop()
    expect(scan(kiosk, needles)).toEqual([])
  })

  test('after hiding', async () => {
    const { page, needles } = await typedVisit()
    await endVisit(page, 'hide-now')
    await shown(await kiosk.visitor(1), 'start')
    expect(scan(kiosk, needles)).toEqual([])
  })

  test('after a child showed a card to somebody, and hid', async () => {
    const { page, needles } = await typedVisit(child)
    await tap(page, 'show')
    await page.locator('[data-panel="show"]').waitFor()
    await endVisit(page, 'hide-now')
    await shown(await kiosk.visitor(1), 'start')
    expect(scan(kiosk, needles)).toEqual([])
  })

  test('after the visitor process was killed', async () => {
    const { needles } = await typedVisit(child)
    process.kill(visitorMain(kiosk), 'SIGKILL')
    await shown(await kiosk.visitor(1), 'wiped')
    expect(scan(kiosk, needles)).toEqual([])
  })

  test('after the office process was killed and started again', async () => {
    const { needles } = await typedVisit(child)
    const { places } = kiosk
    await kiosk.stop('SIGKILL')
    kiosk = startKiosk({ places })
    await shown(await kiosk.visitor(0), 'start')
    expect(scan(kiosk, needles)).toEqual([])
    expect(fs.readdirSync(path.join(places.run)).filter((name) => name.startsWith('visit-'))).toHaveLength(1)
  })
})
