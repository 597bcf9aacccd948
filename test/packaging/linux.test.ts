import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { describe, expect, test } from 'vitest'
import { exitCodes } from '../../src/office/exit-codes'
import { refusal } from '../../src/platform/switches'

const folder = 'packaging/linux'
const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8')
const units = fs.readdirSync(folder).filter((name) => /\.(service|timer)$/.test(name))
const services = units.filter((name) => name.endsWith('.service'))

/** The values of a directive, in order. */
const valuesOf = (unit: string, directive: string): string[] =>
  [...read(unit).matchAll(new RegExp(`^${directive}=(.*)$`, 'gm'))].map(([, value]) => value!)

const analyze = (...args: string[]) =>
  spawnSync('systemd-analyze', args, { encoding: 'utf8', env: { ...process.env, SYSTEMD_COLORS: '0' } })
const there = analyze('--version').status === 0
const unless = there ? '' : ' (not run: install systemd)'

/** The units as they would be installed, on a computer where their programs are: another one stands in for each. */
const installed = (change = (text: string, _name: string) => text): string[] => {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-units-'))
  return units.map((name) => {
    const file = path.join(place, name)
    fs.writeFileSync(file, change(read(name), name).replaceAll(/^(ExecStart=)\S+/gm, '$1/bin/true'))
    return file
  })
}

const verified = (files: readonly string[]) => {
  const { status, stderr } = analyze('verify', '--man=no', ...files)
  const ours = stderr.split('\n').filter((line) => line.includes('ses-kiosk'))
  fs.rmSync(path.dirname(files[0]!), { recursive: true, force: true })
  return { status, ours }
}

describe('the units of systemd', () => {
  test.skipIf(!there)(`are ones that systemd reads without a remark${unless}`, () => {
    expect(verified(installed())).toEqual({ status: 0, ours: [] })
  })

  test.skipIf(!there)(`would be remarked upon for a misspelt setting${unless}`, () => {
    const misspelt = installed((text, name) => (name === 'ses-kiosk.service' ? text.replace('ProtectSystem=', 'ProtectSystm=') : text))
    expect(verified(misspelt).ours.join('\n')).toContain('ProtectSystm')
  })

  // On a scale from 0 to 10 of what a program could still do to the computer; each has room for what it needs.
  const exposure = { 'ses-kiosk.service': 35, 'ses-kiosk-windows.service': 10, 'ses-kiosk-export.service': 35 }
  test.skipIf(!there).each(Object.entries(exposure))(`%s is shut in${unless}`, (name, most) => {
    const exposedBeyond = (file: string) => analyze('security', '--offline=true', `--threshold=${most}`, '--no-pager', file).status
    const open = (text: string) => text.replaceAll(/^(ProtectSystem|PrivateNetwork|NoNewPrivileges|CapabilityBoundingSet)=.*$/gm, '')
    const [shut, opened] = [installed(), installed(open)].map((files) => files.find((file) => path.basename(file) === name)!)
    expect(exposedBeyond(shut!)).toBe(0)
    expect(exposedBeyond(opened!)).not.toBe(0)
    for (const file of [shut!, opened!]) fs.rmSync(path.dirname(file), { recursive: true, force: true })
  })

  test('write no memory of a crash to the disk', () => {
    for (const name of services) expect(valuesOf(name, 'LimitCORE'), name).toEqual(['0'])
  })

  test('start the kiosk as it takes it, and again by its exit codes', () => {
    const [command] = valuesOf('ses-kiosk.service', 'ExecStart')
    const [program, ...args] = command!.split(' ')
    expect(program).toBe('/usr/bin/ses-kiosk')
    expect(refusal(args, [], 'office')).toBeUndefined()
    expect(args).toContain('--supervised')
    expect(valuesOf('ses-kiosk.service', 'Restart')).toEqual(['on-failure'])
    expect(valuesOf('ses-kiosk.service', 'RestartForceExitStatus')).toEqual([String(exitCodes.restart)])
    expect(valuesOf('ses-kiosk.service', 'SuccessExitStatus')).toEqual([])
  })

  test('let only the account of the kiosk read the key of its display', () => {
    const key = '%t/ses-kiosk-display/authority'
    expect(valuesOf('ses-kiosk-display.service', 'ExecStart')[0]).toContain(`-auth ${key}`)
    for (const name of ['ses-kiosk.service', 'ses-kiosk-windows.service']) {
      expect(valuesOf(name, 'Environment').join(' '), name).toContain(`XAUTHORITY=${key}`)
      expect(valuesOf(name, 'User'), name).toEqual(['ses-kiosk'])
    }
    expect(valuesOf('ses-kiosk-display.service', 'Group')).toEqual(['ses-kiosk'])
    expect(valuesOf('ses-kiosk-display.service', 'RuntimeDirectoryMode')).toEqual(['0750'])
  })
})

test('the window manager knows no key, no button and no menu', () => {
  const config = read('openbox.xml')
  expect(config).toContain('<keyboard></keyboard>')
  expect(config).toContain('<mouse></mouse>')
  expect(config).not.toMatch(/keybind|mousebind|<action|<file>/)
})

describe('the script that installs', () => {
  const script = read('install.sh')

  test('is one that a shell can read', () => {
    expect(spawnSync('sh', ['-n', path.join(folder, 'install.sh')], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })

  test('refuses whoever is not root, before it does anything', () => {
    const place = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-install-'))
    fs.writeFileSync(path.join(place, 'id'), '#!/bin/sh\necho 1000\n', { mode: 0o755 })
    const run = spawnSync('sh', [path.join(folder, 'install.sh')], {
      encoding: 'utf8',
      env: { ...process.env, PATH: `${place}:${process.env.PATH}` },
    })
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toContain('Kör som root')
    fs.rmSync(place, { recursive: true })
  })

  test('takes every file beside it', () => {
    const settings = ['openbox.xml', 'xorg.conf', 'sysctl.conf', 'system.conf']
    const taken = ['install.sh', ...settings, ...units]
    expect(fs.readdirSync(folder).sort()).toEqual(taken.sort())
    for (const name of settings) expect(script).toContain(`"$here/${name}"`)
    expect(script).toContain('"$here"/ses-kiosk*.service "$here"/ses-kiosk*.timer')
  })
})
