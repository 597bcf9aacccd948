import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test } from 'vitest'
import { counts, dataDirectory } from '../../../src/office/check/data-directory'
import type { Checked, Item } from '../../../src/office/check/item'
import { thisMachine } from '../../../src/office/check/machine'
import { officeFile } from '../../../src/office/check/office-file'
import { printer } from '../../../src/office/check/printer'
import { helpLines, reviews } from '../../../src/office/check/texts'
import { voices } from '../../../src/office/check/voices'
import { openCounts } from '../../../src/office/counts-store'
import type { FileSystem } from '../../../src/office/durable-file'
import { defaultConfig } from '../../../src/office/office-config'
import { contentOf, folder, refusing } from '../broken-files'
import { checkedOn, content, found, type Fake } from './fake-machine'

/** Real folders, on a computer that says of itself what a test wants. */
const onFolders = (root: string, fake: Fake = {}, files?: FileSystem): Checked => {
  const { exists, mayWrite } = thisMachine()
  const checked = checkedOn({ exists, mayWrite, ...fake })
  const paths = { data: path.join(root, 'data'), config: path.join(root, 'office.json'), run: path.join(root, 'run') }
  return { ...checked, around: { ...checked.around, paths, ...(files && { files }) } }
}

const withData = () => {
  const root = folder()
  fs.mkdirSync(path.join(root, 'data'))
  return root
}

describe('office.json', () => {
  test('is not needed', () =>
    expect(officeFile(onFolders(folder()))).toMatchObject({
      verdict: 'pass',
      said: { en: expect.stringMatching(/the defaults hold/) as string },
    }))
  test('can be used', () => {
    const root = folder()
    fs.writeFileSync(path.join(root, 'office.json'), '{ "printing": true }')
    expect(officeFile(onFolders(root))).toMatchObject({ verdict: 'pass', said: { sv: expect.stringMatching(/kan användas$/) as string } })
  })
  test('a broken one is a fail, with its lines', () => {
    const root = folder()
    fs.writeFileSync(path.join(root, 'office.json'), '{\n  "printing": 1,\n  "langages": []\n}')
    const { verdict, advice } = officeFile(onFolders(root))
    expect(verdict).toBe('fail')
    expect(advice!.en.split('\n')).toEqual([
      expect.stringMatching(/office\.json:2:15 printing: write true or false$/),
      expect.stringMatching(/:3:3 langages: there is no setting/),
    ])
    expect(advice!.sv.split('\n')).toEqual([
      expect.stringMatching(/:2:15 printing: skriv true eller false$/),
      expect.stringMatching(/:3:3 langages: här finns/),
    ])
  })
})

test('a logo that cannot be shown is a fail of office.json, at its line', () => {
  const root = folder()
  fs.writeFileSync(path.join(root, 'office.json'), '{ "logo": "ours.png" }')
  expect(officeFile(onFolders(root))).toMatchObject({
    verdict: 'fail',
    advice: { sv: expect.stringMatching(/:1:11 logo: filen .*ours\.png finns inte/) as string },
  })
})

describe('the data directory', () => {
  test('can be written to, and nothing stays', () => {
    const root = withData()
    expect(dataDirectory(onFolders(root)).verdict).toBe('pass')
    expect(contentOf(path.join(root, 'data'))).toEqual({})
  })
  test('is made later, and not by looking', () => {
    const root = folder()
    expect(dataDirectory(onFolders(root))).toMatchObject({
      verdict: 'pass',
      said: { en: expect.stringMatching(/made at the first start/) as string },
    })
    expect(fs.readdirSync(root)).toEqual([])
  })
  test('cannot be made', () => {
    const item = dataDirectory(onFolders(folder(), { mayWrite: () => false }))
    expect(item.verdict).toBe('fail')
    expect(item.advice!.en).toContain('install -d -o <account> -m 700')
  })
  test.each(['ENOSPC', 'EROFS', 'EACCES'])('cannot be written to: %s', (code) => {
    const item = dataDirectory(onFolders(withData(), {}, refusing('openSync', code)))
    expect(item).toMatchObject({ verdict: 'fail', said: { en: expect.stringContaining(code) as string } })
  })
  test('does not let go of a file', () =>
    expect(dataDirectory(onFolders(withData(), {}, refusing('rmSync', 'EPERM'))).verdict).toBe('fail'))
  test('lies in memory', () =>
    expect(dataDirectory(onFolders(withData(), { files: { '/proc/mounts': 'tmpfs / tmpfs rw 0 0' } }))).toMatchObject({
      verdict: 'warning',
    }))
})

describe('the counts', () => {
  const kiosk = () => {
    const root = withData()
    const store = openCounts(path.join(root, 'data'), { countBatchVisits: 1 })
    store.add(['visits'], '2026-08')
    return { root, break: (name: string) => fs.writeFileSync(path.join(root, 'data', name), '{') }
  }
  test('none yet', () => expect(counts(onFolders(folder())).verdict).toBe('pass'))
  test('both files', () => expect(counts(onFolders(kiosk().root)).verdict).toBe('pass'))
  test.each(['counts.json', 'counts-backup.json'])('one is broken: %s', (name) => {
    const { root, break: broken } = kiosk()
    broken(name)
    const before = contentOf(path.join(root, 'data'))
    expect(counts(onFolders(root))).toMatchObject({ verdict: 'warning', said: { en: `${name} is damaged.`, sv: `${name} är skadad.` } })
    expect(contentOf(path.join(root, 'data'))).toEqual(before)
  })
  test('both are broken', () => {
    const { root, break: broken } = kiosk()
    for (const name of ['counts.json', 'counts-backup.json']) broken(name)
    expect(counts(onFolders(root))).toMatchObject({
      verdict: 'fail',
      said: { en: 'counts.json is damaged. counts-backup.json is damaged.' },
    })
  })
  test('what has been published is not known', () => {
    const { root, break: broken } = kiosk()
    for (const name of ['published.json', 'published-backup.json']) broken(name)
    expect(counts(onFolders(root))).toMatchObject({
      verdict: 'fail',
      said: { en: expect.stringMatching(/nothing can be exported/) as string },
    })
  })
})

