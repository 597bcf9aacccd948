import { spawn, type ChildProcess } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { startKiosk, type Kiosk, type Places } from '../support/kiosk'
import { endVisit, shown, tap, toModules } from '../support/walk'

const visitDirectories = ({ run }: Places): string[] =>
  fs
    .readdirSync(run)
    .filter((name) => name.startsWith('visit-'))
    .map((name) => path.join(run, name))
    .sort((one, other) => fs.statSync(one).birthtimeMs - fs.statSync(other).birthtimeMs)

/** A program that the kiosk's account may not end; as root only, since only then it has another account. */
const foreign = (...args: [string, string[]]): ChildProcess => spawn(...args, { stdio: 'ignore' })

describe('threat 15: a wipe that cannot be proven calls staff and starts no visit', () => {
  let kiosk: Kiosk
  let undo: () => void = () => undefined

  afterEach(async () => {
    undo()
    undo = () => undefined
    await kiosk.stop('SIGKILL')
    kiosk.clean()
  })

  const visited = async (): Promise<string> => {
    kiosk = startKiosk()
    const page = await kiosk.visitor(0)
    const directory = visitDirectories(kiosk.places)[0]!
    await toModules(page, { language: 'sv', module: 'p03' })
    await kiosk.visitor(1)
    return directory
  }

  /** The next visitor stays without a page of its own until the hindrance is gone; then a new one starts. */
  const staysClosedUntil = async (remove: () => void): Promise<void> => {
    const first = await kiosk.visitor(0)
    const spare = await kiosk.visitor(1)
    const gone = new Promise<void>((resolve) => spare.once('close', () => resolve()))
    await tap(first, 'hide-now').catch(() => undefined)
    await gone
    expect(
      await Promise.race([kiosk.visitor(2).then(() => 'a new visit'), new Promise((resolve) => setTimeout(resolve, 3500, 'nobody'))]),
    ).toBe('nobody')
    remove()
    await shown(await kiosk.visitor(2), 'start')
  }

  test('a process of the visit survives', async () => {
    const directory = await visited()
    const survivor = foreign('sh', ['-c', 'while :; do sleep 1; done', directory])
    undo = () => survivor.kill('SIGKILL')
    await staysClosedUntil(undo)
  })

  test('the directory cannot be removed', async () => {
    const directory = await visited()
    const stuck = path.join(directory, 'stuck')
    fs.mkdirSync(stuck, { mode: 0o755 })
    fs.writeFileSync(path.join(stuck, 'file'), '')
    undo = () => fs.rmSync(stuck, { recursive: true, force: true })
    await staysClosedUntil(undo)
  })

  test('a program keeps the clipboard full', { timeout: 240_000 }, async () => {
    await visited()
    // Four, since one takes a moment to start anew after it lost the clipboard, and first in the queue of a busy computer.
    const keep = 'while :; do echo kept | xclip -quiet -selection clipboard; done'
    const keeper = spawn('nice', ['-n', '-15', 'sh', '-c', `for one in 1 2 3 4; do ${keep} & done; wait`], {
      stdio: 'ignore',
      detached: true,
    })
    undo = () => {
      try {
        process.kill(-keeper.pid!, 'SIGKILL')
      } catch {
        // It has ended with the first call.
      }
    }
    await staysClosedUntil(undo)
  })

  test('with nothing in the way the same visit leads to the start page', async () => {
    await visited()
    await endVisit(await kiosk.visitor(0), 'hide-now')
    await shown(await kiosk.visitor(1), 'start')
  })
})
