import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { needlesOf, newCanary, type Needles } from '../../tools/canary/needles'
import { scanDirectory, scanFile } from '../../tools/canary/scan'
import { ownDirectory } from '../support/account'
import { canMount, mountImage, type DiskImage } from '../support/disk-image'
import { startKiosk, type Kiosk } from '../support/kiosk'
import { startPlainApp } from '../support/plain-app'
import { cannotLook, onDisk, remainsOf } from '../support/remains'
import { endVisit, passReceipt, shown, tap } from '../support/walk'
import { child, parents, writeEverything, writeSomething, type Plan } from '../support/words'

const patienceMs = 30_000

let kiosk: Kiosk | undefined
afterEach(async () => {
  await kiosk?.stop('SIGKILL')
  kiosk?.clean()
  kiosk = undefined
})

/** Writes all that a visitor can write; looking for it while the visit is open must find each word, or proves nothing. */
const everythingWritten = async (n: number, plan: Plan): Promise<Needles> => {
  const typed = await writeEverything(await kiosk!.visitor(n), plan)
  expect([...new Set(typed.map(({ kind }) => kind))].sort()).toEqual(plan.kinds)
  const needles = needlesOf(typed.map(({ canary }) => canary))
  const seen = new Set((await remainsOf(kiosk!, needles)).map(({ what }) => what.split(' ')[0]))
  for (const { canary } of typed) expect(seen).toContain(canary)
  return needles
}

describe.skipIf(cannotLook)('threat 4: somebody reads the disk (needs root on Linux)', () => {
  test('of all that a parent and a child can write, nothing is anywhere after their visits', async () => {
    kiosk = startKiosk()
    const ofParent = await everythingWritten(0, parents)
    await endVisit(await kiosk.visitor(0))
    await shown(await kiosk.visitor(1), 'wiped')
    expect(await remainsOf(kiosk, ofParent)).toEqual([])
    await passReceipt(await kiosk.visitor(1))
    const ofChild = await everythingWritten(1, child)
    await tap(await kiosk.visitor(1), 'show')
    await (await kiosk.visitor(1)).locator('[data-panel="show"]').waitFor()
    await endVisit(await kiosk.visitor(1), 'hide-now')
    await shown(await kiosk.visitor(2), 'start')
    expect(await remainsOf(kiosk, ofChild)).toEqual([])
    await kiosk.stop()
    for (const needles of [ofParent, ofChild]) expect(await remainsOf(kiosk, needles)).toEqual([])
  })

  test('what an app keeps in the home of the account is found there after it was killed', async () => {
    const app = await startPlainApp(ownDirectory())
    onTestFinished(app.stop)
    const needles = needlesOf([await app.write()])
    await expect.poll(() => onDisk(app, needles), { timeout: patienceMs }).not.toEqual([])
    await app.stop()
    expect(await onDisk(app, needles)).not.toEqual([])
  })
})

describe.skipIf(!canMount)('threat 4: somebody reads the blocks of the disk, past what was deleted (needs root and loop devices)', () => {
  const newDisk = (): DiskImage => {
    const disk = mountImage()
    onTestFinished(disk.clean)
    return disk
  }

  /** What Chromium writes into the run directory of every visit. */
  const ofRunDirectory = needlesOf(['leveldb.BytewiseComparator'])

  /** A visit on a kiosk whose home and data lie on a disk, all of it written to the disk's blocks before the visit ends. */
  const visitOn = async (disk: DiskImage, run: string): Promise<Needles> => {
    const home = disk.directory()
    kiosk = startKiosk({ places: { home, data: `${home}/data`, config: `${home}/office.json`, run } })
    const word = newCanary()
    await writeSomething(await kiosk.visitor(0), word)
    disk.write()
    await endVisit(await kiosk.visitor(0), 'hide-now')
    await shown(await kiosk.visitor(1), 'start')
    await kiosk.stop()
    return needlesOf([word])
  }

  test('nothing of a visit, and nothing of its run directory, has ever reached a disk that holds all the rest', async () => {
    const disk = newDisk()
    const written = await visitOn(disk, ownDirectory('/dev/shm'))
    const blocks = await disk.emptied()
    expect(scanFile(blocks, needlesOf(['office-started']))).not.toEqual([])
    expect(scanFile(blocks, ofRunDirectory)).toEqual([])
    expect(scanFile(blocks, written)).toEqual([])
  })

  test('of a run directory on the disk what it held stays after it is deleted; what a visitor wrote was not among it', async () => {
    const disk = newDisk()
    const written = await visitOn(disk, disk.directory())
    const blocks = await disk.emptied()
    expect(scanFile(blocks, ofRunDirectory)).not.toEqual([])
    expect(scanFile(blocks, written)).toEqual([])
  })

  test('of an app that keeps what is written, it stays when all is cleared that Electron can clear, and deleted', async () => {
    const disk = newDisk()
    const home = disk.directory()
    const app = await startPlainApp(home)
    onTestFinished(app.stop)
    const written = needlesOf([await app.write()])
    await expect.poll(() => scanDirectory(home, written), { timeout: patienceMs }).not.toEqual([])
    disk.write()
    await app.end()
    await app.stop()
    expect(scanFile(await disk.emptied(), written)).not.toEqual([])
  })
})