describe('the printer', () => {
  const printing = { config: { ...defaultConfig, printing: true } }
  const asked = (outputs: Record<string, string>) => found(printer, { outputs }, printing)
  test('is not looked for where printing is off', () =>
    expect(found(printer, { output: () => expect.fail('nobody may be asked') })).toMatchObject({
      verdict: 'pass',
      said: { en: 'printing is off' },
    }))
  test('is there', () =>
    expect(asked({ 'lpstat -d': 'system default destination: hp\n' })).toMatchObject({
      verdict: 'pass',
      said: { en: 'hp is the default printer' },
    }))
  test('is not there', () => expect(asked({ 'lpstat -d': 'no system default destination\n' }).verdict).toBe('fail'))
  test('there is no print system', () => expect(asked({}).verdict).toBe('fail'))
  test('is not known while office.json is broken', () => expect(found(printer, {}, { config: undefined }).verdict).toBe('warning'))
  test('on Windows', () =>
    expect(found(printer, { platform: 'win32' }, printing)).toMatchObject({ verdict: 'warning', said: { en: 'not checked on Windows' } }))
})

describe('voices', () => {
  const dictionaries = (...codes: string[]) =>
    Object.fromEntries(codes.map((code) => [`/usr/lib/x86_64-linux-gnu/espeak-ng-data/${code}_dict`, '']))
  const speech = {
    '/usr/bin/speech-dispatcher': '',
    '/usr/lib/x86_64-linux-gnu/libspeechd.so.2': '',
    '/usr/lib/speech-dispatcher-modules/sd_espeak-ng': '',
  }
  const said = (item: Item) => item.said.en
  test('in every language', () => expect(found(voices, { files: { ...speech, ...dictionaries('sv', 'en', 'ar') } }).verdict).toBe('pass'))
  test('one is missing', () => {
    const item = found(voices, { files: { ...speech, ...dictionaries('sv', 'en') } })
    expect([item.verdict, said(item)]).toEqual(['warning', 'cannot be found: espeak-ng (ar)'])
    expect(item.advice!.sv).toContain('apt-get install')
  })
  test('only of languages that the kiosk offers', () =>
    expect(
      found(voices, { files: { ...speech, ...dictionaries('sv') } }, { config: { ...defaultConfig, languages: ['sv'] } }).verdict,
    ).toBe('pass'))
  test('nothing is there', () =>
    expect(said(found(voices))).toBe(
      'cannot be found: speech-dispatcher, libspeechd2, speech-dispatcher-espeak-ng, espeak-ng (sv), espeak-ng (en), espeak-ng (ar)',
    ))
})

describe('the texts', () => {
  const line = (name: string, verifiedAt: string, held = false) => ({ id: name, name: { en: name, sv: `${name}-sv` }, verifiedAt, held })
  const withLines = (...lines: ReturnType<typeof line>[]) => found(helpLines, {}, { content: { ...content, lines } })
  test('six months are not too old, seven are', () => {
    expect(withLines(line('bris', '2026-02')).verdict).toBe('pass')
    expect(withLines(line('bris', '2026-01')).verdict).toBe('warning')
  })
  test('undated, old and held lines are named apart, in both languages', () => {
    expect(withLines(line('new', '2026-08'), line('old', '2025-01'), line('never', 'undated'), line('kept', 'undated', true))).toEqual({
      id: 'help-lines',
      verdict: 'warning',
      said: { en: '2 of 3 have to be called, 1 held back', sv: '2 av 3 behöver ringas, 1 hålls tillbaka' },
      advice: {
        en: 'Nobody knows how old: never.\nOlder than 6 months: old.\nNot shown until somebody has called: kept.\nCall each before visitors rely on it, and write the month in office.json, as in "helpLines": { "confirmed": { "never": "2026-08" } }',
        sv: 'Ingen vet hur gamla: never-sv.\nÄldre än 6 månader: old-sv.\nVisas inte förrän någon har ringt: kept-sv.\nRing var och en innan besökare litar på dem, och skriv månaden i office.json, som "helpLines": { "confirmed": { "never": "2026-08" } }',
      },
    })
  })
  test('those the office has called itself are right, also one that was held back', () => {
    const lines = [line('women', 'undated'), line('men', '2024-01'), line('right-to-choose', 'undated', true)]
    const called = (...ids: string[]) => {
      const confirmed = Object.fromEntries(ids.map((id) => [id, '2026-07']))
      return found(helpLines, {}, { content: { ...content, lines }, config: { ...defaultConfig, helpLines: { local: [], confirmed } } })
    }
    expect(called('women', 'men')).toMatchObject({ verdict: 'warning', said: { en: '0 of 2 have to be called, 1 held back' } })
    expect(called('women', 'men', 'right-to-choose')).toMatchObject({ verdict: 'pass', said: { en: 'all 3 were right within 6 months' } })
  })
  test('one text that nobody signed is a warning', () => {
    expect(found(reviews).verdict).toBe('pass')
    expect(found(reviews, {}, { content: { ...content, unreviewed: 1 } })).toMatchObject({
      verdict: 'warning',
      said: { en: '1 of 144 texts (files × languages) nobody has read and signed' },
    })
  })
})
