import { expect, test } from 'vitest'
import { pathsOf, thisPlace, type Place } from '../../src/office/paths'

const linux: Place = { env: { HOME: '/home/kiosk' }, platform: 'linux', packaged: true, uid: 1001, cwd: '/somewhere' }

test('Linux, packaged', () => {
  expect(pathsOf({ ...linux, env: { ...linux.env, XDG_RUNTIME_DIR: '/run/user/1001', XDG_DATA_HOME: '/data' } })).toEqual({
    data: '/var/lib/ses-kiosk',
    config: '/etc/ses-kiosk/office.json',
    run: '/run/user/1001/ses-kiosk',
  })
})

test("Linux, from a clone: in the account's own place", () => {
  const place = { ...linux, packaged: false }
  expect(pathsOf(place)).toEqual({
    data: '/home/kiosk/.local/share/ses-kiosk',
    config: '/home/kiosk/.local/share/ses-kiosk/office.json',
    run: '/dev/shm/ses-kiosk-1001',
  })
  expect(pathsOf({ ...place, env: { XDG_DATA_HOME: '/data' } }).data).toBe('/data/ses-kiosk')
  expect(pathsOf({ ...place, env: {} }).data).toBe('/somewhere/.local/share/ses-kiosk')
})

test('Windows', () => {
  const windows: Place = { env: { ProgramData: 'D:\\ProgramData' }, platform: 'win32', packaged: true, uid: 0, cwd: 'C:\\' }
  expect(pathsOf(windows)).toEqual({
    data: 'D:\\ProgramData\\SES Kiosk',
    config: 'D:\\ProgramData\\SES Kiosk\\office.json',
    run: 'D:\\ProgramData\\SES Kiosk\\run',
  })
  expect(pathsOf({ ...windows, env: {} }).data).toBe('C:\\ProgramData\\SES Kiosk')
  expect(pathsOf({ ...windows, env: { SES_KIOSK_RUN_DIR: 'E:\\run' } }).run).toBe('E:\\run')
})

test('the environment decides first, also relative to where the start is', () => {
  const env = { SES_KIOSK_DATA_DIR: 'data', SES_KIOSK_CONFIG: '/x/office.json', SES_KIOSK_RUN_DIR: '../run' }
  expect(pathsOf({ ...linux, env })).toEqual({ data: '/somewhere/data', config: '/x/office.json', run: '/run' })
})

test('an empty variable is none', () => expect(pathsOf({ ...linux, env: { SES_KIOSK_DATA_DIR: '' } }).data).toBe('/var/lib/ses-kiosk'))

test('this start has a place', () =>
  expect(thisPlace(false)).toMatchObject({ packaged: false, platform: process.platform, cwd: process.cwd() }))
