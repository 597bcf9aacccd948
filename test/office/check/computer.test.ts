import { describe, expect, test } from 'vitest'
import { clipboardManagers } from '../../../src/office/check/clipboard-managers'
import { clock } from '../../../src/office/check/clock'
import { coreDumps } from '../../../src/office/check/core-dumps'
import { diskEncryption, freeSpace } from '../../../src/office/check/disk'
import { hibernation } from '../../../src/office/check/hibernation'
import { account, fuses, program, programFiles, support } from '../../../src/office/check/program'
import { runDirectory } from '../../../src/office/check/run-directory'
import { swap } from '../../../src/office/check/swap'
import { checkedOn, found, process as processOf, type Fake } from './fake-machine'

const swapOn = (...lines: string[]) => ({ '/proc/swaps': ['Filename Type Size Used Priority', ...lines, ''].join('\n') })
const luks = { '/sys/class/block/dm-0/dm/uuid': 'CRYPT-LUKS2-abc', '/sys/class/block/dm-0/slaves/sda1/size': '1' }
const onLuks = { '/sys/class/block/dm-1/dm/uuid': 'LVM-abc', '/sys/class/block/dm-1/slaves/dm-0/size': '1' }
const mapper = { '/dev/mapper/root': '/dev/dm-1' }
const mounts = (...lines: string[]) => ({ '/proc/mounts': lines.join('\n') })

describe('the clock', () => {
  const at = (day: string) => {
    const { around } = checkedOn()
    return found(clock, {}, { around: { ...around, now: new Date(`${day}T12:00:00Z`) } })
  }
  test.each([
    ['1970-01-01', 'fail'],
    ['2026-07-31', 'fail'],
    ['2026-08-01', 'pass'],
    ['2031-12-31', 'pass'],
    ['2032-01-01', 'warning'],
    ['2099-01-01', 'warning'],
  ])('on %s, of a version of 2026-08-01', (day, verdict) => expect(at(day)).toMatchObject({ verdict }))
  test('what is wrong with it, and why it matters', () =>
    expect(at('1970-01-01')).toMatchObject({
      said: { sv: 'klockan säger 1970-01-01, före dagen då den här versionen byggdes (2026-08-01)' },
      advice: { en: expect.stringContaining('counted by month') as string },
    }))
})

describe('swap', () => {
  const cases: [string, Fake, string, RegExp][] = [
    ['there is none', {}, 'pass', /there is none/],
    ['a partition', { files: swapOn('/dev/sda1 partition 8 0 -2') }, 'warning', /^\/dev\/sda1: no encryption/],
    ['an encrypted partition', { files: { ...swapOn('/dev/dm-0 partition 8 0 -2'), ...luks } }, 'pass', /\/dev\/dm-0: encrypted/],
    ['a volume in an encrypted one', { files: { ...swapOn('/dev/dm-1 partition 8 0 -2'), ...luks, ...onLuks } }, 'pass', /encrypted/],
    ['a volume that is not', { files: { ...swapOn('/dev/dm-1 partition 8 0 -2'), ...onLuks } }, 'warning', /\/dev\/dm-1/],
    ['compressed memory', { files: swapOn('/dev/zram0 partition 8 0 100') }, 'pass', /memory only/],
    [
      'compressed memory that writes to a disk',
      { files: { ...swapOn('/dev/zram0 partition 8 0 100'), '/sys/block/zram0/backing_dev': '/dev/sda2\n' } },
      'warning',
      /zram0/,
    ],
    ['a file on a plain disk', { files: swapOn('/swap\\040file file 8 0 -2') }, 'warning', /^\/swap file: no/],
    [
      'a file on an encrypted disk',
      { files: { ...swapOn('/swapfile file 8 0 -2'), ...luks, ...mounts('/dev/dm-0 / ext4 rw 0 0') } },
      'pass',
      /swapfile/,
    ],
    [
      'one of two',
      { files: { ...swapOn('/dev/dm-0 partition 8 0 -2', '/dev/sda1 partition 8 0 -3'), ...luks } },
      'warning',
      /^\/dev\/sda1:/,
    ],
    ['a list that cannot be read', { text: () => undefined }, 'warning', /cannot be seen/],
  ]
  test.each(cases)('%s', (_, fake, verdict, said) =>
    expect(found(swap, fake)).toMatchObject({ verdict, said: { en: expect.stringMatching(said) as string } }),
  )
})

