import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { startKiosk, type Kiosk, type Places } from '../support/kiosk'
import { startWatched } from '../support/made-files'
import { endVisit, rushInto, shown } from '../support/walk'

/** The soak compares the names after many more visits in every run; here the sizes count too. */
const many = process.env.SES_KIOSK_LONG ? 20 : 5
const manyVisitsMs = 300_000

/** What Chromium calls its own things by chance, visit or no visit. */
const chance = /[0-9a-f]{8}-[0-9a-f-]{27}|(?<=scoped_dir)\w+/g

/** A text with every number as one digit, and every checksum as one too. */
const withoutNumbers = (text: string): string => text.replace(/\b[0-9a-f]{64}\b|\d+/g, '0')

const below = (directory: string): string[] =>
  fs.readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => path.join(directory, name))

/** All paths below a kiosk's directories with their sizes; of a file of the office's own, the size without its numbers. */
const traces = ({ home, run, data }: Places): Record<string, number> =>
  Object.fromEntries(
    [...below(home), ...below(run)].map((entry) => {
      const status = fs.lstatSync(entry)
      const isOurs = status.isFile() && entry.startsWith(data)
      const size = isOurs ? withoutNumbers(fs.readFileSync(entry, 'utf8')).length : entry.startsWith(run) ? 0 : status.size
      return [entry.replace(home, 'HOME').replace(run, 'RUN').replace(chance, 'CHANCE'), size]
    }),
  )

const visit = async (kiosk: Kiosk, n: number): Promise<void> => {
  const page = await kiosk.visitor(n)
  await shown(page, 'start')
  await rushInto(page, 'p03')
  await endVisit(page, 'hide-now')
  await shown(await kiosk.visitor(n + 1), 'start')
}

describe('threat 5: somebody reads names and sizes of files', () => {
  const kiosks: Kiosk[] = []
  afterEach(async () => {
    for (const kiosk of kiosks.splice(0)) {
      await kiosk.stop('SIGKILL')
      kiosk.clean()
    }
  })

  const visited = async (visits: number): Promise<Kiosk> => {
    const kiosk = startKiosk()
    kiosks.push(kiosk)
    for (let n = 0; n < visits; n += 1) await visit(kiosk, n)
    return kiosk
  }

  test(
    `${many} visits leave the same paths and sizes as one`,
    async () => {
      const [one, all] = [await visited(1), await visited(many)]
      for (const kiosk of [one, all]) await kiosk.stop()
      expect(traces(one.places)).toHaveProperty(['HOME/data/counts.json'])
      expect(traces(all.places)).toEqual(traces(one.places))
    },
    manyVisitsMs,
  )

  test('whatever anybody makes while a visit runs has its place in a run directory, or on a short list', async () => {
    const { kiosk, made } = startWatched()
    await visit(kiosk, 0)
    const { home, run, data } = kiosk.places
    const known = [`${run}/visit-`, `${run}/office/`, `${data}/log-`, `${data}/counts`, `${home}/.cache/`, `${home}/scoped_dir`, '/proc/']
    const files = made()
    expect(files.some((file) => file.startsWith(known[0]!))).toBe(true)
    expect(files.filter((file) => !known.some((place) => file.startsWith(place)))).toEqual([])
  })

  test('a visit whose directory was not removed, as after a power cut, would show', async () => {
    const kiosk = await visited(1)
    await kiosk.stop('SIGKILL')
    expect(Object.keys(traces(kiosk.places)).filter((entry) => /^RUN\/visit-\w+$/.test(entry))).toHaveLength(1)
  })
})
