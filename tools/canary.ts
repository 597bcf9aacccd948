import * as fs from 'node:fs'
import * as path from 'node:path'
import { createInterface } from 'node:readline/promises'
import type { Find } from './canary/find'
import { scanMemory } from './canary/memory'
import { needlesOf, newCanary, type Needles } from './canary/needles'
import { scanDirectory, scanFile } from './canary/scan'

/** What a search needs: where to look, the word, and whoever does with it what a visitor does. */
export interface Search {
  word: string
  look(needles: Needles): Find[]
  say(line: string): void
  /** Resolves when what was asked for is done. */
  done(request: string): Promise<unknown>
}

const lines = (finds: readonly Find[]): string[] => finds.map(({ place, what }) => `  ${place}: ${what}`)

/**
 * Has a word written in a visit and looks for it twice: while the visit is open, when it must be found or the search
 * proves nothing, and after its end, when it must not. Gives the exit code.
 */
export const search = async ({ word, look, say, done }: Search): Promise<number> => {
  const needles = needlesOf([word])
  await done(`Write this word into the kiosk, in a visit, and leave the page open:\n\n  ${word}\n\nThen press Enter.`)
  const before = look(needles)
  if (before.length === 0) {
    say('Not found while the visit is open, so this search proves nothing. Run it as root, and write the whole word.')
    return 1
  }
  say(`Found, as it must be while the visit is open:\n${lines(before).join('\n')}`)
  await done('End the visit, wait for the start page, then press Enter.')
  const after = look(needles)
  say(after.length === 0 ? 'Nothing is left of it.' : `This is left of it:\n${lines(after).join('\n')}`)
  return after.length === 0 ? 0 : 1
}

const runsKiosk = (pid: string): boolean => {
  try {
    return path.basename(fs.readlinkSync(`/proc/${pid}/exe`)) === 'ses-kiosk'
  } catch {
    return false
  }
}

const inMemory = (needles: Needles): Find[] =>
  fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && runsKiosk(name))
    .flatMap((pid) => scanMemory(Number(pid), needles))

/**
 * For whoever wants to see it with their own eyes, on a kiosk that runs. As root:
 * node tools/run.mjs tools/canary.ts <directory or disk …>
 */
export const main = async (places: readonly string[]): Promise<number> => {
  const beforeMs = Date.now()
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const onDisk = (place: string, needles: Needles) =>
    fs.statSync(place).isDirectory() ? scanDirectory(place, needles, { beforeMs }) : scanFile(place, needles)
  try {
    return await search({
      word: newCanary(),
      look: (needles) => [...inMemory(needles), ...places.flatMap((place) => onDisk(place, needles))],
      say: console.log,
      done: (request) => terminal.question(`${request} `),
    })
  } finally {
    terminal.close()
  }
}
