import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { merged } from '../../src/core/usage/merged'
import { contentOf, failingAt, refusing } from './broken-files'
import { first, second, withTwo } from './several-kiosks'

// Flushing to a real disk takes longer than a test usually may, where other tests run beside it.
vi.setConfig({ testTimeout: 60_000 })

describe('what has been published stays as it was', () => {
  test('a period is not published again with another kiosk; the next one is, with all', () => {
    const { merge, csv, data, write } = withTwo()
    merge(['one.json'])
    expect(merged.safeParse((JSON.parse(contentOf(data)['merged.json']!) as { content: unknown }).content).success).toBe(true)
    const again = merge(['one.json', 'two.json'])
    expect(again).toMatchObject({ code: 1, out: [] })
    expect(again.err[0]).toMatch(/^2026-H1 is left out: it has been published of other counts/)
    expect(csv()).toContain(',visits,,40,')

    write('one.json', first('--export-transfer', '2027-01-10'))
    write('two.json', second('--export-transfer', '2027-01-10'))
    const next = merge(['one.json', 'two.json'], { now: new Date('2027-01-20') })
    expect(next).toMatchObject({ code: 0, out: ['2026-H2', expect.anything(), expect.anything()] })
    expect(next.err[1]).toMatch(/^2026-H1 är utelämnad/)
  })

  test('a kiosk that was published with the others is missed', () => {
    const { merge } = withTwo()
    merge(['one.json', 'two.json'])
    const result = merge(['two.json'])
    expect(result).toMatchObject({ code: 1, out: [] })
    expect(result.err[0]).toMatch(/^Reception 1: published together with the others before, and not among the files/)
  })

  test('while it is not known what has been published nothing is', () => {
    const { data, merge, out } = withTwo()
    fs.mkdirSync(data)
    for (const name of ['merged.json', 'merged-backup.json']) fs.writeFileSync(path.join(data, name), '{')
    expect(merge(['one.json', 'two.json'])).toMatchObject({ code: 1, out: [], err: [expect.stringContaining('merged.json'), ...Array<unknown>(3).fill(expect.anything())] }) // prettier-ignore
    expect(fs.existsSync(out)).toBe(false)
  })

  test('a disk that is full at whichever step is said in both languages, no half file stays, and the next try works', () => {
    const whole = withTwo()
    whole.merge(['one.json', 'two.json'])
    for (let step = 1, done = false; !done; step += 1) {
      const { merge, out, data } = withTwo()
      const files = failingAt(step)
      const result = merge(['one.json', 'two.json'], { files })
      done = files.steps() < step
      expect(result.code).toBe(done ? 0 : 1)
      if (!done) expect(result.err.join('\n')).toMatch(/disk is full[^]*disken är full/)
      for (const directory of [out, data].filter((one) => fs.existsSync(one)))
        expect(Object.keys(contentOf(directory)).filter((name) => name.endsWith('.tmp'))).toEqual([])
      expect(merge(['one.json', 'two.json'])).toMatchObject({ code: 0, err: [] })
      expect(contentOf(out)).toEqual(contentOf(whole.out))
    }
  })

  test.each([
    ['a read-only disk', refusing('openSync', 'EROFS'), /read-only[^]*skrivskyddad/],
    ['a folder that may not be made', refusing('mkdirSync', 'EACCES'), /may not write[^]*får inte skriva/],
  ])('%s is said in both languages', (_, files, words) => {
    const result = withTwo().merge(['one.json', 'two.json'], { files })
    expect(result).toMatchObject({ code: 1, out: [] })
    expect(result.err.join('\n')).toMatch(words)
  })
})
