import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test } from 'vitest'
import { noTheme } from '../../src/office/no-theme'
import { leftovers, makeRunDirectory, prepareRunRoot, removeRunDirectory } from '../../src/office/run-root'
import { testDirectory } from '../support/left-processes'

const nobody = 65534
const isRoot = process.getuid?.() === 0
const modeOf = (file: string) => fs.statSync(file).mode & 0o777

describe('the parent of all run directories', () => {
  test('is made, with its own parents, for this account alone', () => {
    const root = path.join(testDirectory(), 'run', 'ses-kiosk')
    expect(prepareRunRoot(root)).toBeUndefined()
    expect(modeOf(root)).toBe(0o700)
  })

  test('that cannot be made is told, with what to do', () => {
    const file = path.join(testDirectory(), 'file')
    fs.writeFileSync(file, '')
    expect(prepareRunRoot(path.join(file, 'run'))).toContain('cannot be made: let the account of the kiosk write there')
  })

  test('is closed to others where it was open', () => {
    const root = testDirectory()
    fs.chmodSync(root, 0o777)
    prepareRunRoot(root)
    expect(modeOf(root)).toBe(0o700)
  })

  test('keeps what an earlier run left, for the purge', () => {
    const root = testDirectory()
    fs.mkdirSync(path.join(root, 'visit-left'))
    prepareRunRoot(root)
    expect(leftovers(root)).toEqual([path.join(root, 'visit-left')])
  })

  // Only root can give a directory to somebody else.
  test.runIf(isRoot)('is refused where it belongs to another account, with what to do', () => {
    const root = testDirectory()
    fs.chownSync(root, nobody, nobody)
    expect(prepareRunRoot(root)).toBe(`${root} belongs to another account: remove it, or set SES_KIOSK_RUN_DIR.`)
  })

  test.runIf(isRoot)('is refused where another account has laid a link in its place', () => {
    const [directory, aim] = [testDirectory(), testDirectory()]
    const root = path.join(directory, 'link')
    fs.symlinkSync(aim, root)
    fs.lchownSync(root, nobody, nobody)
    expect(prepareRunRoot(root)).toContain('belongs to another account')
  })
})

describe('the run directory of a visit', () => {
  test('and everything in it is for this account alone', () => {
    const { path: directory, environment } = makeRunDirectory(testDirectory())
    for (const one of [directory, ...Object.values(environment)]) expect(modeOf(one)).toBe(0o700)
  })

  test('takes every place where a program writes by itself', () => {
    const { path: directory, environment } = makeRunDirectory(testDirectory())
    expect(Object.keys(environment).sort()).toEqual(
      ['HOME', 'TMPDIR', 'XDG_CACHE_HOME', 'XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_RUNTIME_DIR', 'XDG_STATE_HOME'].sort(),
    )
    for (const one of Object.values(environment)) expect(path.dirname(one)).toBe(directory)
    expect(new Set(Object.values(environment)).size).toBe(Object.keys(environment).length)
  })

  test.runIf(process.platform === 'linux')('has the speech of the visit ask one synthesiser of this computer, and keep no log', () => {
    const { environment } = makeRunDirectory(testDirectory())
    const folder = path.join(environment.XDG_CONFIG_HOME!, 'speech-dispatcher')
    const lines = fs.readFileSync(path.join(folder, 'speechd.conf'), 'utf8').split('\n')
    expect(lines.filter((line) => line.startsWith('AddModule'))).toEqual(['AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"'])
    expect(lines).toContain('LogLevel 0')
    expect(fs.existsSync(path.join(folder, 'modules', 'espeak-ng.conf'))).toBe(true)
  })

  test('has a name that says nothing and is never used again', () => {
    const root = testDirectory()
    const names = Array.from({ length: 50 }, () => path.basename(makeRunDirectory(root).path))
    for (const name of names) expect(name).toMatch(/^visit-[0-9a-f]{16}$/)
    expect(new Set(names).size).toBe(names.length)
  })

  test.runIf(process.platform === 'linux')(
    'brings the toolkit of the desktop a theme of nothing, under the name that a visit names',
    () => {
      const { environment } = makeRunDirectory(testDirectory())
      for (const version of ['gtk-3.0', 'gtk-4.0'])
        expect(fs.readFileSync(path.join(environment.XDG_DATA_HOME!, 'themes', noTheme, version, 'gtk.css'), 'utf8')).toBe('')
    },
  )

  test('is found again by the next start, and nothing else is', () => {
    const root = testDirectory()
    const made = [makeRunDirectory(root).path, makeRunDirectory(root).path]
    for (const name of ['office', 'counts', 'my-visit-1']) fs.mkdirSync(path.join(root, name))
    expect(leftovers(root).sort()).toEqual(made.sort())
  })

  test('is removed with all that is in it, and nothing that a link in it leads to', () => {
    const [root, elsewhere] = [testDirectory(), testDirectory()]
    const { path: directory, environment } = makeRunDirectory(root)
    fs.writeFileSync(path.join(elsewhere, 'counts.json'), '{}')
    fs.writeFileSync(path.join(environment.HOME!, '.hidden'), 'something')
    fs.symlinkSync(elsewhere, path.join(environment.TMPDIR!, 'link'))
    removeRunDirectory(directory)
    expect(fs.readdirSync(root)).toEqual([])
    expect(fs.readdirSync(elsewhere)).toEqual(['counts.json'])
  })

  test('that is gone already, or cannot be removed, is no exception: the proof looks for itself', () => {
    const impossible = 'visit-\0'
    expect(() => fs.rmSync(impossible, { recursive: true, force: true })).toThrow()
    for (const directory of ['/nowhere/visit-1', impossible]) expect(() => removeRunDirectory(directory)).not.toThrow()
  })
})
