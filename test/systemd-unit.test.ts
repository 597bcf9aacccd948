import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test } from 'vitest'
import { exitCodes } from '../src/office/exit-codes'
import { testDirectory } from './support/left-processes'

const unit = fs.readFileSync('packaging/linux/ses-kiosk.service', 'utf8')
const settings = new Map([...unit.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]))

describe('the unit of systemd', () => {
  test('starts the kiosk anew after every ending but one on purpose', () => {
    expect(settings.get('ExecStart')).toContain('--supervised')
    expect(settings.get('Restart')).toBe('on-failure')
    expect(settings.get('RestartForceExitStatus')).toBe(String(exitCodes.restart))
    expect(Object.entries(exitCodes).filter(([, code]) => code === 0)).toEqual([['closed', 0]])
  })

  test('lets no memory reach the disk, and nobody be reached', () => {
    expect(settings.get('LimitCORE')).toBe('0')
    expect(settings.get('PrivateNetwork')).toBe('yes')
  })

  const hasTool = spawnSync('systemd-analyze', ['--version']).status === 0

  /** What systemd finds wrong with a unit, where the kiosk is not installed on this computer. */
  const faultsOf = (text: string): string => {
    const file = path.join(testDirectory(), 'ses-kiosk.service')
    fs.writeFileSync(file, text.replace('/usr/bin/ses-kiosk', '/bin/true'))
    return spawnSync('systemd-analyze', ['verify', '--man=no', file], { encoding: 'utf8' }).stderr
  }

  test.skipIf(!hasTool)('is right in the eyes of systemd (needs systemd-analyze)', () => expect(faultsOf(unit)).toBe(''))

  test.skipIf(!hasTool)('would not be with a setting that does not exist (needs systemd-analyze)', () =>
    expect(faultsOf(unit.replace('LimitCORE', 'LimitCores'))).toContain('LimitCores'),
  )
})
