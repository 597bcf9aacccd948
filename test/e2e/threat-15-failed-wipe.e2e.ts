import { spawn, type ChildProcess } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test, type TestContext } from 'vitest'
import { startDisplay, type Display } from '../../tools/bench/display'
import { newPlaces, startKiosk, type Kiosk, type Places } from '../support/kiosk'
import { endVisit, shown, tap, toModules } from '../support/walk'

const visitDirectories = ({ run }: Places): string[] =>
  fs
    .readdirSync(run)
    .filter((name) => name.startsWith('visit-'))
    .map((name) => path.join(run, name))
    .sort((one, other) => fs.statSync(one).birthtimeMs - fs.statSync(other).birthtimeMs)

/** A program that the kiosk's account may not end; as root only, since only then it has another account. */
const foreign = (...args: [string, string[]]): ChildProcess => spawn(...args, { stdio: 'ignore' })

/** A kiosk on a display of its own, which has its own clipboards, so that several tests can wait beside each other. */
const opened = async ({ onTestFinished }: TestContext, places = newPlaces()): Promise<{ kiosk: Kiosk; display: Display }> => {
  const display = await startDisplay()
  const kiosk = startKiosk({ places, environment: { DISPLAY: display.name } })
  onTestFinished(async () => {
    await kiosk.stop('SIGKILL')
    kiosk.clean()
    display.stop()
  })
  return { kiosk, display }
}

const visited = async (context: TestContext): Promise<{ kiosk: Kiosk; directory: string; display: Display }> => {
  const { kiosk, display } = await opened(context)
  const page = await kiosk.visitor(0)
  const directory = visitDirectories(kiosk.places)[0]!
  await toModules(page, { language: 'sv', module: 'p03' })
  await kiosk.visitor(1)
  return { kiosk, directory, display }
}

/** Puts something into the directory of a visit that the kiosk's account cannot remove; gives what removes it. */
const putStuck = (directory: string, { onTestFinished }: TestContext): (() => void) => {
  const stuck = path.join(directory, 'stuck')
  fs.mkdirSync(stuck, { recursive: true, mode: 0o755 })
  fs.writeFileSync(path.join(stuck, 'file'), '')
  const undo = () => fs.rmSync(stuck, { recursive: true, force: true })
  onTestFinished(undo)
  return undo
}

const loggedBy = ({ places }: Kiosk): string =>
  fs
    .globSync(path.join(places.data, 'log-*'))
    .map((log) => fs.readFileSync(log, 'utf8'))
    .join('')

/** The next visitor stays without a page of its own until the hindrance is gone; then a new one starts. */
const staysClosedUntil = async (kiosk: Kiosk, remove: () => void): Promise<void> => {
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

describe.concurrent('threat 15: a wipe that cannot be proven calls staff and starts no visit', () => {
  test('a process of the visit survives', async (context) => {
    const { kiosk, directory } = await visited(context)
    const survivor = foreign('sh', ['-c', 'while :; do sleep 1; done', directory])
    const undo = () => void survivor.kill('SIGKILL')
    context.onTestFinished(undo)
    await staysClosedUntil(kiosk, undo)
  })

  test('the directory cannot be removed', async (context) => {
    const { kiosk, directory } = await visited(context)
    await staysClosedUntil(kiosk, putStuck(directory, context))
  })

  test('what an earlier run left cannot be removed as the kiosk starts', async (context) => {
    const places = newPlaces()
    const remove = putStuck(path.join(places.run, 'visit-before'), context)
    const { kiosk } = await opened(context, places)
    await expect.poll(() => loggedBy(kiosk), { timeout: 60_000 }).toMatch(/wipe-failed-directory/)
    expect(visitDirectories(places)).toEqual([path.join(places.run, 'visit-before')])
    remove()
    await shown(await kiosk.visitor(0), 'start')
  })

  test('a program keeps the clipboard full', { timeout: 240_000 }, async (context) => {
    const { kiosk, display } = await visited(context)
    // Four, since one takes a moment to start anew after it lost the clipboard, and first in the queue of a busy computer.
    const keep = 'while :; do echo kept | xclip -quiet -selection clipboard; done'
    const keeper = spawn('nice', ['-n', '-15', 'sh', '-c', `for one in 1 2 3 4; do ${keep} & done; wait`], {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, DISPLAY: display.name },
    })
    const undo = () => {
      try {
        process.kill(-keeper.pid!, 'SIGKILL')
      } catch {
        // It has ended with the first call.
      }
    }
    context.onTestFinished(undo)
    await staysClosedUntil(kiosk, undo)
  })

  test('with nothing in the way the same visit leads to the start page', async (context) => {
    const { kiosk } = await visited(context)
    await endVisit(await kiosk.visitor(0), 'hide-now')
    await shown(await kiosk.visitor(1), 'start')
  })
})
