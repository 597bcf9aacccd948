import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import * as readline from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { asOrdinary, ownDirectory } from '../../test/support/account'
import { connect, type Page } from './page'

/** Both programs get the same switches: without a graphics card this is the drawing that both end up with, and the harder ratio. */
export const sharedSwitches = ['--disable-gpu', '--log-level=3']

/** A program that is measured, running. */
export interface Program {
  readonly pid: number
  /** The wall clock when it was started, in milliseconds. */
  readonly startedAtMs: number
  /** The page of the n-th window process, counted from 0; waits until it is there. */
  page(n: number): Promise<Page>
  stop(): Promise<void>
}

/** How to start a program. */
export interface Start {
  executable: string
  kind?: keyof typeof devToolsLines
  switches?: readonly string[]
  display: string
  /** More environment, given the directory that is the program's home. */
  environment?: (home: string) => Record<string, string>
}

/** How a program says where the DevTools of its windows listen. The office process of a kiosk has some too, but no page. */
const devToolsLines = { kiosk: /^devtools visitor (ws:\S+)$/, other: /^DevTools listening on (ws:\S+)$/ }

const stopMs = 5000
const patienceMs = 60_000
const pollMs = 20

/** The addresses of DevTools that a program prints, in their order. */
const addressesOf = (streams: readonly NodeJS.ReadableStream[], devToolsLine: RegExp) => {
  const known: string[] = []
  for (const input of streams) {
    readline.createInterface({ input }).on('line', (line) => {
      const address = devToolsLine.exec(line)?.[1]
      if (address !== undefined) known.push(address)
    })
  }
  return async (n: number): Promise<string> => {
    for (const untilMs = Date.now() + patienceMs; Date.now() < untilMs; await wait(pollMs)) {
      const address = known[n]
      if (address !== undefined) return address
    }
    throw new Error(`no page number ${n + 1} within ${patienceMs / 1000} s`)
  }
}

/** Starts a program under an ordinary account, in a new home and with a run directory in memory. */
export const startProgram = ({ executable, kind = 'kiosk', switches = [], display, environment }: Start): Program => {
  const [home, run] = [ownDirectory(), ownDirectory('/dev/shm')]
  const { command, before, sandboxed } = asOrdinary(executable)
  const args = [...before, ...sharedSwitches, ...(sandboxed ? [] : ['--no-sandbox']), ...switches]
  const env = { PATH: process.env.PATH, DISPLAY: display, HOME: home, TMPDIR: home, XDG_RUNTIME_DIR: run, ...environment?.(home) }
  const startedAtMs = Date.now()
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env })
  const address = addressesOf([child.stdout, child.stderr], devToolsLines[kind])
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const failed = ended.then(() => Promise.reject(new Error(`${path.basename(executable)} ended before its page was there`)))
  failed.catch(() => undefined)
  const pages: Promise<Page>[] = []
  return {
    pid: child.pid!,
    startedAtMs,
    page: (n) => (pages[n] ??= Promise.race([address(n).then(connect), failed])),
    async stop() {
      for (const page of await Promise.allSettled(pages)) if (page.status === 'fulfilled') page.value.close()
      child.kill('SIGTERM')
      const impatient = setTimeout(() => child.kill('SIGKILL'), stopMs)
      await ended
      clearTimeout(impatient)
      for (const directory of [home, run]) fs.rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
