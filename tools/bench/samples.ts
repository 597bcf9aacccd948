import * as path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { browserSwitches, type Browser } from './browser'
import { firstPaintedAt } from './in-page'
import { memoryOf } from './memory'
import { startProgram, type Program } from './program'
import { killed, recoveryTime, type Killed } from './recovery'
import { finishVisit, longestTaskIn, openEvery, openVisit, stepThrough } from './visit'

/** Everything that was measured, value by value. */
export interface Samples {
  kioskStart: number[]
  manyStart: number[]
  helloStart: number[]
  kioskIdle: number[]
  kioskVisit: number[]
  helloIdle: number[]
  opened: number[]
  steps: number[]
  takeover: number[]
  receipt: number[]
  longestTask: number[]
  browserStart: number[]
  browserIdle: number[]
  browserVisit: number[]
  browserSteps: number[]
  recovered: Record<Killed, number[]>
  merged: number[]
}

/** The programs, and the display they are measured on; `many` is the kiosk with ten times as many modules. */
export interface Programs {
  kiosk: string
  many: string
  hello: string
  /** Nothing where there is no such browser. */
  browser: Pick<Browser, 'executable' | 'address'> | undefined
  display: string
}

/** Where the hello-world program and the browser keep what they keep from start to start. */
export interface Profiles {
  hello: string
  browser: string
}

/** Memory is looked at when a program has come to rest. */
const settleMs = 3000
const visitsPerStart = 3
const startPage = '[data-screen="start"]'

/** A computer of an office is not the one of whoever writes the program. */
const slower = 4

/** No measurements yet. */
export const noSamples = (): Samples => ({
  kioskStart: [],
  manyStart: [],
  helloStart: [],
  kioskIdle: [],
  kioskVisit: [],
  helloIdle: [],
  opened: [],
  steps: [],
  takeover: [],
  receipt: [],
  longestTask: [],
  browserStart: [],
  browserIdle: [],
  browserVisit: [],
  browserSteps: [],
  recovered: { page: [], process: [] },
  merged: [],
})

const keepMemory = async ({ pid }: Program, into: number[]): Promise<void> => {
  await wait(settleMs)
  const memory = memoryOf(pid)
  if (memory !== undefined) into.push(memory)
}

/** How long a program took to its first page. Nobody looks at it before it has come to rest, or the looking is measured too. */
const startOf = async (program: Program, selector: string): Promise<number> => {
  await wait(settleMs)
  return (await (await program.page(0)).run(firstPaintedAt, selector)) - program.startedAtMs
}

/** A profile of its own that stays from start to start, as an ordinary app has one. */
const measureHello = async ({ hello, display }: Programs, profile: string, samples: Samples): Promise<void> => {
  const switches = ['--remote-debugging-port=0', `--user-data-dir=${profile}`]
  const program = startProgram({ executable: hello, kind: 'other', switches, display })
  try {
    samples.helloStart.push(await startOf(program, 'body'))
    await keepMemory(program, samples.helloIdle)
  } finally {
    await program.stop()
  }
}

/** The same pages, steps and looks at memory as in the kiosk. */
const measureBrowser = async ({ browser, display }: Programs, profile: string, samples: Samples): Promise<void> => {
  if (!browser) return
  const { executable, address } = browser
  const program = startProgram({ executable, kind: 'other', switches: [...browserSwitches(profile), address], display })
  try {
    samples.browserStart.push(await startOf(program, startPage))
    const page = await program.page(0)
    await keepMemory(program, samples.browserIdle)
    await openVisit(page)
    await keepMemory(program, samples.browserVisit)
    samples.browserSteps.push(...(await stepThrough(page)))
  } finally {
    await program.stop()
  }
}

const kioskEnvironment = (home: string) => ({
  SES_KIOSK_DATA_DIR: path.join(home, 'data'),
  SES_KIOSK_CONFIG: path.join(home, 'office.json'),
})

const measureKiosk = async ({ kiosk, display }: Programs, samples: Samples): Promise<void> => {
  const program = startProgram({ executable: kiosk, display, environment: kioskEnvironment })
  try {
    samples.kioskStart.push(await startOf(program, startPage))
    await keepMemory(program, samples.kioskIdle)
    for (let visit = 0; visit < visitsPerStart; visit += 1) {
      await openVisit(await program.page(visit))
      await program.page(visit + 1)
      if (visit === 0) {
        await keepMemory(program, samples.kioskVisit)
        samples.opened.push(...(await openEvery(await program.page(visit))))
      }
      const { steps, takeover, receipt } = await finishVisit(program, visit)
      samples.steps.push(...steps)
      samples.takeover.push(takeover)
      samples.receipt.push(receipt)
    }
    samples.longestTask.push(await longestTaskIn(await program.page(visitsPerStart), slower))
  } finally {
    await program.stop()
  }
}

/** A start of the kiosk with as many visits as there are ways to kill one. */
export const measureRecovery = async ({ kiosk, display }: Pick<Programs, 'kiosk' | 'display'>, { recovered }: Samples): Promise<void> => {
  const program = startProgram({ executable: kiosk, display, environment: kioskEnvironment })
  try {
    for (const [visit, what] of killed.entries()) recovered[what].push(await recoveryTime(program, visit, what))
  } finally {
    await program.stop()
  }
}

const measureMany = async ({ many, display }: Programs, samples: Samples): Promise<void> => {
  const program = startProgram({ executable: many, display, environment: kioskEnvironment })
  try {
    samples.manyStart.push(await startOf(program, startPage))
  } finally {
    await program.stop()
  }
}

/** One start of each program, each first in turn, so that whatever else the computer does meets all alike. */
export const measureRound = async (programs: Programs, profiles: Profiles, round: number, samples: Samples): Promise<void> => {
  const all = [
    () => measureHello(programs, profiles.hello, samples),
    () => measureBrowser(programs, profiles.browser, samples),
    () => measureKiosk(programs, samples),
    () => measureMany(programs, samples),
    () => measureRecovery(programs, samples),
  ]
  for (const measure of round % 2 === 0 ? all : all.reverse()) await measure()
}
