import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** Asks an npm that gives this answer. */
const audit = (answer: string) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-audit-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  fs.writeFileSync(path.join(folder, 'answer'), answer)
  fs.writeFileSync(path.join(folder, 'npm'), `#!/bin/sh\ncat '${folder}/answer'\nexit 1\n`, { mode: 0o755 })
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` }
  const { status, stdout } = spawnSync(process.execPath, ['tools/audit.mjs'], { env, encoding: 'utf8' })
  return { status, stdout }
}

const hole = (name: string, severity: string) => ({ [name]: { name, severity, range: '<1.2.3' } })
const answered = (vulnerabilities: object) =>
  JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: { total: Object.keys(vulnerabilities).length } } })

test('a grave hole is named, and stops whoever asked', () => {
  const { status, stdout } = audit(answered({ ...hole('leaking', 'high'), ...hole('dusty', 'low') }))
  expect(status).toBe(1)
  expect(stdout).toContain('npm knows of: 2. High or critical: 1.')
  expect(stdout).toMatch(/leaking <1\.2\.3: high/)
  expect(stdout).not.toContain('dusty')
})

test('others are counted', () => {
  const { status, stdout } = audit(answered(hole('dusty', 'moderate')))
  expect([status, stdout]).toEqual([0, 'Packages here with holes that npm knows of: 1. High or critical: 0.\n'])
})

test.each([
  ['that it may not be asked', JSON.stringify({ message: '405 Method Not Allowed', statusCode: 405 })],
  ['nothing', ''],
])('where npm says %s, that is said', (_, answer) => {
  const { status, stdout } = audit(answer)
  expect(status).toBe(0)
  expect(stdout).toMatch(/could not be asked .* Nothing is known/)
})
