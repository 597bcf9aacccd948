#!/usr/bin/env node
// The whole test run: builds the app, for release and with DevTools left open, runs every project, and ends with one
// true line. Two parts run beside each other, each on a virtual display of its own, and whoever is through takes the
// next; the first needs no app and runs beside the building.
//   node tools/test.mjs [--long]
import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const results = path.join(root, 'test-results')
const env = { ...process.env, ...(process.argv.includes('--long') ? { SES_KIOSK_LONG: '1' } : {}) }

/** Each of those that run beside each other looks for a free display from a number of its own on, so that no two take the same. */
const displayOf = (beside) =>
  process.platform === 'linux' ? ['xvfb-run', '-a', '-n', String(100 + 50 * beside), '-s', '-screen 0 1366x768x24 -ac'] : []

/** Some of the shards of a project. */
const sharded = (project, shards, numbers) => numbers.map((number) => ['--project', project, '--shard', `${number}/${shards}`])

/** The first needs no app. Of the others the longest come first (2026-11), so that in the end neither waits long for the other. */
const parts = [
  ['--project', 'unit', '--project', 'renderer', '--project', 'apart', '--maxWorkers', '1'],
  ...sharded('e2e', 6, [2, 3]),
  ...sharded('forensic', 3, [1, 2]),
  ...sharded('e2e', 6, [1, 4, 5]),
  ...sharded('forensic', 3, [3]),
  ...sharded('e2e', 6, [6]),
]

/** Runs a program to its end, and gives what it said with its status, so that two do not talk at once. */
const heard = (command, args) =>
  new Promise((resolve) => {
    const said = []
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (some) => said.push(some))
    child.on('close', (status) => {
      process.stdout.write(Buffer.concat(said))
      resolve(status ?? 1)
    })
  })

/** Builds one after the other, since both go through the same folder; gives whether both could be built. */
const buildAll = async () => {
  for (const script of ['app:dir', 'app:test']) {
    if ((await heard('npm', ['run', '-s', script])) !== 0) return false
  }
  return true
}

const reportOf = (part) => path.join(results, `vitest-${part}.json`)

const run = (part, beside) => {
  const report = reportOf(part)
  const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...parts[part]]
  const [command, ...rest] = [...displayOf(beside), ...vitest]
  return heard(command, rest)
}

const runAll = async () => {
  const [first, ...waiting] = parts.map((_, part) => part)
  const statuses = []
  const built = buildAll()
  const takeTurns = async (beside) => {
    if (beside === 0) statuses[first] = await run(first, beside)
    if (!(await built)) return
    for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) statuses[part] = await run(part, beside)
  }
  await Promise.all([takeTurns(0), takeTurns(1)])
  return { built: await built, statuses }
}

const NOTHING = { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0, testResults: [] }
const readReport = (part) => (fs.existsSync(reportOf(part)) ? JSON.parse(fs.readFileSync(reportOf(part), 'utf8')) : NOTHING)

const countOf = ({ numPassedTests, numFailedTests, numTotalTests }, status) => {
  // A suite that could not even start has no failed test of its own, and must count all the same.
  const unsaid = (status !== 0 && numFailedTests === 0) || numTotalTests === 0 ? 1 : 0
  return { passed: numPassedTests, failed: numFailedTests + unsaid }
}

/** What failed in a part, each with its file and why; said again at the end, where it is looked for. */
const failuresOf = ({ testResults }) =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [`${file}\n${message}`] : []
    return failed.map(({ fullName, failureMessages }) => `${file}: ${fullName}\n${failureMessages.join('\n')}`)
  })

for (const part of parts.keys()) fs.rmSync(reportOf(part), { force: true })
const { built, statuses } = await runAll()
const reports = statuses.map((_, part) => readReport(part))
const counts = reports.map((report, part) => countOf(report, statuses[part]))
const sum = (name) => counts.reduce((all, one) => all + one[name], 0)
const failed = sum('failed') + (built ? 0 : 1)

for (const failure of reports.flatMap(failuresOf)) console.log(`\nFailed: ${failure}`)
if (!built) console.log('The app could not be built, and was not tested: see the lines above.')
console.log(`${sum('passed')} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
