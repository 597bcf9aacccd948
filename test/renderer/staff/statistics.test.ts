// @vitest-environment happy-dom
import { screen } from '@testing-library/vue'
import { expect, test } from 'vitest'
import { h } from 'vue'
import BarChart from '../../../renderer/staff/statistics/BarChart.vue'
import type { Statistics } from '../../../src/ipc/staff-bridge'
import { byAction } from '../support/step'
import { count, head, onPaper, onScreen, open, period, published, section, spring } from './some-statistics'
import { openStaffPage } from './staff-page'

test('every published figure of a period stands in a table, under the name of what is counted', async () => {
  await open(published([spring]))
  if (spring.kind !== 'figures') throw new Error(spring.kind)
  for (const report of spring.measures) {
    if (report.kind !== 'figures') throw new Error(report.measure)
    for (const { key, figure } of report.figures) expect(count(`${report.measure}:${key}`)).toBe(String(figure))
  }
  expect(count('visits:2026-H1')).toBe('30')
  expect(section('language').querySelector('caption')!.textContent.trim()).toBe('Språk')
  const lines = [...section('language').querySelectorAll('tr')].map((row) => row.textContent)
  expect(lines).toEqual(['SpråkBesök', 'Svenska25', 'Engelska0–4', 'Arabiska5'])
  expect(onScreen().querySelector('[data-count="opened:p03"]')!.parentElement!.textContent).toBe('p03 Ilskan och pausen3020')
})

test('beside each table of a few lines stands a chart with the same words, and "0–4" is an open bar', async () => {
  await open(published([spring]))
  for (const measure of ['visits', 'programme', 'language', 'felt', 'ending']) {
    const chart = section(measure).querySelector('svg[role="img"]')!
    expect(chart.getAttribute('aria-label')).toMatch(/^Stapeldiagram: .+ Samma antal står i tabellen intill\.$/)
    const cells = [...section(measure).querySelectorAll('td')].map((cell) => cell.textContent)
    expect([...chart.querySelectorAll('.words')].map((words) => words.textContent)).toEqual(cells)
    const bars = [...chart.querySelectorAll('rect.bar')]
    expect(bars.map((bar) => bar.classList.contains('open'))).toEqual(cells.map((cell) => cell === '0–4'))
    expect(chart.querySelectorAll('.hatch')).toHaveLength(cells.filter((cell) => cell === '0–4').length)
  }
})

test('modules are drawn where there is a number, and listed all', async () => {
  await open(published([spring]))
  const parents = [...onScreen().querySelectorAll<HTMLElement>('[data-measure="opened"]')][0]!
  expect([...parents.querySelectorAll('[data-bar]')].map((row) => row.getAttribute('data-bar'))).toEqual(['p03', 'p04'])
  expect(parents.querySelectorAll('tbody tr')).toHaveLength(18)
  const children = [...onScreen().querySelectorAll<HTMLElement>('[data-measure="opened"]')].slice(1)
  expect(children.map((one) => one.querySelector('svg'))).toEqual([null, null, null, null])
  expect(onScreen().textContent).toContain('Diagrammet visar bara rader med minst fem besök; alla står i tabellen.')
})

test('a sentence says what each measure shows, and what rounding and "0–4" mean only where they occur', async () => {
  await open(published([period(30, { 'felt:better': 15, 'felt:same': 5, 'felt:worse': 5 })]))
  const says = (measure: string) => section(measure).textContent.replaceAll('\u2060', '')
  expect(says('felt')).toMatch(/likadant eller sämre än i början\..*avrundade till närmaste femtal/)
  expect(says('felt')).not.toContain('noll till fyra')
  expect(says('language')).toMatch(/”0–4” betyder noll till fyra besök/)
  expect(says('language')).not.toContain('femtal')
})

test('a measure that is left out says why, and has neither chart nor table', async () => {
  await open(published([period(30, { language: 'left-out' })]))
  expect(section('language')?.querySelector('table, svg')).toBeNull()
  expect(section('language').textContent).toContain('Utelämnad: tillsammans med de andra siffrorna skulle')
  expect(section('language', onPaper()).textContent).toContain('Utelämnad')
})

test('a period with few visits says that and nothing else', async () => {
  await open(published([{ ...head(1), kind: 'few' }]))
  expect(count('visits:2026-H1')).toBe('färre än 10')
  expect(document.querySelector('[data-report="few"]')!.textContent).toContain('Färre än 10 besök')
  for (const measure of ['programme', 'language', 'felt', 'ending', 'opened']) expect(section(measure)).toBeNull()
  expect(section('visits').querySelector('rect.bar')!.classList.contains('open')).toBe(true)
})

