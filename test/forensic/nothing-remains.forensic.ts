import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, test } from 'vitest'
import { needlesOf, type Needle } from '../../tools/canary/needles'
import { scanDirectory, scanMemory } from '../../tools/canary/scan'
import { typeCanaries, type Typed } from '../support/canaries'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { processesBelow } from '../support/processes'
import { endVisit, openModule, shown, tap, throughModule, toModules } from '../support/walk'

/** Every directory that the account of the kiosk can write to. */
const writable = (kiosk: Kiosk): string[] => [kiosk.places.home, kiosk.places.run, '/tmp', '/var/tmp', '/dev/shm', '/run/user']

const scan = (kiosk: Kiosk, needles: Needle[]) => [
  ...writable(kiosk).flatMap((directory) => scanDirectory(directory, needles)),
  ...(kiosk.child.exitCode === null ? processesBelow(kiosk.child.pid!).flatMap((pid) => scanMemory(pid, needles)) : []),
]

/** Walks a whole module and types into every field there is; leaves the visit open on its last page. */
const visit = async (page: Page, module: string): Promise<Typed[]> => {
  const typed: Typed[] = []
  await toModules(page, { language: 'sv', module })
  await openModule(page, module)
  await throughModule(page, async (kind) => {
    for (const hidden of await page.locator('[data-step] [data-reveals="field"]').all()) await hidden.click()
    typed.push(...(await typeCanaries(page, kind)))
  })
  return typed
}

/** Two modules, so that a visit has fields of every kind that has one. */
const wholeVisit = async (page: Page): Promise<Typed[]> => {
  const typed = [...(await visit(page, 'p14'))]
  await tap(page, 'back')
  await openModule(page, 'p03')
  await throughModule(page, async (kind) => void typed.push(...(await typeCanaries(page, kind))))
  await tap(page, 'back')
  await openModule(page, 'p10')
  await throughModule(page, async (kind) => void typed.push(...(await typeCanaries(page, kind))))
  return typed
}

describe('nothing of a visit remains on the disk or in memory', () => {
  let kiosk: Kiosk
  afterEach(async () => {
    await kiosk.stop('SIGKILL')
    kiosk.clean()
  })

  const typedVisit = async (): Promise<{ page: Page; needles: Needle[] }> => {
    kiosk = startKiosk()
    const page = await kiosk.visitor(0)
    const typed = await wholeVisit(page)
    expect(new Set(typed.map((one) => one.kind))).toEqual(new Set(['scene', 'compose']))
    expect(typed.length).toBeGreaterThanOrEqual(4)
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

  test('after the visitor process was killed', async () => {
    const { needles } = await typedVisit()
    const [leader] = execFileSync('pgrep', ['-f', '--', '--visitor'], { encoding: 'utf8' }).split('\n').map(Number)
    process.kill(leader!, 'SIGKILL')
    await shown(await kiosk.visitor(1), 'wiped')
    expect(scan(kiosk, needles)).toEqual([])
  })

  test('after the office process was killed and started again', async () => {
    const { needles } = await typedVisit()
    const { places } = kiosk
    await kiosk.stop('SIGKILL')
    kiosk = startKiosk({ places })
    await shown(await kiosk.visitor(0), 'start')
    expect(scan(kiosk, needles)).toEqual([])
    expect(fs.readdirSync(path.join(places.run)).filter((name) => name.startsWith('visit-'))).toHaveLength(1)
  })
})
