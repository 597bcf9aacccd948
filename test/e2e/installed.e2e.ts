import { extractFile } from '@electron/asar'
import { execFileSync, spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, expect, test } from 'vitest'
import { exitCodes } from '../../src/office/exit-codes'
import { countsOf } from '../support/aftermath'
import { newPlaces, programs, startKiosk, type Kiosk } from '../support/kiosk'
import { canCopyMachine, copyMachine, type MachineCopy } from '../support/machine-copy'
import { nextVersion, ownVersion, packagesOf } from '../support/packages'
import { endVisit, leave, openModule, passReceipt, shown, throughModule, toModules } from '../support/walk'

const canRun = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0 && canCopyMachine()
const unless = canRun ? '' : ' (not run: needs root, apt, and a kernel with overlays)'

let ended: (() => unknown)[] = []
afterEach(async () => {
  for (const end of ended.reverse()) await end()
  ended = []
})

const counts = '/var/lib/ses-kiosk'

/** The test build as a newer version of itself: nothing else is changed in it. */
const newer = (): string => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-newer-'))
  ended.push(() => fs.rmSync(folder, { recursive: true, force: true }))
  const program = path.join(folder, 'program')
  execFileSync('cp', ['-a', path.dirname(programs.test), program])
  const code = path.join(program, 'resources/app.asar')
  const [before, after] = [ownVersion, nextVersion].map((version) => `"version": "${version}"`) as [string, string]
  const text = fs.readFileSync(code, 'latin1')
  expect([text.split(before).length, after.length]).toEqual([2, before.length])
  fs.writeFileSync(code, text.replace(before, after), 'latin1')
  return program
}

const toItsEnd = async (page: Page) => {
  await throughModule(page)
  await endVisit(page)
}

const start = (machine: MachineCopy): Kiosk => {
  const places = { ...newPlaces(), data: machine.at(counts) }
  const environment = { SES_KIOSK_DATA_DIR: undefined, SES_KIOSK_CONFIG: undefined }
  const kiosk = startKiosk({ places, environment, program: '/usr/bin/ses-kiosk', elsewhere: machine.throughOrdinary })
  ended.push(() => kiosk.clean())
  ended.push(() => kiosk.child.exitCode === null && kiosk.stop('SIGKILL'))
  return kiosk
}

/** One visit from the start page to the receipt; gives what is counted after the kiosk was closed. */
const visitOnce = async (machine: MachineCopy, walk: (page: Page) => Promise<unknown>) => {
  const kiosk = start(machine)
  const page = await kiosk.visitor(0)
  await toModules(page, { language: 'sv', module: 'p03' })
  await openModule(page, 'p03')
  await walk(page)
  const next = await kiosk.visitor(1)
  await shown(next, 'wiped')
  await passReceipt(next)
  expect(await kiosk.stop()).toBe(exitCodes.closed)
  return countsOf(kiosk.places)
}

const countsAt = (machine: MachineCopy) => countsOf({ data: machine.at(counts) })

const versionOf = (machine: MachineCopy): unknown =>
  JSON.parse(extractFile(machine.at('/opt/SES Kiosk/resources/app.asar'), 'package.json').toString()).version

/** Every file of the system that bears the name of the kiosk. */
const named = (machine: MachineCopy): string[] => {
  const found = machine.run('find', '/etc', '/opt', '/usr', '/var', '-name', '*ses-kiosk*', '-o', '-name', 'SES Kiosk*')
  return found.split('\n').filter(Boolean).sort()
}

test.skipIf(!canRun)(
  `apt installs the package, an ordinary account walks a visit with it, a newer one takes its place and keeps the counts, and removed it leaves nothing but what is the office's${unless}`,
  { timeout: 300_000 },
  async () => {
    const [first, second] = [packagesOf(path.dirname(programs.test), ['deb']), packagesOf(newer(), ['deb'], nextVersion)]
    ended.push(first.remove, second.remove)
    const machine = await copyMachine()
    ended.push(() => machine.end())
    const install = (deb: string) => machine.run('apt-get', 'install', '-y', '--no-install-recommends', deb)
    const version = () => machine.run('dpkg-query', '-W', '-f=${Version}', 'ses-kiosk')

    install(first.deb)
    expect([version(), versionOf(machine)]).toEqual([ownVersion, ownVersion])
    const changed = () =>
      spawnSync(machine.through[0]!, [...machine.through.slice(1), 'dpkg', '--verify', 'ses-kiosk'], { encoding: 'utf8' }).stdout
    expect(changed()).toBe('')
    fs.appendFileSync(machine.at('/opt/SES Kiosk/resources/NOTICE'), ' ')
    expect(changed()).toMatch(/^..5.* \/opt\/SES Kiosk\/resources\/NOTICE\n$/)
    machine.run('install', '-d', '-o', 'nobody', '-m', '0700', counts)
    machine.run('install', '-d', '/etc/ses-kiosk', '/etc/apparmor.d')
    // As the package makes it where AppArmor is on.
    fs.writeFileSync(machine.at('/etc/apparmor.d/ses-kiosk'), '')
    fs.writeFileSync(machine.at('/etc/ses-kiosk/office.json'), '{ "kioskName": "receptionen" }')
    expect(await visitOnce(machine, toItsEnd)).toMatchObject({ visits: 1 })

    install(second.deb)
    expect([version(), versionOf(machine)]).toEqual([nextVersion, nextVersion])
    expect(countsAt(machine)).toMatchObject({ visits: 1 })
    expect(await visitOnce(machine, leave)).toMatchObject({ visits: 2 })

    const bySystem = ['/etc/apparmor.d/ses-kiosk', '/opt/SES Kiosk', '/usr/bin/ses-kiosk', '/var/lib/dpkg/info/ses-kiosk.list']
    expect(named(machine)).toEqual(expect.arrayContaining(bySystem))
    machine.run('apt-get', 'purge', '-y', 'ses-kiosk')
    expect(named(machine)).toEqual(['/etc/ses-kiosk', '/var/lib/ses-kiosk'])
    expect(fs.readFileSync(machine.at('/etc/ses-kiosk/office.json'), 'utf8')).toContain('receptionen')
    expect(countsAt(machine)).toMatchObject({ visits: 2 })
  },
)
