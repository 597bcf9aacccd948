// @vitest-environment happy-dom
import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test } from 'vitest'
import { exitCodes } from '../../src/office/exit-codes'
import { refusal } from '../../src/platform/switches'

const folder = 'packaging/windows'
const read = (name: string) => fs.readFileSync(path.join(folder, name), 'utf8')
const named = (ending: string) => fs.readdirSync(folder).filter((name) => name.endsWith(ending))

/** The document, or an error that says at which line it is none. */
const parsed = (xml: string): Document => {
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  const fault = document.querySelector('parsererror')
  if (fault) throw new Error(fault.textContent)
  return document
}

const elements = (document: Document, name: string) => [...document.getElementsByTagName(name)]
const valuesOf = (document: Document, element: string, attribute: string) =>
  elements(document, element).map((one) => one.getAttribute(attribute))

describe('the configurations of Windows', () => {
  test.each(named('.xml'))('%s is XML, and uses the profile that it makes', (name) => {
    const document = parsed(read(name))
    const [made] = elements(document, 'Profiles')
    const [used] = elements(document, 'Configs')
    const ids = (within: Element) => [...within.querySelectorAll('[Id]')].map((one) => one.getAttribute('Id'))
    expect(ids(made!)).toHaveLength(1)
    expect(ids(used!)).toEqual(ids(made!))
    expect(ids(made!)[0]).toMatch(/^\{[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}\}$/)
  })

  test('one that is not closed is none', () => {
    expect(() => parsed(read('shell-launcher.xml').replace('</Profiles>', ''))).toThrow('mismatch')
  })

  test('Shell Launcher knows every exit code: closed stays closed, anything else is started again', () => {
    const document = parsed(read('shell-launcher.xml'))
    const codes = valuesOf(document, 'ReturnCodeAction', 'ReturnCode').map(Number)
    expect(codes.toSorted((one, other) => one - other)).toEqual(Object.values(exitCodes).toSorted((one, other) => one - other))
    const actions = new Map(valuesOf(document, 'ReturnCodeAction', 'Action').map((action, at) => [codes[at], action]))
    expect(actions.get(exitCodes.closed)).toBe('DoNothing')
    actions.delete(exitCodes.closed)
    expect(new Set(actions.values())).toEqual(new Set(['RestartShell']))
    expect(valuesOf(document, 'DefaultAction', 'Action')).toEqual(['RestartShell'])
  })

  test('Shell Launcher starts the kiosk as it takes it', () => {
    const shells = valuesOf(parsed(read('shell-launcher.xml')), 'Shell', 'Shell')
    const [, program, args] = /^%ProgramFiles%\\SES Kiosk\\(\S+) (.*)$/.exec(shells[1]!)!
    expect(program).toBe('ses-kiosk.exe')
    expect(args).toBe('--supervised')
    expect(refusal(args!.split(' '), [], 'office')).toBeUndefined()
  })
})

describe('the scripts of Windows', () => {
  test.each(named('.ps1'))('%s can be read by Windows PowerShell 5.1, and says that it was not run', (name) => {
    const script = read(name)
    expect(script.startsWith('\uFEFF#Requires -Version 5.1')).toBe(true)
    expect(script).toContain('INTE KÖRT PÅ WINDOWS')
  })

  /** The policies that are one value in the registry, as the script that checks them lists them. */
  const checked = [
    ...fs
      .readFileSync('tools/windows/Test-Kiosk.ps1', 'utf8')
      .matchAll(/Id = '[^']+'.*?Wanted = (\d)[\s\S]*?Path = 'SOFTWARE\\Policies\\Microsoft\\([^']+)'; Name = '([^']+)'/g),
  ].map(([, wanted, key, name]) => `@("$policies\\${key}", '${name}', ${wanted})`)

  test('what Test-Kiosk.ps1 checks of the policies, Set-KioskPolicy.ps1 sets to that value', () => {
    expect(checked).toHaveLength(10)
    const script = read('Set-KioskPolicy.ps1')
    for (const line of checked) expect(script).toContain(line)
  })

  test('the keys that the kiosk itself needs are left alone', () => {
    const blocked = [...read('Set-KioskKeyboard.ps1').matchAll(/'([^']+)'/g)].map(([, key]) => key)
    expect(blocked).toContain('Win+L')
    for (const key of ['Esc', 'Tab', 'Shift', 'Ctrl', 'Alt', 'Enter', 'VolumeUp', 'VolumeDown']) expect(blocked).not.toContain(key)
  })
})