test('a period that is left out as a whole says so', async () => {
  await open(published([{ ...head(1), kind: 'left-out' }]))
  expect(count('visits:2026-H1')).toBe('utelämnad')
  expect(section('visits').querySelector('rect.bar')).toBeNull()
  expect(document.querySelector('[data-report="left-out"]')!.textContent).toContain('Perioden är utelämnad')
})

test('the newest period is shown first; another one is a tap or two away, on the screen and on paper', async () => {
  const autumn = period(55, {}, 2)
  const { tap } = await open(published([{ ...head(2, 2025), kind: 'few' }, spring, autumn]))
  expect(onPaper().textContent).toContain('juli–december 2026')
  expect(byAction('period:2026-H2').getAttribute('aria-pressed')).toBe('true')
  await tap('period:2026-H1')
  expect(count('language:sv')).toBe('25')
  expect(onPaper().querySelector('h1')!.textContent).toBe('Besök i SES Kiosk, januari–juni 2026')
  await tap('year:2025')
  expect(document.querySelector('[data-report="few"]')).toBeTruthy()
  // A period after the chosen one is not on its page.
  expect(count('visits:2026-H2', onPaper())).toBeUndefined()
  expect(count('visits:2026-H2')).toBe('55')
})

test('before the first period is over the page says when that is, and offers nothing to save', async () => {
  await open(published([], { next: { first: '2026-01', last: '2026-06' } }))
  expect(onScreen().textContent).toMatch(/januari–juni 2026; .* från och med 1 juli 2026\./)
  expect(document.querySelector('[data-action="export"], .paper')).toBeNull()
})

test.each<[string, Statistics, RegExp]>([
  ['the authority publishes', { is: 'by-authority' }, /publiceras av myndigheten/],
  ['something stands in the way', { is: 'failed', said: [{ en: 'broken', sv: 'räknefilen är skadad' }] }, /räknefilen är skadad/],
])('where %s the page says so, and shows no figure', async (_, statistics, words) => {
  await open(statistics)
  expect(onScreen().textContent).toMatch(words)
  expect(document.querySelector('table, svg.chart, [data-action="export"]')).toBeNull()
})

test('what an administrator should know stands above', async () => {
  await open(published([spring], { remarks: [{ en: 'in English', sv: '2026 fortsätter' }] }))
  screen.getByText('2026 fortsätter')
})

test('the page for paper is in Swedish, whichever language staff read', async () => {
  await open(published([spring]), {}, 'en')
  expect(onScreen().textContent).toContain('How the visits ended')
  expect(onPaper().getAttribute('lang')).toBe('sv')
  expect(onPaper().textContent).toContain('Hur besöken slutade')
  expect(onPaper().textContent).not.toContain('How the visits ended')
  expect([...onPaper().querySelectorAll('[data-measure="opened"] tbody tr')].map((row) => row.textContent)).toEqual([
    'p03 Ilskan och pausen3020',
    'p04 Tankar som snurrar50–4',
  ])
})

test('a chart of a page that is read from the right is drawn the other way round', () => {
  const rows = [{ id: 'sv', name: 'Svenska', bars: [{ shown: 30, words: '30' }] }]
  const drawn = (direction: 'ltr' | 'rtl') => {
    const { container, unmount } = openStaffPage(() => h(BarChart, { title: 'Språk', rows, direction, width: 400 }), {})
    const number = (selector: string, name: string) => Number(container.querySelector(selector)!.getAttribute(name))
    const [bar, words] = [number('rect.bar', 'x'), number('.words', 'x')]
    const from = container.querySelector('svg')!.getAttribute('direction')
    const ticks = [...container.querySelectorAll('.tick line')].map((tick) => Number(tick.getAttribute('x1')))
    const width = number('rect.bar', 'width')
    unmount()
    return { from, bar, words, ticks, width }
  }
  const [left, right] = [drawn('ltr'), drawn('rtl')]
  expect([left.from, right.from]).toEqual(['ltr', 'rtl'])
  expect(right.bar).toBeCloseTo(400 - left.bar - left.width)
  expect(right.words).toBeCloseTo(400 - left.words)
  right.ticks.forEach((x, at) => expect(x).toBeCloseTo(400 - left.ticks[at]!))
})
