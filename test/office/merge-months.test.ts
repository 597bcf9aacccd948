import * as fs from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { contentOf } from './broken-files'
import { authority, kioskWith, transferIn } from './several-kiosks'

vi.setConfig({ testTimeout: 60_000 })

const good = kioskWith('Reception 1', { '2026-02': 21, '2026-05': 20 })('--export-transfer')
const later = kioskWith('Reception 2', { '2026-04': 30 })
const { months } = transferIn(good)
const file = (changes: object) => JSON.stringify({ ...transferIn(good), ...changes })

describe('a month is counted once', () => {
  test('the same file twice, and a newer one of the same kiosk: the same in both is counted once, and said', () => {
    const place = authority()
    place.write('old.json', later('--export-transfer'))
    place.write('new.json', later('--export-transfer', '2027-02-01'))
    const result = place.merge(['old.json', 'new.json', 'old.json'], { now: new Date('2027-02-01') })
    expect(result).toMatchObject({ code: 0, out: ['2026-H1, 2026-H2', expect.anything(), expect.anything()] })
    expect(result.err[0]).toMatch(/: "Reception 2" has the same counts in 2026-01, [^;]*2026-06; they are counted once\.$/)
    expect(place.csv()).toContain('2026-H1,2026-01,2026-06,visits,,30,')
  })

  test('two kiosks of one name, or a file that was changed: nothing is published', () => {
    const place = authority()
    place.write('one.json', good)
    place.write('other.json', kioskWith('Reception 1', { '2026-05': 21 })('--export-transfer'))
    const result = place.merge(['one.json', 'other.json'])
    expect(result).toMatchObject({ code: 1, out: [] })
    expect(result.err[0]).toBe(
      `${place.at('one.json')}, ${place.at('other.json')}: "Reception 1" has different counts in 2026-02, 2026-05. If these are several kiosks, give each its own "kioskName" in office.json and export again; if it is one, give only its newest file.`,
    )
    expect(fs.existsSync(place.out)).toBe(false)
  })

  test('a kiosk that may have got another name is pointed out', () => {
    const place = authority()
    place.write('one.json', good)
    place.write('two.json', file({ kiosk: 'Väntrummet' }))
    const result = place.merge(['one.json', 'two.json'])
    expect(result.code).toBe(0)
    expect(result.err[0]).toMatch(/^Reception 1, Väntrummet: the very same counts in a month\./)
  })
})

describe('a period that is not whole is left out', () => {
  test('which kiosk lacks which month is said; the other periods are published', () => {
    const place = authority({ statisticsPeriod: 'quarter' })
    const { '2026-05': _, '2026-06': __, ...three } = months
    place.write('one.json', file({ months: three }))
    place.write('two.json', later('--export-transfer'))
    const result = place.merge(['one.json', 'two.json'])
    expect(result).toMatchObject({
      code: 0,
      err: [
        '2026-Q2 is left out: "Reception 1" lacks 2026-05, 2026-06. Run --export-transfer there and merge again; what a kiosk published by itself stays out.',
        '2026-Q2 är utelämnad: "Reception 1" saknar 2026-05, 2026-06. Kör --export-transfer där och slå ihop igen; vad en kiosk har publicerat själv förblir utanför.',
      ],
    })
    expect(place.csv()).toContain('2026-Q1')
    expect(place.csv()).not.toContain('2026-Q2')
  })

  test('where none is whole, nothing is written', () => {
    const place = authority()
    place.write('one.json', file({ months: { '2026-01': {}, '2026-02': months['2026-02'] } }))
    place.write('two.json', later('--export-transfer'))
    expect(place.merge(['one.json', 'two.json'])).toMatchObject({ code: 1, out: [] })
    expect(fs.existsSync(place.out)).toBe(false)
  })

  test('a kiosk that started later lacks nothing', () => {
    const place = authority()
    place.write('one.json', good)
    place.write('two.json', JSON.stringify({ version: 1, kiosk: 'new', months: { '2026-06': {} } }))
    expect(place.merge(['one.json', 'two.json'])).toMatchObject({ code: 0, err: [] })
  })

  test('months that are not over by the clock at hand are left out, and said', () => {
    const place = authority()
    place.write('one.json', later('--export-transfer', '2027-02-01'))
    const result = place.merge(['one.json'])
    expect(result).toMatchObject({ code: 0, out: ['2026-H1', expect.anything(), expect.anything()] })
    expect(result.err[0]).toMatch(/^Reception 2: has months that are not over by the clock of this computer/)
    expect(Object.keys(contentOf(place.out))).toHaveLength(2)
  })
})
