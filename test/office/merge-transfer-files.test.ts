import * as fs from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import fc from 'fast-check'
import { readTransfer } from '../../src/office/export/read-transfer'
import { folder, refusing } from './broken-files'
import { authority, kioskWith, transferIn } from './several-kiosks'

vi.setConfig({ testTimeout: 60_000 })

const good = kioskWith('Reception 1', { '2026-02': 21, '2026-05': 20 })('--export-transfer')
const { months } = transferIn(good)
const file = (changes: object) => JSON.stringify({ ...transferIn(good), ...changes })

describe('a file that cannot be used is named with what to do, and nothing is published', () => {
  test.each([
    ['empty', '', 'it is empty: run --export-transfer'],
    ['half of it', good.slice(0, 200), 'it is not JSON, or only a part of it'],
    ['other text', 'Hello', 'it is not JSON'],
    ['not an object', '[1]', 'it is not a transfer file'],
    ['another JSON file', '{"kioskName":"a"}', 'it is not a transfer file'],
    ['the counts themselves', '{"checksum":"","content":{"version":1,"months":{}}}', 'it is not a transfer file'],
    ['an older version', file({ version: 0 }), 'it is not a transfer file'],
    ['a newer version', file({ version: 2, what: [] }), 'it was written by a newer version of SES Kiosk: update this one'],
    ['no name', file({ kiosk: undefined }), 'it is damaged at "kiosk"'],
    ['a formula for a name', file({ kiosk: '=1+1' }), 'it is damaged at "kiosk"'],
    ['something more', file({ visitors: [] }), 'it is damaged at "visitors"'],
    ['no such month', file({ months: { '2026-13': {} } }), 'it is damaged at "months.2026-13"'],
    ['half a visit', file({ months: { '2026-01': { visits: 0.5 } } }), 'it is damaged at "months.2026-01.visits"'],
    ['what a terminal obeys', file({ months: { '\u001b[2J\u009b2J': {} } }), 'it is damaged at "months.?[2J?2J"'],
    ['a month twice', good.replace('"2026-01": {}', '"2026-02": {}'), 'something stands in it twice'],
    ['an unknown count', file({ months: { ...months, '2026-01': { 'opened:p99': 3 } } }), '2026-01: there is no count "opened:p99"'],
    ['a changed count', good.replace('"visits": 21', '"visits": 12'), '2026-02: no visits can make these counts'],
    ['no month', file({ months: {} }), 'it holds no closed month: leave it out'],
  ])('%s', (_, text, words) => {
    const place = authority()
    place.write('good.json', good)
    place.write('bad.json', text)
    const result = place.merge(['bad.json', 'good.json'])
    expect(result).toMatchObject({ code: 1, out: [] })
    expect(result.err).toHaveLength(4)
    expect(result.err[0]!.startsWith(`${place.at('bad.json')}: ${words}`)).toBe(true)
    expect(result.err.slice(2)).toEqual([
      'Nothing was published: figures that lack something could not be taken back.',
      'Ingenting publicerades: siffror där något saknas skulle inte kunna tas tillbaka.',
    ])
    expect(fs.existsSync(place.out)).toBe(false)
    expect(fs.existsSync(place.data)).toBe(false)
  })

  test('all of them are named at once', () => {
    const place = authority()
    place.write('good.json', good)
    place.write('bad.json', '{')
    fs.mkdirSync(place.at('folder'))
    const result = place.merge(['none.json', 'good.json', 'bad.json', 'folder', 'good.json/x'])
    expect(result.code).toBe(1)
    expect(result.err.filter((_, line) => line % 2 === 0).map((line) => line.replace(`${place.root}/`, ''))).toEqual([
      'none.json: there is no such file: correct its name (ENOENT).',
      'bad.json: it is not JSON, or only a part of it: run --export-transfer on that kiosk again.',
      'folder: this is a folder: give the files in it (EISDIR).',
      'good.json/x: this is a folder: give the files in it (ENOTDIR).',
      'Nothing was published: figures that lack something could not be taken back.',
    ])
  })

  test.each([
    ['EACCES', 'this account may not read it: change its permissions (EACCES)'],
    ['EIO', 'it cannot be read: copy it from the kiosk again (EIO)'],
  ])('a file that the system does not give (%s)', (code, words) => {
    const place = authority()
    const read = readTransfer('/stick/one.json', refusing('readFileSync', code))
    expect(read).toMatchObject({ ok: false, trouble: { kind: 'unread', problem: { code } } })
    // The settings cannot be read then either, and they come first.
    expect(place.merge(['one.json'], { files: refusing('readFileSync', code) }).code).toBe(1)
    const only = { ...fs, readFileSync: (name: string, how: 'utf8') => (name.endsWith('one.json') ? refusing('readFileSync', code).readFileSync(name, how) : fs.readFileSync(name, how)) } // prettier-ignore
    expect(place.merge(['one.json'], { files: only }).err[0]).toBe(`${place.at('one.json')}: ${words}.`)
  })

  test('a broken office.json stops it, with the line', () => {
    const place = authority({ publish: 'both' })
    expect(place.merge(['none.json'])).toMatchObject({ code: 1, out: [], err: [expect.stringContaining('office.json:1:12 publish'), expect.anything()] }) // prettier-ignore
  })

  test('whatever stands in a file, reading it gives the file or a trouble', () => {
    const name = `${folder()}/any.json`
    const position = fc.nat(good.length)
    const changed = fc.tuple(position, position, fc.string()).map(([from, to, text]) => good.slice(0, from) + text + good.slice(to))
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), changed, fc.constant('['.repeat(100_000))), (text) => {
        fs.writeFileSync(name, text)
        const read = readTransfer(name)
        expect(read.ok ? read.transfer.kiosk : read.trouble.kind).toBeTruthy()
      }),
    )
  })
})
