import { isBusy, type Load, type Machine } from './machine'
import { mergeMeasure } from './merge'
import { recoveryMeasures } from './recovery'
import { heading, rowOf, type Measure } from './rows'
import type { Samples } from './samples'
import { markdownTable, plainTable } from './table'

const command = '`npm run bench`'

const first = 'Measured, not promised: run the command on a quiet computer and compare the ratios. No test depends on these times.'

/** What lies on the disk. */
export interface Sizes {
  scriptsKilobytes: number
  kioskMiB: number
  helloMiB: number
}

/** What the project promises of its speed and size; the limits are those of its requirements. */
export const measuresOf = (samples: Samples, sizes: Sizes): Measure[] => [
  { name: 'start to start page', unit: 'ms', kiosk: samples.kioskStart, beside: samples.helloStart, limit: { of: 'ratio', atMost: 1.6 } },
  {
    name: 'start, beside a browser',
    unit: 'ms',
    kiosk: samples.kioskStart,
    beside: samples.browserStart,
    limit: { of: 'ratio', atMost: 1 },
  },
  {
    name: 'start with ten times the modules',
    unit: 'ms',
    kiosk: samples.manyStart,
    beside: samples.kioskStart,
    limit: { of: 'ratio', atMost: 1.05 },
  },
  { name: 'module to its first step painted', unit: 'ms', kiosk: samples.opened, limit: { of: 'p95', atMost: 100 } },
  { name: 'end to next process on screen', unit: 'ms', kiosk: samples.takeover, limit: { of: 'p95', atMost: 100 } },
  { name: 'end to receipt', unit: 'ms', kiosk: samples.receipt, limit: { of: 'p95', atMost: 500 } },
  ...recoveryMeasures(samples.recovered),
  { name: 'step to next step painted', unit: 'ms', kiosk: samples.steps, limit: { of: 'p95', atMost: 50 } },
  {
    name: 'step, beside a browser',
    unit: 'ms',
    kiosk: samples.steps,
    beside: samples.browserSteps,
    limit: { of: 'ratio', atMost: 1 },
  },
  { name: 'longest task, processor 4 × slower', unit: 'ms', kiosk: samples.longestTask, limit: { of: 'p95', atMost: 50 } },
  {
    name: 'memory at the start page',
    unit: 'MiB',
    kiosk: samples.kioskIdle,
    beside: samples.helloIdle,
    limit: { of: 'ratio', atMost: 1.4 },
  },
  {
    name: 'memory in a visit, with spare',
    unit: 'MiB',
    kiosk: samples.kioskVisit,
    beside: samples.helloIdle,
    limit: { of: 'ratio', atMost: 1.8 },
  },
  {
    name: 'memory at the start page, beside a browser',
    unit: 'MiB',
    kiosk: samples.kioskIdle,
    beside: samples.browserIdle,
    limit: { of: 'ratio', atMost: 1 },
  },
  {
    name: 'memory in a visit, beside a browser',
    unit: 'MiB',
    kiosk: samples.kioskVisit,
    beside: samples.browserVisit,
    limit: { of: 'ratio', atMost: 1 },
  },
  {
    name: 'size of the program folder',
    unit: 'MiB',
    kiosk: [sizes.kioskMiB],
    beside: [sizes.helloMiB],
    limit: { of: 'ratio', atMost: 1.1 },
  },
  { name: 'scripts of the renderer, gzip', unit: 'kB', kiosk: [sizes.scriptsKilobytes], limit: { of: 'value', atMost: 200 } },
  mergeMeasure(samples.merged),
]

const conditions = (machine: Machine, load: Load): string[] => [
  `${machine.month}, ${machine.processors}, ${machine.memoryGiB} GiB, ${machine.system}`,
  machine.versions,
  machine.display,
  `load ${load.before.toFixed(1)} before the run, at most ${load.during.toFixed(1)} during it${isBusy(load) ? ': other programs were at work, so do not quote these times' : ''}`,
]

/** The result for the terminal. */
export const terminalReport = (measures: readonly Measure[], machine: Machine, load: Load): string[] => [
  ...plainTable([[...heading], ...measures.map(rowOf)]),
  '',
  ...conditions(machine, load),
]

const explained = `A hello-world Electron app is measured in the same run as the kiosk, in turn with it: one window as large as the
display, packaged with the kiosk's settings on the same runtime, started with the same switches by the same account,
with a profile that it keeps. The kiosk is the test build, which differs from a release in that its DevTools port is
open; so is the port of the other. Compare the ratios; the milliseconds are this computer's, which draws without a
graphics card. All times are those that the browser notes itself for the moment when a frame reaches the screen; they
are read afterwards, so that nothing listens meanwhile.

- **Start**: from the moment the program is started until something of the start page, or of the hello-world page, is
  painted (\`first-contentful-paint\`). The page can be used as soon as it is painted. Read three seconds later: whoever asks
  sooner has the page run its preload twice, and is measured too.
- **Start with ten times the modules**: the same kiosk with 180 modules instead of 18, beside the one with 18.
- **Module**: from the click on a module's card to the frame with its first step; every module once a start.
- **End to next process on screen**: from the click on "end" until the waiting page of the next process is painted
  (\`first-contentful-paint\`) and its window has the focus. **To receipt**: until the page is painted that says what
  was removed and checked (\`largest-contentful-paint\`).
- **Killed**: from the moment the visit's page, or its main process, is killed until the page of the next process is painted
  that says what was removed and checked. \`npm run bench -- --recovery\` measures this alone.
- **Step**: from the click on "next" to the frame that follows it, in which the next step begins to appear (Event
  Timing, which counts in steps of 8 ms and from 16 ms on).
- **Beside a browser**: Debian's Chromium, a newer one than the kiosk's own, in kiosk and incognito mode with a profile that
  it keeps, shows the same renderer from a server on the same computer, with a made-up bridge: what an office would use that
  has no kiosk. Of one visit only, and without anything that wipes.
- **Longest task**: of a whole visit with the page's processor held to a quarter (DevTools); 50 ms stand for "none longer".
- **Memory**: the proportional set size of all processes of the program (\`smaps_rollup\`), three seconds after
  the program was last touched. The pages' processes are sandboxed, so that only root can read theirs.
- **Size**: the files of the unpacked program.
- **Scripts**: what \`dist/renderer\` holds of JavaScript without the chunks of the modules, each file compressed by
  itself; the texts of the interface and of the help pages are counted in.
- **Merging**: \`--merge-usage\` by itself, without the start of a program: made-up transfer files of 50 kiosks with 60
  months of 15 visits each, read, checked, added, audited and written. The slowest is the first, as in a command.
  \`npm run bench -- --merge\` measures this alone.`

/** The result as a page of the documentation. */
export const writtenReport = (measures: readonly Measure[], machine: Machine, load: Load): string => {
  const rows = [[...heading, 'command'], ...measures.map((measure) => [...rowOf(measure), command])]
  const conditionList = conditions(machine, load).map((line) => `- ${line}`)
  return ['# Performance', '', first, '', ...conditionList, '', ...markdownTable(rows), '', '## How', '', explained, ''].join('\n')
}
