#!/usr/bin/env node
// The whole test run: builds the test app, runs every project on a virtual display, and ends with one true line.
//   node tools/test.mjs [--long]
import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const report = path.join(root, 'test-results', 'vitest.json')
const long = process.argv.includes('--long')

const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status ?? 1

const display = process.platform === 'linux' ? ['xvfb-run', '-a', '-s', '-screen 0 1366x768x24 -ac'] : []
const vitest = [...display, 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]

fs.rmSync(report, { force: true })
const built = run('npm', ['run', '-s', 'app:test'])
const status = built === 0 ? run(vitest[0], vitest.slice(1), long ? { SES_KIOSK_LONG: '1' } : {}) : built
const {
  numPassedTests = 0,
  numFailedTests = 0,
  numTotalTestSuites = 0,
  success = false,
} = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : {}

// A suite that could not even start has no failed test of its own, and must count all the same.
const failed = numFailedTests + (status !== 0 && numFailedTests === 0 ? 1 : 0)
if (built !== 0) console.log('The test app could not be built: see the lines above.')
console.log(`${numPassedTests} passed, ${failed} failed`)
process.exitCode = status !== 0 || !success || numTotalTestSuites === 0 ? 1 : 0
