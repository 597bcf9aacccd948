import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, test } from 'vitest'
import { officeSettings } from '../../../src/ipc/staff-bridge'
import { hashPin } from '../../../src/office/pin/pin'
import { readOfficeFile, type ReadOffice } from '../../../src/office/read-office-config'
import { settingsSince } from '../../../src/office/staff/settings'
import { svgOf } from '../../support/logos'
import { folder } from '../broken-files'

/** A kiosk that was started with a file, or without one, and what its settings page is told. */
const started = (text?: string) => {
  const root = folder()
  const config = path.join(root, 'office.json')
  const write = (later: string) => fs.writeFileSync(config, later)
  fs.writeFileSync(path.join(root, 'logo.svg'), svgOf())
  if (text !== undefined) write(text)
  const since = readOfficeFile(config) as ReadOffice
  const told = () => officeSettings.parse(settingsSince({ config, data: root, run: root }, since))
  const of = (id: string) =>
    told()
      .groups.flatMap(({ settings }) => settings)
      .find((one) => one.id === id)!
  return { root, config, write, told, of }
}

test('every setting has its value and where it comes from', () => {
  const { told, of, config } = started('{ "office": "Familjerätten", "idle": { "aloneMinutes": 4 } }')
  expect(told()).toMatchObject({ file: config, now: 'read', problems: [] })
  expect(of('office')).toMatchObject({ value: { sv: 'Familjerätten' }, from: 'file' })
  expect(of('idle.aloneMinutes')).toMatchObject({ value: { sv: '4 min' }, from: 'file' })
  expect(of('idle.pauseMinutes')).toMatchObject({ value: { sv: '10 min' }, from: 'default' })
  expect(of('municipality')).toMatchObject({ value: { sv: 'inte satt', en: 'not set' }, from: 'default' })
})

test('without a file all of it is the default, and the page says that there is none', () => {
  const { told } = started()
  expect(told().now).toBe('missing')
  expect(new Set(told().groups.flatMap(({ settings }) => settings.map(({ from }) => from)))).toEqual(new Set(['default']))
})

test('what is written later is told, and changes nothing that holds', () => {
  const { write, told, of } = started('{ "office": "A" }')
  write('{ "office": "B" }')
  expect(told().now).toBe('changed')
  expect(of('office').value.sv).toBe('A')
  write('{\n  "$schema": "./office.schema.json",\n  "office": "A"\n}')
  expect(told().now).toBe('read')
})

test('another picture under the same name is a change', () => {
  const { root, told } = started('{ "logo": "logo.svg" }')
  expect(told().now).toBe('read')
  fs.writeFileSync(path.join(root, 'logo.svg'), svgOf('<path d="M0 0h9v9z"/>'))
  expect(told().now).toBe('changed')
})

test('a file that was broken since says which line, in both languages', () => {
  const { write, told, of } = started('{ "office": "A" }')
  write('{ "printing": 1 }')
  expect(told()).toMatchObject({
    now: 'broken',
    problems: [
      { en: expect.stringMatching(/:1:15 printing: write true or false$/) as string, sv: expect.stringMatching(/skriv true/) as string },
    ],
  })
  expect(of('office').value.sv).toBe('A')
})

test('of the PIN it is told whether there is one, also of one that was set since, and nothing else', () => {
  const { write, told, of } = started('{}')
  expect(of('pin')).toMatchObject({ value: { sv: 'inte satt' }, from: 'default' })
  const pin = hashPin('483920')
  write(JSON.stringify({ pin }))
  expect(of('pin')).toMatchObject({ value: { sv: 'satt' }, from: 'file' })
  expect(told().now).toBe('read')
  expect(JSON.stringify(told())).not.toContain(pin.split('$').at(-1))
})

test('the help lines of the office come along', () => {
  const { told } = started('{ "helpLines": { "confirmed": { "bris": "2026-01" } } }')
  expect(told().helpLines).toEqual({ local: [], confirmed: { bris: '2026-01' } })
})
