import * as fs from 'node:fs'
import * as path from 'node:path'
import { parseArgs } from 'node:util'
import { catalogue } from '../src/core/programme/catalogue'
import { ownDirectory } from '../test/support/account'
import { startDisplay } from './bench/display'
import { serveForBrowser } from './bench/browser'
import { folderSize } from './bench/folder-size'
import { packageHelloWorld } from './bench/hello-world'
import { buildManyModules } from './bench/many-modules'
import { loadNow, thisMachine, type Load } from './bench/machine'
import { mergeMeasure, mergeTimes } from './bench/merge'
import { measuresOf, terminalReport, writtenReport } from './bench/report'
import { heading, rowOf } from './bench/rows'
import { recoveryMeasures } from './bench/recovery'
import { measureRecovery, measureRound, noSamples, type Samples } from './bench/samples'
import { scriptSize } from './bench/script-size'
import { plainTable } from './bench/table'

const root = process.cwd()
const kiosk = path.join(root, 'release/test/linux-unpacked/ses-kiosk')
const renderer = path.join(root, 'dist/renderer')
const fewestRounds = 7

const usage = `Measures the packaged test build beside a hello-world Electron app, on a virtual display. Build it first: npm run app:test

  npm run bench                   ${fewestRounds} rounds, about ten minutes on a quiet computer
  npm run bench -- --rounds 11    more of them
  npm run bench -- --merge        only merging, without a build or a display
  npm run bench -- --recovery     only what follows after a visit was killed
  npm run bench -- --write        also writes docs/performance.md; not of fewer rounds than ${fewestRounds}`

const measureAll = async (rounds: number): Promise<{ samples: Samples; load: Load; helloMiB: number }> => {
  const before = loadNow()
  let during = before
  const hello = await packageHelloWorld(root)
  const many = buildManyModules(root, catalogue.parents)
  const browser = await serveForBrowser(root)
  const display = await startDisplay()
  const profiles = { hello: ownDirectory(), browser: ownDirectory() }
  const programs = { kiosk, many, hello, browser, display: display.name }
  const samples = { ...noSamples(), merged: mergeTimes(rounds) }
  try {
    // The first round fills the system's file cache and is not counted.
    for (let round = -1; round < rounds; round += 1) {
      console.log(round < 0 ? 'Warming up' : `Round ${round + 1} of ${rounds}`)
      await measureRound(programs, profiles, round, round < 0 ? noSamples() : samples)
      during = Math.max(during, loadNow())
    }
  } finally {
    display.stop()
    await browser?.stop()
    for (const profile of Object.values(profiles)) fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return { samples, load: { before, during }, helloMiB: folderSize(path.dirname(hello)) }
}

const measureOnlyRecovery = async (rounds: number): Promise<Samples> => {
  const display = await startDisplay()
  const samples = noSamples()
  try {
    for (let round = 0; round < rounds; round += 1) await measureRecovery({ kiosk, display: display.name }, samples)
  } finally {
    display.stop()
  }
  return samples
}

/** `npm run bench`. A slow result is a result: only what breaks gives an exit code other than 0. */
export const main = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: String(fewestRounds) },
      merge: { type: 'boolean' },
      recovery: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  const rounds = Number(values.rounds)
  const fewest = values.write ? fewestRounds : 1
  if (values.help || !Number.isInteger(rounds) || rounds < fewest) {
    console.log(usage)
    return values.help ? 0 : 1
  }
  if (values.merge) {
    console.log(plainTable([[...heading], rowOf(mergeMeasure(mergeTimes(rounds)))]).join('\n'))
    return 0
  }
  for (const needed of [kiosk, renderer]) {
    if (fs.existsSync(needed)) continue
    console.error(`${path.relative(root, needed)} is missing: run  npm run app:test  first.`)
    return 1
  }
  if (values.recovery) {
    const { recovered } = await measureOnlyRecovery(rounds)
    console.log(plainTable([[...heading], ...recoveryMeasures(recovered).map(rowOf)]).join('\n'))
    return 0
  }
  const { samples, load, helloMiB } = await measureAll(rounds)
  const machine = thisMachine()
  const sizes = { scriptsKilobytes: scriptSize(renderer), kioskMiB: folderSize(path.dirname(kiosk)), helloMiB }
  const measures = measuresOf(samples, sizes)
  console.log(`\n${terminalReport(measures, machine, load).join('\n')}`)
  if (values.write) fs.writeFileSync(path.join(root, 'docs/performance.md'), writtenReport(measures, machine, load))
  return 0
}
