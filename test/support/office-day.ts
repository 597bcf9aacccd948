import { once } from 'node:events'
import * as fs from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { startDisplay } from '../../tools/bench/display'
import type { Find } from '../../tools/canary/find'
import { scanMemory } from '../../tools/canary/memory'
import { needlesOf, newCanary } from '../../tools/canary/needles'
import { allEnded, startsClean } from './aftermath'
import { countedVisits } from './counted-visits'
import { newPlaces, startKiosk, type Kiosk, type Start } from './kiosk'
import { visitsOf, type VisitProcesses } from './kiosk-processes'
import { cannotLook, lookAround, remainsOf } from './remains'
import { writeSomething } from './words'
import { pasted } from './x-clipboards'

/** A visitor at the kiosk: the page, the processes behind it, and a word that stands nowhere else. */
export interface Visitor {
  page: Page
  processes: VisitProcesses
  word: string
}

type Display = Awaited<ReturnType<typeof startDisplay>>

interface Open {
  kiosk: Kiosk
  display: Display
  /** Which visitor since the kiosk was opened holds the screen, counted from 0. */
  visitor: number
}

/**
 * A day at an office: one kiosk on a display of its own, opened when a visitor comes and it is closed, one visitor after
 * another, and whatever any of them wrote is looked for.
 */
export const officeDay = (config: object = {}, start: Pick<Start, 'program' | 'args'> = {}) => {
  const places = newPlaces()
  fs.writeFileSync(places.config, JSON.stringify(config))
  const words: string[] = []
  const counts = countedVisits(places)
  let display: Display | undefined
  let now: Open | undefined
  let last: Kiosk
  // Before anybody waits for what stands on a screen for some seconds only.
  if (!cannotLook) void lookAround()

  const open = async (): Promise<Open> => {
    if (now) return now
    display ??= await startDisplay()
    last = startKiosk({ ...start, places, environment: { DISPLAY: display.name }, through: ['setsid'] })
    counts.begin()
    return (now = { kiosk: last, display, visitor: 0 })
  }

  const loseDisplay = (): void => {
    display?.stop()
    display = undefined
  }

  const comes = async (): Promise<Visitor> => {
    const here = await open()
    const page = await startsClean(here.kiosk, here.visitor, 'start')
    const word = newCanary()
    words.push(word)
    return { page, processes: visitsOf(here.kiosk)[0]!, word }
  }

  const hasExited = async (): Promise<number | null> => {
    const { child } = last
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    now = undefined
    // A kiosk that closes as it was asked to counts the visit that is open.
    counts.ended(child.exitCode === 0 || 'perhaps')
    return child.exitCode
  }

  return {
    open,
    /** Takes the display away, as when the session of the computer ends. */
    loseDisplay,
    /** Somebody comes to the kiosk, which is opened where it is closed, and stands at the start page. */
    comes,

    /** Somebody comes, writes and copies; the word is found then, or looking for it later would prove nothing. */
    async writes(): Promise<Visitor> {
      const visitor = await comes()
      await writeSomething(visitor.page, visitor.word)
      const { main, page } = visitsOf(last)[0]!
      expect([main, page!].flatMap((pid) => scanMemory(pid, needlesOf([visitor.word])))).not.toEqual([])
      expect(pasted(now!.display.name)).toEqual([visitor.word, visitor.word])
      return visitor
    },

    /** The kiosk has ended, whatever it had started may be about to; gives its exit code. */
    hasExited,

    /** The kiosk has ended, and so has everything that belonged to it; gives its exit code. */
    async isOver(): Promise<number | null> {
      const code = await hasExited()
      await allEnded(last)
      return code
    },

    /**
     * Somebody else comes, to a kiosk that is opened again where it had ended, and finds nothing of the visit before.
     * `isCounted`: whether that visit had come to a module, so that it is one to be counted.
     */
    async nextFinds(screen: 'wiped' | 'start', isCounted: boolean | 'perhaps' = true): Promise<void> {
      const isOpen = now !== undefined
      const here = await open()
      if (isOpen) {
        here.visitor += 1
        counts.ended(isCounted)
      }
      await startsClean(here.kiosk, here.visitor, screen)
      expect(pasted(here.display.name)).toEqual(['', ''])
    },

    /** What there is anywhere of what anybody has written this day, or of some of these words. */
    remains: (some: readonly string[] = words): Promise<Find[]> => remainsOf(last, needlesOf(some)),

    /** What is in the counts fits the visits that have ended. */
    countsHold: counts.hold,

    /** Ends the kiosk without any care, as after a test that failed: the next visitor comes to another. */
    async close(): Promise<void> {
      await now?.kiosk.stop('SIGKILL')
      now = undefined
    },

    /** Removes what the kiosk kept, and its display. */
    clean(): void {
      loseDisplay()
      for (const directory of [places.home, places.run]) fs.rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** A day at an office, as it is given to what happens there. */
export type OfficeDay = ReturnType<typeof officeDay>
