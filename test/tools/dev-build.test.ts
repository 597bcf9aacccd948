import { execFileSync } from 'node:child_process'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** In a process of its own, as `npm start` does it, but into another folder. */
const builder = `
import { createBuilder } from 'vite'
const [root, folder, isWhole] = process.argv.slice(1)
const into = (name) => ({ build: { outDir: folder + '/' + name } })
const environments = { client: into('renderer'), main: into('main'), preload: into('preload') }
const builder = await createBuilder({ mode: 'dev', logLevel: 'error', configFile: root + '/vite.config.ts', environments })
if (isWhole === 'yes') await builder.buildApp()
else for (const name of ['main', 'preload']) await builder.build(builder.environments[name])
`

const isLong = process.env.SES_KIOSK_LONG !== undefined
const files = ['main/main.cjs', 'preload/visitor.cjs', ...(isLong ? ['renderer/index.html', 'renderer/staff.html'] : [])]

// The pages, which are built as for a release but for Vue's own warnings, take three quarters of the time: in the long run.
test('what `npm start` builds is whole, and has no list of licences, since it is given to nobody', { timeout: 180_000 }, () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-start-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }))
  const { NODE_ENV: _, ...env } = process.env
  const args = ['--input-type=module', '--eval', builder, root, folder, isLong ? 'yes' : 'no']
  execFileSync(process.execPath, args, { cwd: root, env, stdio: 'pipe' })
  for (const file of files) expect(fs.existsSync(path.join(folder, file))).toBe(true)
  expect(fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('licences.json'))).toEqual([])
})
