import { spawn, type ChildProcess } from 'node:child_process'
import * as fs from 'node:fs'
import * as path from 'node:path'
import * as readline from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type Browser, type Page } from 'playwright-core'
import { asOrdinary, ownDirectory } from './account'

/** The packaged app, as each build has made it. */
export const programs = {
  test: path.resolve('release/test/linux-unpacked/ses-kiosk'),
  release: path.resolve('release/linux-unpacked/ses-kiosk'),
}

/** How a kiosk under test is started. */
export interface Start {
  places?: Places
  environment?: NodeJS.ProcessEnv
  /** The release build opens no DevTools: its windows cannot be driven, only looked at and typed into. */
  build?: keyof typeof programs
  /** Another program than that of a build. */
  program?: string
  args?: string[]
  /** A command that the kiosk is started through, such as a tracer. */
  through?: string[]
  /** The command that starts it as an ordinary account where the program is not one of this computer's. */
  elsewhere?: string[]
}

/** The directories of one kiosk under test. */
export interface Places {
  home: string
  data: string
  run: string
  config: string
}

/** A running kiosk: the office process, and the windows of its visits as they open. */
export interface Kiosk {
  readonly places: Places
  readonly child: ChildProcess
  readonly sandboxed: boolean
  /** Everything the office process has printed. */
  output(): string
  /** The page of the n-th visitor process since the start, counted from 0; waits until it is there, but not for ever. */
  visitor(n: number): Promise<Page>
  /** The n-th staff window since the start, counted from 0; waits until it is there. */
  staff(n: number): Promise<Page>
  /** Ends the kiosk as a service manager would, and gives its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
  /** Removes what the kiosk left behind, after it was looked at. */
  clean(): void
}

/** New directories for a kiosk; `run` lies in memory, as on an office's computer. */
export const newPlaces = (): Places => {
  const home = ownDirectory()
  return { home, data: path.join(home, 'data'), run: ownDirectory('/dev/shm'), config: path.join(home, 'office.json') }
}

/** The environment that a start by hand has, and more. */
export const environmentOf = (places: Places, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  DISPLAY: process.env.DISPLAY,
  HOME: places.home,
  TMPDIR: places.home,
  SES_KIOSK_DATA_DIR: places.data,
  SES_KIOSK_RUN_DIR: places.run,
  SES_KIOSK_CONFIG: places.config,
  ...more,
})

/** Waits for things that arrive in order, whoever comes first. */
const queueOf = <T>() => {
  const arrived: T[] = []
  const waiting = new Map<number, (value: T) => void>()
  return {
    push(value: T): void {
      arrived.push(value)
      waiting.get(arrived.length - 1)?.(value)
    },
    at: (n: number): Promise<T> => (n < arrived.length ? Promise.resolve(arrived[n]!) : new Promise((resolve) => waiting.set(n, resolve))),
  }
}

/** A kiosk that is slow is waited for; longer than this none takes, also beside other work. */
const patienceMs = 60_000

/** What the office process and its log of codes say, where somebody waits in vain. */
const accountOf = ({ data }: Places, output: string): string => {
  const logs = fs.globSync(path.join(data, 'log-*')).map((log) => fs.readFileSync(log, 'utf8'))
  return [output, ...logs].join('\n')
}

const pageOf = async (browser: Browser, isIt: (page: Page) => boolean = () => true): Promise<Page> => {
  const context = browser.contexts()[0]!
  return context.pages().find(isIt) ?? (await context.waitForEvent('page', isIt))
}

// noDefaults: Electron refuses Browser.setDownloadBehavior, which is sent otherwise.
const connect = (address: string): Promise<Browser> => chromium.connectOverCDP(address, { noDefaults: true })

const isStaff = (page: Page): boolean => page.url().endsWith('staff.html') && !page.isClosed()

/** Starts the packaged app on the display of the test run, as an ordinary account. */
export const startKiosk = (start: Start = {}): Kiosk => {
  const { places = newPlaces(), environment = {}, build = 'test', program = programs[build], args = [], through = [], elsewhere } = start
  const { command, before, sandboxed } = elsewhere
    ? { command: elsewhere[0]!, before: [...elsewhere.slice(1), program], sandboxed: true }
    : asOrdinary(program)
  const own = ['--disable-gpu', ...(sandboxed ? [] : ['--no-sandbox'])]
  const [first, ...rest] = [...through, command, ...before, ...own, ...args]
  const child = spawn(first!, rest, { stdio: ['ignore', 'pipe', 'pipe'], env: environmentOf(places, environment) })
  const addresses = { visitor: queueOf<string>(), staff: queueOf<string>() }
  const browsers = new Map<number, Promise<Page>>()
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    readline.createInterface({ input: stream }).on('line', (line) => {
      output += `${line}\n`
      const [, whose, address] = /^devtools (visitor|staff) (ws:\S+)$/.exec(line) ?? []
      if (address) addresses[whose as keyof typeof addresses].push(address)
    })
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const late = async (window: string): Promise<never> => {
    await wait(patienceMs, undefined, { ref: false })
    const office = child.exitCode ?? child.signalCode ?? 'runs'
    throw new Error(`No ${window} came; the office: ${office}\n${accountOf(places, output)}`)
  }
  return {
    places,
    child,
    sandboxed,
    output: () => output,
    visitor(n) {
      const page =
        browsers.get(n) ??
        Promise.race([addresses.visitor.at(n), late(`visitor ${n}`)])
          .then(connect)
          .then((browser) => pageOf(browser))
      browsers.set(n, page)
      page.catch(() => browsers.delete(n))
      return page
    },
    staff: async (n) => pageOf(await connect(await Promise.race([addresses.staff.at(n), late(`staff window ${n}`)])), isStaff),
    stop(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    },
    clean() {
      for (const directory of [places.home, places.run]) fs.rmSync(directory, { recursive: true, force: true })
    },
  }
}
