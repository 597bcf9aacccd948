import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canRunAsNobody } from '../support/account'
import { environmentOf, newPlaces } from '../support/kiosk'
import { ownVersion, packagesOf, type Packages } from '../support/packages'
import { release, startToItsEnd } from '../support/release'

const said = (command: string, ...args: string[]) => execFileSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 26 })
const there = spawnSync('dpkg-deb', ['--version']).status === 0
const unless = there ? '' : ' (not run: there is no dpkg-deb)'

/** Every file below a folder with its mode and its hash; a link with where it leads. */
const contents = (folder: string): Record<string, string> => {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory())
  return Object.fromEntries(
    entries.map((entry) => {
      const file = path.join(entry.parentPath, entry.name)
      const hash = () => createHash('sha256').update(fs.readFileSync(file)).digest('hex')
      const runs = (fs.lstatSync(file).mode & 0o111) !== 0
      return [path.relative(folder, file), entry.isSymbolicLink() ? fs.readlinkSync(file) : `${runs ? 'runs ' : ''}${hash()}`]
    }),
  )
}

describe.skipIf(!there)(`the packages of the release${unless}`, () => {
  let packages: Packages
  let [unpacked, program] = ['', '']
  beforeAll(() => {
    packages = packagesOf(path.dirname(release), ['deb', 'tar.gz'])
    unpacked = path.join(packages.folder, 'deb')
    said('dpkg-deb', '--extract', packages.deb, unpacked)
    said('tar', '-xzf', packages.tarGz, '-C', packages.folder)
    program = path.join(packages.folder, `ses-kiosk-${ownVersion}`)
    for (const folder of [packages.folder, program]) fs.chmodSync(folder, 0o755)
  })
  afterAll(() => packages.remove())

  test('hold the same program, which is the one that was built', () => {
    const built = contents(path.dirname(release))
    expect(contents(path.join(unpacked, 'opt/SES Kiosk'))).toEqual(built)
    expect(contents(program)).toEqual(built)
    expect(Object.keys(built)).toEqual(expect.arrayContaining(['ses-kiosk', 'resources/app.asar', 'resources/LICENSE', 'resources/NOTICE']))
    const languages = Object.keys(built).filter((file) => file.startsWith('locales/'))
    expect(languages.sort()).toEqual(['ar', 'en-US', 'sv'].map((language) => `locales/${language}.pak`))
  })

  test('the deb adds a command, a licence, an icon and an entry in the menu, which opens no file', () => {
    const others = Object.keys(contents(unpacked)).filter((file) => !file.startsWith('opt/SES Kiosk/'))
    const icons = others.filter((file) => /^usr\/share\/icons\/hicolor\/(\d+)x\1\/apps\/ses-kiosk\.png$/.test(file))
    expect(icons).toHaveLength(10)
    const rest = ['usr/bin/ses-kiosk', 'usr/share/applications/ses-kiosk.desktop', 'usr/share/doc/ses-kiosk/copyright']
    expect(others.filter((file) => !icons.includes(file)).sort()).toEqual(rest)
    expect(fs.readlinkSync(path.join(unpacked, 'usr/bin/ses-kiosk'))).toBe('/opt/SES Kiosk/ses-kiosk')
    const entry = fs.readFileSync(path.join(unpacked, 'usr/share/applications/ses-kiosk.desktop'), 'utf8')
    expect(entry).toMatch(/^Exec="\/opt\/SES Kiosk\/ses-kiosk" %U$/m)
    expect(entry).toMatch(/^StartupWMClass=SES Kiosk$/m)
    expect(entry).not.toContain('MimeType')
  })

  test('the deb says what it is and what it needs', () => {
    const field = (name: string) => said('dpkg-deb', '--field', packages.deb, name).trim()
    expect([field('Package'), field('Version'), field('Architecture')]).toEqual(['ses-kiosk', ownVersion, 'amd64'])
    expect(field('Depends')).toBe('libgtk-3-0t64 | libgtk-3-0, libnss3, libasound2t64 | libasound2, libgbm1')
    expect([field('Recommends'), field('Homepage')]).toEqual(['', ''])
    const kilobytes = Number(said('du', '-sk', '--apparent-size', unpacked).split('\t')[0])
    expect(Math.abs(Number(field('Installed-Size')) - kilobytes)).toBeLessThan(64)
  })

  test('what it needs brings every library that the program is linked to', () => {
    const installed = new Map(
      said('dpkg-query', '-W', '-f=${Package}\t${Depends}, ${Pre-Depends}\n')
        .split('\n')
        .map((line) => line.split('\t') as [string, string]),
    )
    const namesIn = (depends = '') =>
      depends
        .split(/[,|]/)
        .map((one) => one.trim().split(/[\s:(]/)[0]!)
        .filter(Boolean)
    const reached = new Set<string>()
    const waiting = namesIn(said('dpkg-deb', '--field', packages.deb, 'Depends'))
    for (let name = waiting.pop(); name; name = waiting.pop()) {
      if (reached.has(name)) continue
      reached.add(name)
      waiting.push(...namesIn(installed.get(name)))
    }
    const libraries = [...said('ldd', release).matchAll(/=> (\/\S+)/g)].map(([, file]) => fs.realpathSync(file!))
    const ofSystem = libraries.filter((file) => path.dirname(file) !== path.dirname(release))
    expect(ofSystem.length).toBeGreaterThan(20)
    // Some packages still name their files without the /usr that they lie under.
    const asNamed = ofSystem.flatMap((file) => [file, file.replace(/^\/usr/, '')])
    const found = spawnSync('dpkg', ['-S', ...asNamed], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n')
    const owners = new Set(found.map((line) => line.split(':')[0]!))
    expect(found.length).toBeGreaterThanOrEqual(ofSystem.length)
    expect([...owners].filter((owner) => !reached.has(owner))).toEqual([])
  })

  test('nothing in it belongs to another than root, runs with its rights, or can be changed by others', () => {
    const lines = said('dpkg-deb', '--contents', packages.deb).trim().split('\n')
    expect(lines.length).toBeGreaterThan(30)
    expect(lines.filter((line) => !/^([-d][r-][w-][x-]r-[x-]r-[x-]|lrwxrwxrwx) root\/root /.test(line))).toEqual([])
  })

  test('the hashes beside them are theirs, and that of the code is right in an installed program', () => {
    const check = (folder: string, ...args: string[]) =>
      spawnSync('sha256sum', ['--check', ...args, path.join(packages.folder, 'SHA256SUMS')], { cwd: folder, encoding: 'utf8' })
    const installed = path.join(unpacked, 'opt/SES Kiosk')
    expect(check(installed, '--ignore-missing')).toMatchObject({ status: 0, stdout: 'resources/app.asar: OK\n' })
    expect(check(packages.folder, '--ignore-missing').stdout).toBe(
      `ses-kiosk-${ownVersion}.tar.gz: OK\nses-kiosk_${ownVersion}_amd64.deb: OK\n`,
    )
    fs.appendFileSync(path.join(installed, 'resources/app.asar'), ' ')
    expect(check(installed, '--ignore-missing')).toMatchObject({ status: 1, stdout: 'resources/app.asar: FAILED\n' })
  })

  const starts = canRunAsNobody(release) || process.getuid?.() !== 0
  test.skipIf(!starts)(`the tar.gz can be started where it was unpacked${starts ? '' : ' (not run: only root may read it here)'}`, () => {
    const places = newPlaces()
    const { code, out } = startToItsEnd(path.join(program, 'ses-kiosk'), ['--check'], environmentOf(places, { DISPLAY: '' }))
    for (const folder of [places.home, places.run]) fs.rmSync(folder, { recursive: true, force: true })
    expect(out).toMatch(/^pass {4}program/m)
    expect(code).toBe(0)
  })
})
