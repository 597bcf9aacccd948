#!/usr/bin/env node
// The whole test run: builds the app, for release and with DevTools left open, runs every project, and ends with one
// true line. Where the app is driven, most of the time is spent waiting for it; so two lanes run beside each other, each
// on a virtual display of its own.
//   node tools/test.mjs [--long]
import { spawn, spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const results = path.join(root, 'test-results')
const env = { ...process.env, ...(process.argv.includes('--long') ? { SES_KIOSK_LONG: '1' } : {}) }

/** Each lane looks for a free display from a number of its own on, so that no two take the same one. */
const displayOf = (lane) =>
  process.platform === 'linux' ? ['xvfb-run', '-a', '-n', String(100 + 50 * lane), '-s', '-screen 0 1366x768x24 -ac'] : []

const lanes = [
  ['--project', 'e2e', '--shard', '1/2'],
  ['--project', 'forensic'],
  ['--project', 'e2e', '--shard', '2/2'],
  ['--project', 'unit', '--project', 'renderer', '--maxWorkers', '1'],
]

const build = (script) => spawnSync('npm', ['run', '-s', script], { cwd: root, stdio: 'inherit', env }).status ?? 1

const reportOf = (lane) => path.join(results, `vitest-${lane}.json`)

/** Runs one part, and says what it found when it is through, so that two do not talk at once. */
const runLane = (args, lane) =>
  new Promise((resolve) => {
    const report = reportOf(lane)
    fs.rmSync(report, { force: true })
    const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args]
    const [command, ...rest] = [...displayOf(lane), ...vitest]
    const said = []
    const child = spawn(command, rest, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part))
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said))
      resolve(status ?? 1)
    })
  })

const inTurn = async (numbers) => {
  const statuses = []
  for (const lane of numbers) statuses.push(await runLane(lanes[lane], lane))
  return statuses
}

const countOf = (lane, status) => {
  const nothing = { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0 }
  const { numPassedTests, numFailedTests, numTotalTests } = fs.existsSync(reportOf(lane))
    ? JSON.parse(fs.readFileSync(reportOf(lane), 'utf8'))
    : nothing
  // A suite that could not even start has no failed test of its own, and must count all the same.
  const unsaid = (status !== 0 && numFailedTests === 0) || numTotalTests === 0 ? 1 : 0
  return { passed: numPassedTests, failed: numFailedTests + unsaid }
}

const built = ['app:dir', 'app:test'].every((script) => build(script) === 0)
if (!built) console.log('The app could not be built: see the lines above.')
const statuses = built ? (await Promise.all([inTurn([0, 1]), inTurn([2, 3])])).flat() : []
const counts = statuses.map((status, lane) => countOf(lane, status))
const sum = (name) => counts.reduce((all, one) => all + one[name], 0)
const failed = built ? sum('failed') : 1

console.log(`${sum('passed')} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
