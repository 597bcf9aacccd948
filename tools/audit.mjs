#!/usr/bin/env node
// Asks npm which of the packages used here have known holes. Most of them build and test, and are not in the app; those
// that are stand in the bill of materials (npm run sbom).
//   node tools/audit.mjs   exits with 1 where a hole is high or critical; says so, and exits with 0, where npm does not answer
import { spawnSync } from 'node:child_process'
import * as path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const asked = ['audit', '--json', '--fetch-retries=0', '--fetch-timeout=20000']
const { stdout } = spawnSync('npm', asked, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32', maxBuffer: 2 ** 26 })

const answerIn = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

const { metadata, vulnerabilities = {} } = answerIn(stdout)
if (metadata?.vulnerabilities) {
  const grave = Object.values(vulnerabilities).filter(({ severity }) => severity === 'high' || severity === 'critical')
  console.log(`Packages here with holes that npm knows of: ${metadata.vulnerabilities.total}. High or critical: ${grave.length}.`)
  for (const { name, severity, range } of grave) console.log(`  ${name} ${range}: ${severity}. More: npm audit`)
  process.exitCode = grave.length > 0 ? 1 : 0
} else {
  console.log('npm could not be asked about known holes in packages: the registry does not answer npm audit. Nothing is known of them.')
}
