import { expect, test } from 'vitest'
import { supportOf } from '../../src/office/electron-support'

const ends = { 90: '2030-05-01', 91: null }
const on = (day: string, electron = '90.1.2') => supportOf(electron, new Date(`${day}T12:00:00Z`), ends)

test('an Electron is supported until its day comes, whatever its minor version', () => {
  expect(on('2030-04-30')).toEqual({ is: 'supported', day: '2030-05-01' })
  expect(on('2030-05-01')).toEqual({ is: 'ended', day: '2030-05-01' })
  expect(on('2031-01-01', '90.44.0')).toEqual({ is: 'ended', day: '2030-05-01' })
})

test('a day that nobody knew is never made up', () => {
  expect(on('2030-04-30', '91.0.0')).toEqual({ is: 'unknown', until: 94 })
  expect(on('2030-04-30', '92.0.0')).toEqual({ is: 'unknown', until: 95 })
})

test('the stand-in runtime has been without support for long; of the shipped one nobody knew the day', () => {
  expect(supportOf('25.1.1', new Date('2024-01-01'))).toEqual({ is: 'ended', day: '2023-12-05' })
  expect(supportOf('45.4.1', new Date('2026-11-22'))).toEqual({ is: 'unknown', until: 48 })
})
