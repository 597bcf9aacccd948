import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { thisMachine } from '../../../src/office/check/machine'
import { kioskRunsOn } from '../../../src/office/check/running-kiosk'
import { folder } from '../broken-files'
import { machineWith, process as processOf } from './fake-machine'

const here = 'HOME=/home/kiosk\0SES_KIOSK_DATA_DIR=/data\0'
const runs = (given: Parameters<typeof processOf>[1], more = {}) => kioskRunsOn(machineWith({ ...processOf(7, given), ...more }), '/data')

describe('a kiosk on the same data', () => {
  test('is seen by its program and its environment', () => expect(runs({ env: here })).toBe(true))
  test('also from another folder of the same program', () => expect(runs({ program: '/srv/ses-kiosk', env: here })).toBe(true))
  test('also when its program was replaced by an update', () => {
    const { files, links } = processOf(7, { env: here })
    const deleted = { ...links, '/proc/7/exe': '/opt/ses-kiosk/ses-kiosk (deleted)' }
    expect(kioskRunsOn(machineWith({ files, links: deleted }), '/data')).toBe(true)
  })
  test('also by a relative path, from its own folder', () =>
    expect(kioskRunsOn(machineWith(processOf(7, { env: 'SES_KIOSK_DATA_DIR=counts' })), '/home/kiosk/counts')).toBe(true))
  test('also through a link', () => {
    const { files, links } = processOf(7, { env: 'SES_KIOSK_DATA_DIR=/link' })
    expect(kioskRunsOn(machineWith({ files, links: { ...links, '/link': '/data' } }), '/data')).toBe(true)
  })
  test('also in its usual place', () =>
    expect(kioskRunsOn(machineWith(processOf(7, { env: 'HOME=/home/kiosk' })), '/var/lib/ses-kiosk')).toBe(true))
  test('also, since it cannot be ruled out, where another account hides its environment', () => {
    const { files } = processOf(7, {})
    expect(kioskRunsOn(machineWith({ files }), '/data')).toBe(true)
  })
})

describe('no kiosk on the same data', () => {
  test('where there is none', () => expect(kioskRunsOn(machineWith(), '/data')).toBe(false))
  test('is one on other data', () => expect(runs({ env: 'SES_KIOSK_DATA_DIR=/other' })).toBe(false))
  test('is another program', () => expect(runs({ program: '/usr/bin/electron', env: here })).toBe(false))
  test('is this process itself', () => expect(runs({ env: here }, { pid: 7 })).toBe(false))
  test.each([[['--visitor']], [['--check']], [['--export-usage', 'out']], [['--type=renderer']]])('is one started with %j', (args) =>
    expect(runs({ args, env: here })).toBe(false),
  )
  test('is a helper of Chromium, which rewrites its arguments as one', () =>
    expect(runs({ program: '/opt/ses-kiosk/ses-kiosk --type=zygote', env: '' })).toBe(false))
  test('is a process of the kernel, which has no arguments', () =>
    expect(kioskRunsOn(machineWith({ files: { '/proc/2/cmdline': '', '/proc/2/comm': 'kthreadd' } }), '/data')).toBe(false))
  test('is seen on a computer without /proc', () => expect(kioskRunsOn(machineWith({ names: () => [] }), '/data')).toBe(false))
})

test.runIf(process.platform === 'linux')('on this computer: while it runs, and not afterwards', async () => {
  const data = folder()
  const program = path.join(folder(), 'ses-kiosk')
  fs.copyFileSync('/bin/sleep', program)
  fs.chmodSync(program, 0o755)
  const child = spawn(program, ['1000'], { env: { SES_KIOSK_DATA_DIR: data }, stdio: 'ignore' })
  onTestFinished(() => void child.kill('SIGKILL'))
  await new Promise((resolve) => child.once('spawn', resolve))
  expect(kioskRunsOn(thisMachine(), data)).toBe(true)
  expect(kioskRunsOn(thisMachine(), folder())).toBe(false)
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('exit', resolve))
  expect(kioskRunsOn(thisMachine(), data)).toBe(false)
})
