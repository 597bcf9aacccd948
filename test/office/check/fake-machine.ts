import * as path from 'node:path'
import type { BuiltContent, Check, Checked, Item } from '../../../src/office/check/item'
import type { Machine } from '../../../src/office/check/machine'
import { defaultConfig } from '../../../src/office/office-config'

/** A computer in a test: its files by path, a folder by what lies below it, links apart. */
export interface Fake extends Partial<Machine> {
  files?: Record<string, string>
  links?: Record<string, string>
  outputs?: Record<string, string>
}

const clean: Record<string, string> = {
  '/proc/swaps': 'Filename\tType\tSize\tUsed\tPriority\n',
  '/proc/mounts': '/dev/sda1 / ext4 rw 0 0\ntmpfs /run tmpfs rw 0 0\ntmpfs /dev/shm tmpfs rw 0 0\n',
  '/proc/cmdline': 'root=/dev/sda1 quiet',
  '/proc/sys/kernel/core_pattern': 'core\n',
  '/sys/power/state': 'freeze mem\n',
  '/sys/class/block/sda1/size': '1',
  '/data/counts.json': '',
  '/opt/ses-kiosk/ses-kiosk': '',
  '/opt/ses-kiosk/resources/app.asar': '',
  '/run/kiosk/.keep': '',
}

/** A Linux computer with nothing to say about, unless a test says otherwise. */
export const machineWith = ({ files = {}, links = {}, outputs = {}, ...more }: Fake = {}): Machine => {
  const all = { ...clean, ...files }
  const paths = Object.keys(all)
  const below = (directory: string) => (directory === '/' ? '/' : `${directory}/`)
  return {
    platform: 'linux',
    architecture: 'x64',
    build: 'release',
    built: '2026-08-01',
    executable: '/opt/ses-kiosk/ses-kiosk',
    pid: 100,
    uid: 1000,
    versions: { electron: '45.4.1', chrome: '150.0', node: '24.21.0' },
    text: (file) => all[file],
    names: (directory) => [
      ...new Set(paths.filter((one) => one.startsWith(below(directory))).map((one) => one.slice(below(directory).length).split('/')[0]!)),
    ],
    exists: (file) => paths.some((one) => one === file || one.startsWith(below(file))),
    target: (link) => links[link],
    real: (file) => links[file] ?? file,
    owner: () => 1000,
    mayWrite: () => true,
    mayChange: () => false,
    freeBytes: () => 1e12,
    display: true,
    again: () => true,
    output: (program, args) => outputs[[program, ...args].join(' ')],
    ...more,
  }
}

/** Texts that are all dated and signed. */
export const content: BuiltContent = {
  lines: [{ id: 'bris', name: { en: 'Bris', sv: 'Bris' }, verifiedAt: '2026-08', held: false }],
  texts: 144,
  unreviewed: 0,
}

/** What items are found out from, on a day of August 2026. */
export const checkedOn = (fake: Fake = {}, more: Partial<Checked> = {}): Checked => ({
  around: {
    paths: { data: '/data', config: '/none/office.json', run: '/run/kiosk' },
    cwd: '/',
    now: new Date('2026-08-20T12:00:00Z'),
  },
  machine: machineWith(fake),
  config: defaultConfig,
  content,
  ...more,
})

/** Finds one item out on a computer. */
export const found = (check: Check, fake: Fake = {}, more: Partial<Checked> = {}): Item => check(checkedOn(fake, more))

/** The office process of a kiosk as /proc shows it. */
export const process = (
  pid: number,
  { program = '/opt/ses-kiosk/ses-kiosk', args = [] as string[], env = undefined as string | undefined },
) => ({
  files: {
    [`/proc/${pid}/cmdline`]: [program, ...args, ''].join('\0'),
    [`/proc/${pid}/comm`]: `${path.basename(program).slice(0, 15)}\n`,
    ...(env !== undefined && { [`/proc/${pid}/environ`]: env }),
  },
  links: { [`/proc/${pid}/exe`]: program, [`/proc/${pid}/cwd`]: '/home/kiosk' },
})
