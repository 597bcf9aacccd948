import Ajv from 'ajv'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test } from 'vitest'
import { commandOptions } from '../../src/office/command'
import { logCode } from '../../src/office/log'
import { officeConfig } from '../../src/office/office-config'
import { settings } from '../../src/office/settings'
import { exitCodes } from '../../src/office/exit-codes'

const pages = ['docs/it', 'docs/privacy', 'packaging/windows'].flatMap((folder) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join(folder, name)),
)
const read = (page: string) => fs.readFileSync(page, 'utf8')
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found!)

describe.each(pages)('%s', (page) => {
  test('leads to files that are there', () => {
    const links = all(read(page), /\]\(([^)#]+)(?:#[^)]*)?\)/g).filter((link) => !/^https?:/.test(link))
    const named = all(read(page), /`((?:test|src|tools|docs|packaging)\/[\w./-]+)`/g)
    const targets = [...links.map((link) => path.join(path.dirname(page), link)), ...named]
    expect(targets.filter((target) => !fs.existsSync(target))).toEqual([])
  })

  test('gives only commands that there are', () => {
    const options = all(read(page), /ses-kiosk(?:\.exe)?"?(?: --no-sandbox)? (--[a-z-]+)/g)
    for (const option of options) expect([...commandOptions, '--supervised']).toContain(option)
  })

  test('says of Windows that it was not tried', () => {
    if (/powershell|schtasks|msiexec/i.test(read(page))) expect(read(page)).toMatch(/inte prövat|ingenting här är kört/i)
  })
})

describe('the page about office.json', () => {
  const page = read('docs/it/konfigurera.md')
  const example: unknown = JSON.parse(all(page, /```json\n([\s\S]*?)```/g)[0]!)

  test('gives an example that the kiosk takes, and that the published schema takes', () => {
    const ajv = new Ajv()
    // Its patterns are in today's dialect, which this validator does not read; the kiosk's own schema does.
    ajv.removeKeyword('pattern')
    ajv.addKeyword('pattern', { type: 'string', compile: (pattern: string) => (text: string) => new RegExp(pattern, 'u').test(text) })
    const isValid = ajv.compile(JSON.parse(fs.readFileSync('docs/office.schema.json', 'utf8')) as object)
    expect(isValid(example)).toBe(true)
    expect(officeConfig.safeParse(example).success).toBe(true)
    expect(isValid({ ...(example as object), accnt: '#1f4e79' })).toBe(false)
  })

  test('names every setting, and no other', () => {
    const [table] = all(page, /## Nycklarna\n([\s\S]*?)\n## /g)
    expect(all(table!, /^\| `([^`]+)`/gm).sort()).toEqual([...Object.keys(settings), '$schema'].sort())
  })
})

test('the page about incidents explains every line of the machine log, and every exit code', () => {
  const page = read('docs/it/incident.md')
  const [log] = all(page, /\*\*Maskinloggen\*\*([\s\S]*?)\*\*Journalen\*\*/g)
  expect(all(log!, /^\| `([^`]+)`/gm)).toEqual(logCode.options)
  expect(page).toContain(`de elva raderna`)
  expect(logCode.options).toHaveLength(11)
  for (const code of Object.values(exitCodes)) expect(page).toMatch(new RegExp(`^\\| ${code} +\\|`, 'm'))
})
