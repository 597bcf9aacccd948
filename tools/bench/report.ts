import type { Machine } from './machine'
import { heading, rowOf, type Measure } from './rows'
import type { Samples } from './samples'
import { markdownTable, plainTable } from './table'

const command = '`npm run bench`'

/** What the project promises of its speed and size; the limits are those of its requirements. */
export const measuresOf = (samples: Samples, scriptKilobytes: number): Measure[] => [
  { name: 'start to start page', unit: 'ms', kiosk: samples.kioskStart, hello: samples.helloStart, limit: { of: 'ratio', atMost: 1.6 } },
  { name: 'end to next process on screen', unit: 'ms', kiosk: samples.takeover, limit: { of: 'p95', atMost: 100 } },
  { name: 'end to receipt', unit: 'ms', kiosk: samples.receipt, limit: { of: 'p95', atMost: 500 } },
  { name: 'step to next step painted', unit: 'ms', kiosk: samples.steps, limit: { of: 'p95', atMost: 50 } },
  {
    name: 'memory at the start page',
    unit: 'MiB',
    kiosk: samples.kioskIdle,
    hello: samples.helloIdle,
    limit: { of: 'ratio', atMost: 1.4 },
  },
  {
    name: 'memory in a visit, with spare',
    unit: 'MiB',
    kiosk: samples.kioskVisit,
    hello: samples.helloIdle,
    limit: { of: 'ratio', atMost: 1.8 },
  },
  { name: 'scripts of the renderer, gzip', unit: 'kB', kiosk: [scriptKilobytes], limit: { of: 'value', atMost: 200 } },
]

const conditions = (machine: Machine): string[] => [
  `${machine.month}, ${machine.processors}, ${machine.memoryGiB} GiB, ${machine.system}`,
  machine.versions,
  machine.display,
  `load before the run: ${machine.load.toFixed(1)}${machine.isBusy ? '; other programs were at work, so do not quote these times' : ''}`,
]

/** The result for the terminal. */
export const terminalReport = (measures: readonly Measure[], machine: Machine): string[] => [
  ...plainTable([[...heading], ...measures.map(rowOf)]),
  '',
  ...conditions(machine),
]

const explained = `A hello-world Electron app is measured in the same run as the kiosk, in turn with it: one window as large as the
display, packaged with the kiosk's settings on the same runtime, started with the same switches by the same account,
with a profile that it keeps. The kiosk is the test build, which differs from a release in that its DevTools port is
open; so is the port of the other. Compare the ratios; the milliseconds are this computer's.

- **Start**: from the moment the program is started until the browser notes the first paint of the start page, or of
  the hello-world page (a \`largest-contentful-paint\` entry, read afterwards, on the wall clock). The page can be
  used as soon as it is painted.
- **End to next process on screen**: from the click on "end" until the waiting page of the next process is painted
  and its window has the focus; **to receipt**: until the page is painted which says that the visit's processes and
  directory are gone and that this was checked. Both are noted in the pages themselves.
- **Step**: from the click on "next" until the frame with the next step is painted, noted in the page.
- **Memory**: the proportional set size of all processes of the program (\`smaps_rollup\`), ${'three'} seconds after
  it came to rest. It can be read by root only, since the pages' processes are sandboxed.
- **Scripts**: what \`dist/renderer\` holds of JavaScript without the chunks of the modules, each file compressed by
  itself; the texts of the interface and of the help pages are counted in.`

/** The result as a page of the documentation. */
export const writtenReport = (measures: readonly Measure[], machine: Machine): string => {
  const rows = [[...heading, 'command'], ...measures.map((measure) => [...rowOf(measure), command])]
  const lines = [
    '# Performance',
    '',
    'Measured, not promised: run the command on a quiet computer and compare the ratios. No test depends on these times.',
    '',
  ]
  return [...lines, ...conditions(machine).map((line) => `- ${line}`), '', ...markdownTable(rows), '', '## How', '', explained, ''].join(
    '\n',
  )
}
