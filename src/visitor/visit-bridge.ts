import type { WebContents } from 'electron'
import { bindVisitor } from '../ipc/bind'
import type { Profile } from '../ipc/profile'
import type { Phase, TellVisitor } from '../ipc/visitor-bridge'
import type { IdleWatch } from './idle-watch'
import type { OfficeLine } from './office-line'
import { printPage, type PrintOutcome } from '../platform/print'

/** What a visit's requests are answered from. */
export interface VisitSurroundings {
  profile: Profile
  line: OfficeLine
  watch: IdleWatch
  /** The page says that it still turns. */
  onAlive(): void
}

const beatMs = 1000

/** While a page is put on paper it may be unable to say that it turns; the process that waits for it says so instead. */
const printed = async (contents: WebContents, onAlive: () => void): Promise<PrintOutcome> => {
  const beat = setInterval(onAlive, beatMs)
  try {
    return await printPage(contents)
  } finally {
    clearInterval(beat)
  }
}

/** Answers the page of a visit, and tells it what stands on the screen outside the visit. */
export const bindVisit = (contents: WebContents, origin: string, { profile, line, watch, onAlive }: VisitSurroundings) => {
  let phase: Phase = 'unseen'
  const tell: TellVisitor = bindVisitor(contents, origin, {
    painted() {
      // The first sign: one that hangs before it says that it turns would never be missed.
      onAlive()
      line.say({ kind: 'ready' })
      return phase
    },
    position(position) {
      watch.withAdult(position.programme === 'mini')
      line.say({ kind: 'position', position })
    },
    usage: ({ events }) => line.say({ kind: 'usage', events }),
    alive: onAlive,
    staff: () => line.say({ kind: 'staff' }),
    activity: () => watch.input(),
    pause: ({ on }) => watch.pause(on),
    print: () => (profile.printing ? printed(contents, onAlive) : 'failed'),
    end: ({ how }) => line.say({ kind: 'ended', how }),
  })
  return {
    tell,
    show(next: Phase): void {
      phase = next
      tell('phase', next)
    },
  }
}
