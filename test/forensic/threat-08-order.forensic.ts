import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { newPlaces, startKiosk, type Kiosk } from '../support/kiosk'
import { endVisit, leave, openModule, passReceipt, shown, toModules } from '../support/walk'

type Visit = (kiosk: Kiosk, n: number) => Promise<void>

const parent: Visit = async (kiosk, n) => {
  const page = await kiosk.visitor(n)
  await toModules(page, { language: 'sv', module: 'p03' })
  await openModule(page, 'p03')
  await endVisit(page, 'hide-now')
  await shown(await kiosk.visitor(n + 1), 'start')
}

const young: Visit = async (kiosk, n) => {
  const page = await kiosk.visitor(n)
  await toModules(page, { language: 'ar', programme: 'nxt-13-17', module: 'u01' })
  await openModule(page, 'u01')
  await leave(page)
  await shown(await kiosk.visitor(n + 1), 'wiped')
  await passReceipt(await kiosk.visitor(n + 1))
}

describe('threat 8: somebody asks for the counts', () => {
  const kiosks: Kiosk[] = []
  afterEach(async () => {
    for (const kiosk of kiosks.splice(0)) {
      await kiosk.stop()
      kiosk.clean()
    }
  })

  /** Everything in the data directory after each visit, on a kiosk that writes after every one. */
  const dataAfter = async (...visits: Visit[]): Promise<Record<string, string>[]> => {
    const places = newPlaces()
    fs.writeFileSync(places.config, JSON.stringify({ countBatchVisits: 1 }))
    const kiosk = startKiosk({ places })
    kiosks.push(kiosk)
    const read = () =>
      Object.fromEntries(fs.readdirSync(places.data).map((name) => [name, fs.readFileSync(path.join(places.data, name), 'base64')]))
    const data: Record<string, string>[] = []
    for (const [n, visit] of visits.entries()) {
      await visit(kiosk, n)
      data.push(read())
    }
    await kiosk.stop()
    return [...data, read()]
  }

  test('two visits in either order leave the same bytes, in every file; after the first alone they differ', async () => {
    const [parentFirst, both, closed] = await dataAfter(parent, young)
    const [youngFirst, bothTurned, closedTurned] = await dataAfter(young, parent)
    expect(Object.keys(both!)).toEqual(expect.arrayContaining(['counts.json', 'counts-backup.json']))
    expect(both).toEqual(bothTurned)
    expect(closed).toEqual(closedTurned)
    expect(parentFirst!['counts.json']).not.toBe(youngFirst!['counts.json'])
  })
})