describe('hibernation', () => {
  const offered = { '/sys/power/state': 'freeze mem disk\n' }
  const cases: [string, Record<string, string>, string][] = [
    ['not offered', {}, 'pass'],
    ['offered, without a place', { ...offered, '/sys/power/resume': '0:0\n' }, 'pass'],
    ['with a place on the command line', { ...offered, '/proc/cmdline': 'quiet resume=UUID=1' }, 'warning'],
    ['with a place set later', { ...offered, '/sys/power/resume': '8:2\n' }, 'warning'],
    ['with a switch that only looks like it', { ...offered, '/proc/cmdline': 'noresume=1' }, 'pass'],
  ]
  test.each(cases)('%s', (_, files, verdict) => expect(found(hibernation, { files }).verdict).toBe(verdict))
})

describe('core dumps', () => {
  test.each([
    ['core', 'pass'],
    ['/var/crash/core.%p', 'pass'],
    ['', 'pass'],
    ['|/bin/false', 'pass'],
    ['|/usr/lib/systemd/systemd-coredump %P %u', 'warning'],
    ['| /usr/share/apport/apport -p%p', 'warning'],
    ['@/run/systemd/coredump', 'warning'],
  ])('%j', (pattern, verdict) => {
    const item = found(coreDumps, { files: { '/proc/sys/kernel/core_pattern': `${pattern}\n` } })
    expect(item.verdict).toBe(verdict)
    if (verdict === 'warning') expect(item.said.en).toMatch(/^\/\S+ is given/)
  })
  test('not readable', () => expect(found(coreDumps, { text: () => undefined }).verdict).toBe('warning'))
})

describe('clipboard managers', () => {
  test.each(['klipper', 'gpaste-daemon', 'xfce4-clipman-plugin', 'copyq', 'plasmashell', 'gsd-clipboard'])('%s', (name) => {
    const item = found(clipboardManagers, processOf(9, { program: `/usr/bin/${name}` }))
    expect(item.verdict).toBe('warning')
  })
  test('in a wrapper of the Xfce panel', () => {
    const wrapped = (plugin: string) =>
      processOf(9, { program: '/usr/lib/xfce4/panel/wrapper-2.0', args: [`/usr/lib/xfce4/panel/plugins/${plugin}.so`] })
    expect(found(clipboardManagers, wrapped('libclipman')).said.en).toBe('libclipman.so runs and may keep what is copied')
    expect(found(clipboardManagers, wrapped('libclock')).verdict).toBe('pass')
  })
  test('none, and nothing that only sounds like one', () => {
    expect(found(clipboardManagers).verdict).toBe('pass')
    expect(found(clipboardManagers, processOf(9, { program: '/usr/bin/copyquick' })).verdict).toBe('pass')
  })
  test('each is named once', () => {
    const two = { ...processOf(9, { program: '/usr/bin/copyq' }).files, ...processOf(10, { program: '/usr/bin/copyq' }).files }
    expect(found(clipboardManagers, { files: two }).said.en).toBe('copyq runs and may keep what is copied')
  })
})

describe('the disk', () => {
  test('encrypted, also below a volume', () => {
    const fake = { files: { ...luks, ...onLuks, ...mounts('/dev/mapper/root / ext4 rw 0 0') }, links: mapper }
    expect(found(diskEncryption, fake)).toMatchObject({ verdict: 'pass', said: { en: '/dev/mapper/root is encrypted' } })
  })
  test.each([
    ['a plain partition', mounts('/dev/sda1 / ext4 rw 0 0'), '/dev/sda1: no encryption can be seen'],
    ['the mount nearest to it', mounts('/dev/dm-0 / ext4 rw 0 0', '/dev/sda1 /data ext4 rw 0 0'), '/dev/sda1: no encryption can be seen'],
    ['something that is no device', mounts('rpool/data / zfs rw 0 0'), 'rpool/data: cannot be seen here'],
    ['nothing at all', mounts(), '?: cannot be seen here'],
  ])('%s', (_, files, en) => {
    const item = found(diskEncryption, { files: { ...luks, ...files } })
    expect(item).toMatchObject({ verdict: 'warning', said: { en } })
    expect(item.advice?.en).toContain('lsblk')
  })
  test('a folder that only begins alike is not the mount', () =>
    expect(found(diskEncryption, { files: { ...luks, ...mounts('/dev/dm-0 / ext4 rw 0 0', '/dev/sda1 /dat ext4 rw 0 0') } }).verdict).toBe(
      'pass',
    ))
  test.each([
    [1e9, 'pass', '1000 MB free for /data'],
    [99_999_999, 'warning', '99 MB free for /data'],
    [undefined, 'warning', 'cannot be seen here'],
  ])('%s bytes free', (free, verdict, en) => expect(found(freeSpace, { freeBytes: () => free })).toMatchObject({ verdict, said: { en } }))
})

