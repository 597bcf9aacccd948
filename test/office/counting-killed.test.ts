import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import * as readline from 'node:readline'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCounts, readCounts } from '../../src/office/counts-store'
import { folder } from './broken-files'

const built = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-counting-'))
const program = path.join(built, 'counting-process.mjs')

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: 'test/support/counting-process.ts', outDir: built, rolldownOptions: { output: { entryFileNames: '[name].mjs' } } },
  })
}, 60_000)
afterAll(() => fs.rmSync(built, { recursive: true, force: true }))

/** Numbers that look random and are the same for the same seed. */
const random = (seed: number) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

/** Counts until so many are acknowledged, and is killed without a word; gives the last number that it said. */
const countAndKill = async (directory: string, acknowledged: number): Promise<number> => {
  const child = spawn(process.execPath, [program, directory], { stdio: ['ignore', 'pipe', 'inherit'] })
  let [heard, last] = [0, 0]
  readline.createInterface({ input: child.stdout }).on('line', (line) => {
    last = Number(line)
    if ((heard += 1) === acknowledged) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return last
}

const kills = process.env.SES_KIOSK_LONG ? 500 : 25

test(
  `${kills} times killed in the middle of counting: nothing acknowledged is lost, and both files can be read`,
  { timeout: 3_600_000 },
  async () => {
    const seed = Date.now() % 1_000_000
    const next = random(seed)
    const directory = folder()
    for (let kill = 0; kill < kills; kill += 1) {
      const said = await countAndKill(directory, 1 + Math.floor(next() * 20))
      const { months, troubles } = readCounts(directory)
      const visits = months['2026-08']!.visits!
      expect([said, said + 1], `seed ${seed}, kill ${kill}`).toContain(visits)
      expect(troubles, `seed ${seed}, kill ${kill}`).toEqual([])
    }
  },
)

const hasStrace = (() => {
  try {
    execFileSync('strace', ['-V'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe.skipIf(!hasStrace)('the kernel is asked in the right order (needs strace)', () => {
  /** The calls about a slot and its folder, in their order, as the kernel saw them. */
  const callsFor = (slot: string, way: string): string[] => {
    const directory = folder()
    const trace = path.join(built, `${way}.trace`)
    execFileSync('strace', [
      '-f',
      '-y',
      '-e',
      'trace=write,pwrite64,fsync,rename',
      '-o',
      trace,
      process.execPath,
      program,
      directory,
      '1',
      way,
    ])
    const file = path.join(directory, slot)
    const kinds: [RegExp, string][] = [
      [new RegExp(`write\\w*\\(\\d+<${file}\\.tmp>`), 'write'],
      [new RegExp(`fsync\\(\\d+<${file}\\.tmp>`), 'fsync'],
      [new RegExp(`rename\\("${file}\\.tmp", "${file}"`), 'rename'],
      [new RegExp(`fsync\\(\\d+<${directory}>`), 'fsync of the folder'],
    ]
    const lines = fs.readFileSync(trace, 'utf8').split('\n')
    const seen = lines.flatMap((line) => kinds.filter(([pattern]) => pattern.test(line)).map(([, kind]) => kind))
    const from = seen.indexOf('write')
    return seen.slice(from, seen.indexOf('rename', from) + 2)
  }

  test.each(['counts.json', 'counts-backup.json'])('%s: write, fsync, rename, fsync of the folder', (slot) => {
    expect(callsFor(slot, 'durably')).toEqual(['write', 'fsync', 'rename', 'fsync of the folder'])
  })

  test('the control: a careless program is seen to be one', () => {
    expect(callsFor('counts.json', 'carelessly')).toEqual(['write', 'rename'])
  })
})

describe.skipIf(process.getuid?.() !== 0)('a full disk (needs root, to mount a small one)', () => {
  const mounted: string[] = []
  afterAll(() => mounted.forEach((directory) => execFileSync('umount', [directory])))

  test('is said, loses nothing, and what waited is written when there is room again', () => {
    const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-full-'))
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', directory])
    mounted.push(directory)
    const store = openCounts(directory, { countBatchVisits: 1 })
    expect(store.add(['visits'], '2026-08')).toEqual({ ok: true })
    const filler = path.join(directory, 'filler')
    expect(() => fs.writeFileSync(filler, Buffer.alloc(1024 * 1024))).toThrow('ENOSPC')
    expect(store.add(['visits'], '2026-08')).toMatchObject({ ok: false, problem: { reason: 'full' } })
    expect(readCounts(directory)).toMatchObject({ months: { '2026-08': { visits: 1 } }, troubles: [] })
    expect(fs.readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([])
    fs.rmSync(filler)
    expect(store.flush()).toEqual({ ok: true })
    expect(readCounts(directory).months['2026-08']!.visits).toBe(2)
  })
})
