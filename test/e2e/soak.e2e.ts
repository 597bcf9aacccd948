import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterAll, expect, onTestFailed, test, vi } from 'vitest'
import { catalogue, programmeIds } from '../../src/core/programme/catalogue'
import { languages } from '../../src/core/text/language'
import { reach } from '../../tools/bench/in-page'
import { median } from '../../tools/bench/numbers'
import { connect, type Page } from '../../tools/bench/page'
import { leavesOnlyCounts, visitDirectories } from '../support/aftermath'
import { startKiosk } from '../support/kiosk'
import { visitsOf } from '../support/kiosk-processes'

const isLong = process.env.SES_KIOSK_LONG !== undefined
const endings = ['finished', 'left', 'hidden', 'page killed', 'process killed'] as const

/** In every run each programme and each ending twice; in the long one all of them with one another, many times. */
const visits = isLong ? 1000 : 2 * programmeIds.length

/** Until then the office fills what it fills once. */
const warmUp = isLong ? 50 : programmeIds.length

/** So many visits are compared by the office's memory: the first after the warm-up and the last. Too few of a short run. */
const compared = 50
const mostGrowth = 1.05

const figures = path.resolve('test-results/soak.json')
const patience = { timeout: 60_000, interval: 20 }

const countedAs = {
  finished: 'finished',
  left: 'left',
  hidden: 'hidden-or-idle',
  'page killed': 'fault',
  'process killed': 'fault',
} as const

/** The n-th visit: all programmes and all endings in turn, another ending for each in the next round; and languages and modules. */
const planOf = (n: number) => {
  const programme = programmeIds[n % programmeIds.length]!
  const round = Math.floor(n / programmeIds.length)
  return {
    language: languages[n % languages.length]!,
    programme,
    module: catalogue[programme][round % catalogue[programme].length]!,
    ending: endings[(n + round) % endings.length]!,
  }
}

const cellsOf = ({ language, programme, module, ending }: ReturnType<typeof planOf>): string[] => [
  'visits',
  `language:${language}`,
  `programme:${programme}`,
  `opened:${module}`,
  ...(ending === 'finished' ? [`completed:${module}`] : []),
  `ending:${countedAs[ending]}`,
]

const kiosk = startKiosk()
afterAll(async () => {
  await kiosk.stop('SIGKILL')
  kiosk.clean()
})

/** The page of the n-th visitor. Without Playwright, which would take longer to look at it than a visit takes. */
const pageOf = async (n: number): Promise<Page> =>
  connect(await vi.waitUntil(() => [...kiosk.output().matchAll(/^devtools visitor (ws:\S+)$/gm)][n]?.[1], patience))

const action = (...names: string[]): string => names.map((name) => `[data-action="${name}"]`).join(', ')
const tap = (page: Page, ...names: string[]): Promise<string | null> => page.run(reach, action(...names), true)

/** In the page: goes on with `next` until something is there. */
const nextUntil = async (selector: string): Promise<void> => {
  while (!document.querySelector(selector)) {
    document.querySelector<HTMLElement>('[data-action="next"]')?.click()
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Ends the visit; the page goes with its process while it still answers. */
const end = async (page: Page, how: (typeof endings)[number]): Promise<void> => {
  const [visit] = how.endsWith('killed') ? visitsOf(kiosk) : []
  if (visit) return void process.kill(how === 'page killed' ? visit.page! : visit.main, 'SIGKILL')
  if (how === 'finished') await page.run(nextUntil, '[data-screen="end"]')
  if (how === 'left') await tap(page, 'done')
  await tap(page, how === 'hidden' ? 'hide-now' : 'end-visit').catch(() => undefined)
}

/** The n-th visit from the start page, or from the receipt before it, to its end. */
const visit = async (n: number): Promise<void> => {
  const { language, programme, module, ending } = planOf(n)
  const page = await pageOf(n)
  const first = await page.run(reach, `[data-screen="wiped"] ${action('next')}, ${action(`language:${language}`)}`, true)
  if (first === 'next') await tap(page, `language:${language}`)
  await tap(page, `programme:${programme}`)
  await page.run(nextUntil, '[data-action^="module:"]')
  await tap(page, `module:${module}`)
  await page.run(reach, '[data-step]', false)
  await end(page, ending)
  page.close()
}

/** What Chromium keeps of its own settings, first written about ten seconds after its start. */
const byClock = ['office/Network Persistent State', 'office/Preferences']

/** Every path below the places of the kiosk, but those of the visit that runs. */
const paths = (): string[] =>
  [kiosk.places.home, kiosk.places.run]
    .flatMap((place) => fs.readdirSync(place, { recursive: true, encoding: 'utf8' }))
    .filter((name) => !name.startsWith('visit-') && !byClock.includes(name))
    .sort()

const ofOffice = (file: string): string => `/proc/${kiosk.child.pid}/${file}`
const openFiles = (): number => fs.readdirSync(ofOffice('fd')).length

/** What the office alone has, in MiB: pages that it shares with other programs weigh more or less by who else runs. */
const memoryMiB = (): number => Number(/^Anonymous:\s+(\d+) kB$/m.exec(fs.readFileSync(ofOffice('smaps_rollup'), 'utf8'))![1]) / 1024

/** What the kiosk itself says of a run that fails: its log holds nothing but codes of events. */
const tellWhy = (): void => {
  const logs = fs.globSync('log-*', { cwd: kiosk.places.data }).map((name) => fs.readFileSync(path.join(kiosk.places.data, name), 'utf8'))
  process.stdout.write([kiosk.output(), ...logs].map((text) => text.split('\n').slice(-20).join('\n')).join('\n'))
}

/** The n-th visitor's page stands there, and nothing of an earlier one. */
const atRest = async (n: number): Promise<void> => {
  const page = await pageOf(n)
  await page.run(reach, '[data-screen="start"], [data-screen="wiped"]', false)
  page.close()
  await vi.waitFor(() => expect(visitDirectories(kiosk.places)).toHaveLength(1), patience)
}

test(`${visits} visits one after the other leave their counts and nothing else`, { timeout: 7_200_000 }, async () => {
  onTestFailed(tellWhy)
  const counts: Record<string, number> = {}
  const memory: number[] = []
  for (let n = 0; n < warmUp; n += 1) await visit(n)
  await atRest(warmUp)
  const before = { paths: paths(), openFiles: openFiles() }
  for (let n = warmUp; n < visits; n += 1) {
    await visit(n)
    memory.push(memoryMiB())
  }
  await atRest(visits)
  expect(paths()).toEqual(before.paths)
  await vi.waitFor(() => expect(openFiles()).toBeLessThanOrEqual(before.openFiles), patience)
  for (let n = 0; n < visits; n += 1) for (const cell of cellsOf(planOf(n))) counts[cell] = (counts[cell] ?? 0) + 1
  await leavesOnlyCounts(kiosk, counts)

  const [early, late] = [median(memory.slice(0, compared)), median(memory.slice(-compared))]
  fs.mkdirSync(path.dirname(figures), { recursive: true })
  fs.writeFileSync(
    figures,
    JSON.stringify({ visits, warmUp, compared, earlyMiB: early, lateMiB: late, growth: late / early, memory }, null, 2),
  )
  if (isLong) expect(late / early).toBeLessThanOrEqual(mostGrowth)
})
