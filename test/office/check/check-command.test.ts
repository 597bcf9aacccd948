import * as fs from 'node:fs'
import * as path from 'node:path'
import * as builtContent from 'virtual:readiness'
import { describe, expect, test } from 'vitest'
import { checkOn } from '../../../src/office/check/check-command'
import { thisMachine } from '../../../src/office/check/machine'
import { folder } from '../broken-files'
import { content, machineWith, process as processOf, type Fake } from './fake-machine'

const place = () => {
  const root = folder()
  return {
    root,
    around: {
      paths: { data: path.join(root, 'data'), config: path.join(root, 'office.json'), run: '/run/kiosk' },
      cwd: root,
      now: new Date('2026-08-20T12:00:00Z'),
    },
  }
}

const speech = Object.fromEntries(
  [
    'espeak-ng-data/sv_dict',
    'espeak-ng-data/en_dict',
    'espeak-ng-data/ar_dict',
    'libspeechd.so.2',
    'speech-dispatcher-modules/sd_espeak-ng',
  ].map((file) => [`/usr/lib/${file}`, '']),
)
const ready = {
  '/usr/bin/speech-dispatcher': '',
  ...speech,
  '/proc/mounts': '/dev/dm-0 / ext4 rw 0 0\ntmpfs /run tmpfs rw 0 0',
  '/sys/class/block/dm-0/dm/uuid': 'CRYPT-LUKS2-a',
}
const on = (fake: Fake = {}) => checkOn(() => machineWith({ ...fake, files: { ...ready, ...fake.files } }), content)
const item = /^(pass {4}|warning |fail {4})[a-z-]+(\.json)?: .+$/

describe('--check', () => {
  test('a computer that is ready: one line for each item, and the sums', () => {
    const result = on().run([], place().around)!
    expect(
      result.out
        .filter((line) => !line.startsWith(' '))
        .slice(0, -1)
        .every((line) => item.test(line)),
    ).toBe(true)
    expect(result.out.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringContaining('warning support: '),
      'warning fuses: not checked here',
    ])
    expect(result).toMatchObject({ code: 0, err: [] })
    expect(result.out.at(-1)).toBe('20 pass, 2 warnings, 0 fails')
  })

  test('what to do stands below its item, in both languages', () => {
    const { out } = on({ files: { '/proc/sys/kernel/core_pattern': '|/usr/bin/apport' } }).run([], place().around)!
    const at = out.findIndex((line) => line.startsWith('warning core-dumps: /usr/bin/apport is given'))
    expect(out.slice(at + 1, at + 3)).toEqual([expect.stringMatching(/^ {8}Write kernel/), expect.stringMatching(/^ {8}Skriv kernel/)])
  })

  test('in Swedish everything is, but what a script reads', () => {
    const { out } = on().run(['sv'], place().around)!
    expect(out).toContain('pass    swap: det finns inget')
    expect(out.join('\n')).not.toContain('Look once')
    expect(out.at(-1)).toBe('20 pass, 2 warnings, 0 fails')
  })

  test('a fail is exit 1, and the rest is said all the same', () => {
    const { root, around } = place()
    fs.writeFileSync(path.join(root, 'office.json'), '{ "printing": "yes" }')
    const result = on().run([], around)!
    expect(result.code).toBe(1)
    expect(result.out.filter((line) => line.startsWith('fail'))).toEqual(['fail    office.json: cannot be used; no visit starts'])
    expect(result.out).toContainEqual(expect.stringMatching(/^ {8}\S+office\.json:1:15 printing: skriv true eller false$/))
    expect(result.out).toContainEqual(expect.stringMatching(/^warning printer: not known/))
    expect(result.out).toContain('warning visit: not tried: office.json is broken')
    expect(result.out.at(-1)).toBe('17 pass, 4 warnings, 1 fails')
  })

  test('while a kiosk runs on the same data it refuses, in both languages', () => {
    const { around } = place()
    const result = on(processOf(7, { env: `SES_KIOSK_DATA_DIR=${around.paths.data}` })).run([], around)!
    expect(result).toMatchObject({ code: 1, out: [] })
    expect(result.err).toEqual([expect.stringMatching(/^A kiosk runs/), expect.stringMatching(/^En kiosk körs/)])
  })

  test.each([[['fr']], [['sv', 'en']], [['out']]])('%j is wrong use', (operands) =>
    expect(on().run(operands, place().around)).toBeUndefined(),
  )

  test('on Windows nothing throws, and what nobody looked at says so', () => {
    const windows = {
      platform: 'win32' as const,
      uid: undefined,
      text: () => undefined,
      names: () => [],
      real: () => undefined,
      owner: () => 0,
    }
    const { code, out } = on(windows).run([], place().around)!
    const not = out.filter((line) => line.endsWith('not checked on Windows'))
    expect(not.map((line) => /^warning (\S+):/.exec(line)![1])).toEqual([
      'kiosk',
      'account',
      'disk-encryption',
      'swap',
      'hibernation',
      'core-dumps',
      'clipboard-managers',
      'voices',
      'program-files',
    ])
    expect(code).toBe(0)
  })

  test('a computer that answers nothing at all is a report, too', () => {
    const silent = {
      text: () => undefined,
      names: () => [],
      exists: () => false,
      real: () => undefined,
      owner: () => undefined,
      mayWrite: () => false,
      freeBytes: () => undefined,
      output: () => undefined,
      versions: {},
    }
    expect(on(silent).run([], place().around)!.out.at(-1)).toMatch(/^\d+ pass, \d+ warnings, 2 fails$/)
  })
})

test('the texts of this app, as they were built in', () => {
  expect(builtContent.texts % 3).toBe(0)
  expect(builtContent.unreviewed).toBeLessThanOrEqual(builtContent.texts)
  expect(builtContent.lines.map(({ id }) => id)).toContain('bris')
  expect(builtContent.lines.some(({ held }) => held)).toBe(true)
})

test('on this computer it is a whole report, and changes nothing', () => {
  const { root, around } = place()
  fs.mkdirSync(path.join(root, 'data'))
  const withoutDisplay = checkOn(() => ({ ...thisMachine(), display: false }), builtContent)
  const { out, err } = withoutDisplay.run([], { ...around, paths: { ...around.paths, run: '/dev/shm/ses-kiosk-check' } })!
  expect(err).toEqual([])
  expect(out.at(-1)).toMatch(/^\d+ pass, \d+ warnings, \d+ fails$/)
  expect(fs.readdirSync(path.join(root, 'data'))).toEqual([])
  expect(thisMachine().exists('/dev/shm/ses-kiosk-check')).toBe(false)
})