describe('the run directory', () => {
  const cases: [string, Fake, string, RegExp][] = [
    ['in memory', {}, 'pass', /lies in memory/],
    ['not there yet, in a folder in memory', { files: mounts('tmpfs /run tmpfs rw 0 0') }, 'pass', /lies in memory/],
    ['on a disk', { files: mounts('/dev/sda1 / ext4 rw 0 0') }, 'warning', /does not lie in memory/],
    ['on a disk over memory', { files: mounts('tmpfs /run tmpfs rw 0 0', '/dev/sda1 /run ext4 rw 0 0') }, 'warning', /does not lie/],
    ['not to be written', { mayWrite: () => false }, 'fail', /cannot be written/],
    ['of another account', { owner: () => 1001 }, 'fail', /another account/],
    ['of another account, seen by root', { owner: () => 1001, uid: 0 }, 'pass', /lies in memory/],
    ['on Windows', { platform: 'win32', uid: undefined, text: () => undefined }, 'warning', /as always on Windows/],
  ]
  test.each(cases)('%s', (_, fake, verdict, said) =>
    expect(found(runDirectory, fake)).toMatchObject({ verdict, said: { en: expect.stringMatching(said) as string } }),
  )
})

describe('the program and its account', () => {
  test('a release on the official Electron', () =>
    expect(found(program)).toMatchObject({
      verdict: 'pass',
      said: { en: 'SES Kiosk 0.0.0 (2026-11-22), Electron 45.4.1, Chromium 150.0, Node 24.21.0, linux x64, release' },
    }))
  test.each<[string, Fake]>([
    ['the stand-in', { versions: { electron: '25.1.1', chrome: '114', node: '18' } }],
    ['a test build', { build: 'test' }],
    ['no Electron at all', { versions: { node: '24' } }],
  ])('%s is no release', (_, fake) => expect(found(program, fake).verdict).toBe('warning'))
  const on = (electron: string) => found(support, { versions: { electron } })
  test('whose updates have an end', () => {
    expect(on('44.0.0')).toMatchObject({ verdict: 'pass', said: { en: 'Electron 44 gets security updates until 2027-03-02' } })
    expect(on('25.1.1')).toMatchObject({
      verdict: 'warning',
      said: { sv: 'Electron 25 har inte fått säkerhetsrättelser sedan 2023-12-05' },
      advice: { en: 'Install a newer version of SES Kiosk.' },
    })
    for (const [electron, until] of [
      ['45.4.1', 'Electron 48'],
      ['46.0.0', 'Electron 49'],
    ] as const)
      expect(on(electron)).toMatchObject({ verdict: 'warning', advice: { sv: expect.stringContaining(until) } })
  })
  test('fuses are never said to be right', () =>
    expect(found(fuses)).toMatchObject({ verdict: 'warning', said: { en: 'not checked here', sv: 'kontrolleras inte här' } }))
  test.each(['/opt/ses-kiosk', '/opt/ses-kiosk/ses-kiosk', '/opt/ses-kiosk/resources', '/opt/ses-kiosk/resources/app.asar'])(
    '%s that this account can change is a warning',
    (open) =>
      expect(found(programFiles, { mayChange: (file) => file === open })).toMatchObject({
        verdict: 'warning',
        said: { en: `this account can change ${open}`, sv: `det här kontot kan ändra ${open}` },
      }),
  )
  test.each<[string, Fake, string]>([
    ['that this account cannot change', {}, 'pass'],
    ['as root sees them', { uid: 0, mayChange: () => true }, 'pass'],
    ['on Windows', { platform: 'win32', uid: undefined }, 'warning'],
  ])('files of the program %s', (_, fake, verdict) => expect(found(programFiles, fake).verdict).toBe(verdict))
  test('an ordinary account, and root', () => {
    expect(found(account).verdict).toBe('pass')
    expect(found(account, { uid: 0 }).verdict).toBe('warning')
  })
})
