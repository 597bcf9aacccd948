import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { controlOf, readArguments } from '../../tools/packaging/deb.mjs'

const given = [
  ...['-s', 'dir', '--force', '-t', 'deb', '-d', 'libone | libuno', '-d', 'libtwo', '--deb-compression', 'xz'],
  ...['--architecture', 'amd64', '--version', '1.2.0~beta', '--package', '/out/a.deb', '--name', 'kiosk'],
  ...['--description', 'Short\n And a longer text', '--maintainer', 'Somebody <a@b.invalid>', '--url', 'https://kiosk.invalid'],
  ...['/here/=/opt/There', '/a=b/icon.png=/usr/share/icon.png'],
]

describe('the stand-in for fpm', () => {
  test('takes what electron-builder gives: options, as often as they are given, and files', () => {
    const { options, files } = readArguments(given)
    expect(files).toEqual(['/here/=/opt/There', '/a=b/icon.png=/usr/share/icon.png'])
    expect(options).toMatchObject({ '-d': ['libone | libuno', 'libtwo'], '--name': ['kiosk'] })
  })

  test('refuses any other package', () => {
    expect(() => readArguments(['-s', 'dir', '-t', 'rpm'])).toThrow('not "-s dir -t rpm"')
  })

  test('writes the fields that dpkg knows, without a homepage that is none', () => {
    const { options } = readArguments(given)
    const control = [
      ...['Package: kiosk', 'Version: 1.2.0~beta', 'Architecture: amd64', 'Maintainer: Somebody <a@b.invalid>', 'Installed-Size: 7'],
      ...['Depends: libone | libuno, libtwo', 'Description: Short', ' And a longer text', ''],
    ]
    expect(controlOf(options, 7)).toBe(control.join('\n'))
    expect(controlOf({ ...options, '--url': ['https://kiosk.example'] }, 7)).toContain('\nHomepage: https://kiosk.example\n')
  })

  test('breaks a long description into lines that a terminal shows whole', () => {
    const words = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ')
    const control = controlOf({ ...readArguments(given).options, '--description': [`Short\n${words}`] }, 7)
    const [, ...lines] = control.slice(control.indexOf('Description:')).trimEnd().split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(79)
    expect(lines.every((line) => /^ \S/.test(line))).toBe(true)
    expect(lines.join('').trim()).toBe(words)
  })
})

const dpkgDeb = spawnSync('dpkg-deb', ['--version']).status === 0

describe.skipIf(!dpkgDeb)(`a package that it builds${dpkgDeb ? '' : ' (not run: there is no dpkg-deb)'}`, () => {
  let folder: string
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-deb-'))
    fs.mkdirSync(path.join(folder, 'program'))
    fs.writeFileSync(path.join(folder, 'program/runs'), 'what runs', { mode: 0o4777 })
    fs.chmodSync(path.join(folder, 'program/runs'), 0o4777)
    fs.symlinkSync('/opt/There/runs', path.join(folder, 'link'))
  })
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  const built = (moment?: string): Buffer => {
    const deb = path.join(folder, 'a.deb')
    const scripts = ['--after-install', path.resolve('packaging/deb/postinst'), '--after-remove', path.resolve('packaging/deb/postrm')]
    const options = [...given.slice(0, -2), ...scripts].map((one) => (one === '/out/a.deb' ? deb : one))
    execFileSync(path.resolve('tools/packaging/deb.mjs'), [...options, `${folder}/program/=/opt/There`, `${folder}/link=/usr/bin/there`], {
      env: { PATH: process.env.PATH, ...(moment && { SOURCE_DATE_EPOCH: moment }) },
    })
    return fs.readFileSync(deb)
  }
  const changedAt = (seconds: number) => fs.utimesSync(path.join(folder, 'program/runs'), seconds, seconds)

  test('belongs to root, gives nobody the rights of another, and says what each file held', () => {
    built()
    const listed = execFileSync('dpkg-deb', ['--contents', `${folder}/a.deb`], { encoding: 'utf8' })
    expect(listed).toMatch(/^-rwxr-xr-x root\/root .* \.\/opt\/There\/runs$/m)
    expect(listed).toMatch(/^lrwxrwxrwx root\/root .* \.\/usr\/bin\/there -> \/opt\/There\/runs$/m)
    const sums = execFileSync('dpkg-deb', ['--info', `${folder}/a.deb`, 'md5sums'], { encoding: 'utf8' })
    expect(sums).toBe(`${createHash('md5').update('what runs').digest('hex')}  opt/There/runs\n`)
  })

  test('is the same, byte for byte, whenever its files were written, if it is told a moment, and only then', () => {
    const times = [1_600_000_000, 1_800_000_000]
    const twice = (moment?: string) => times.map((time) => (changedAt(time), built(moment)))
    const [one, other] = twice('1700000000')
    expect(one!.equals(other!)).toBe(true)
    const [first, second] = twice()
    expect(first!.equals(second!)).toBe(false)
  })
})

describe('the stand-in for 7zip', () => {
  let folder: string
  beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-gzip-'))))
  afterEach(() => fs.rmSync(folder, { recursive: true }))
  const run = (...args: string[]) => spawnSync(path.resolve('tools/packaging/gzip.mjs'), args, { encoding: 'utf8' })

  test('makes of a tar what it holds, packed, without a name or a time', () => {
    const [from, out] = ['some.tar', 'some.tar.gz'].map((name) => path.join(folder, name)) as [string, string]
    fs.writeFileSync(from, 'what a tar holds')
    expect(run('a', '-bd', '-mx=9', out, from)).toMatchObject({ status: 0, stderr: '' })
    const packed = fs.readFileSync(out)
    expect(gunzipSync(packed).toString()).toBe('what a tar holds')
    expect(packed.subarray(3, 8)).toEqual(Buffer.alloc(5))
  })

  test('refuses what it was not made for', () => {
    const refused = run('x', path.join(folder, 'a.7z'))
    expect(refused.status).not.toBe(0)
    expect(refused.stderr).toContain('Only a .tar.gz can be made here')
  })
})

describe.each(['postinst', 'postrm'])('the script %s of the package', (name) => {
  const script = path.resolve('packaging/deb', name)

  test('is one that a shell can read', () => {
    expect(spawnSync('sh', ['-n', script], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  test('has nothing that electron-builder would take for a name of its own', () => {
    expect(fs.readFileSync(script, 'utf8')).not.toMatch(/\$\{|<%/)
  })
})

/** What postinst calls where AppArmor is on and reads the profile. */
const calledBy = (word: string): string[] => {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-script-'))
  for (const command of ['aa-enabled', 'cp', 'apparmor_parser']) {
    fs.writeFileSync(path.join(place, command), `#!/bin/sh\necho "$(basename "$0") $*" >>"${place}/called"\n`, { mode: 0o755 })
  }
  fs.writeFileSync(path.join(place, 'called'), '')
  execFileSync(path.resolve('packaging/deb/postinst'), [word], { env: { PATH: `${place}:${process.env.PATH}` } })
  const called = fs.readFileSync(path.join(place, 'called'), 'utf8').trim().split('\n')
  fs.rmSync(place, { recursive: true })
  return called.map((line) => line.split(' ')[0]!)
}

test('the profile of AppArmor is tried, put in its place and loaded when the package is configured, and at no other word', () => {
  expect(calledBy('configure')).toEqual(['aa-enabled', 'apparmor_parser', 'cp', 'apparmor_parser'])
  expect(calledBy('abort-upgrade')).toEqual([''])
})
