import { settled, type Ending, type Tally } from '../core/usage/tally'
import type { IdleTimes, Logo, Profile } from '../ipc/profile'
import { accentOf } from './accent'
import { stockholmMonth } from '../core/usage/month'
import { openCounts } from './counts-store'
import { fileWords, type Outcome } from './durable-file'
import type { Log } from './log'
import type { OfficeConfig } from './office-config'
import type { Paths } from './paths'
import { configLines, readOfficeFile, type ReadOffice } from './read-office-config'
import { slotWords } from './slot-words'

const secondsPerMinute = 60
const longestVisitMinutes = 120
const longestGuidedMinutes = 180
const monthCheckMs = 60 * 60 * 1000

/** The office as the visits need it: what they are told, and how they are counted. */
export interface OpenOffice {
  /** What holds since this start, whatever is written into the file later. */
  settings: ReadOffice
  profile: Profile
  logo: Logo | undefined
  idle: IdleTimes
  /** Counts an ended visit. A disk that fails loses nothing: what was to be written waits for the next try. */
  count(tally: Tally, ending: Ending): void
  /** Writes what waits, as the kiosk closes. */
  flush(): void
}

/** The office, or the lines that say what has to be put right in `office.json` before a visit can start. */
export type OfficeRead = { ok: true; office: OpenOffice } | { ok: false; lines: string[] }

const profileOf = (config: OfficeConfig): Profile => ({
  office: config.office,
  municipality: config.municipality,
  logo: config.logo !== undefined,
  ...(config.accent && { accent: accentOf(config.accent) }),
  ...(config.openingHours && { openingHours: config.openingHours }),
  languages: config.languages,
  defaultLanguage: config.defaultLanguage,
  programmes: config.programmes,
  helpLines: config.helpLines,
  printing: config.printing,
})

const idleOf = ({ idle }: OfficeConfig): IdleTimes => ({
  warningSeconds: idle.warningSeconds,
  aloneSeconds: idle.aloneMinutes * secondsPerMinute,
  withAdultSeconds: idle.childWithAdultMinutes * secondsPerMinute,
  guidedSeconds: idle.guidedMinutes * secondsPerMinute,
  pauseSeconds: idle.pauseMinutes * secondsPerMinute,
  capMinutes: longestVisitMinutes,
  guidedCapMinutes: longestGuidedMinutes,
})

/** What every visit is told. */
export const toldOf = ({ config, logo }: ReadOffice): Pick<OpenOffice, 'profile' | 'idle' | 'logo'> => ({
  profile: profileOf(config),
  idle: idleOf(config),
  logo,
})

/** What has to be put right in `office.json` before a visit can start; nothing where it can be used. */
export const linesOf = ({ config }: Paths): string[] => {
  const read = readOfficeFile(config)
  return read.ok ? [] : configLines(config, read.problems)
}

/**
 * Opens what the office keeps: its configuration and its counts. `say` is told what an administrator should know, and
 * `log` only that there was something.
 */
export const openOffice = (paths: Paths, say: (line: string) => void, log: Log): OfficeRead => {
  const read = readOfficeFile(paths.config)
  if (!read.ok) return { ok: false, lines: configLines(paths.config, read.problems) }

  const told = (outcome: Outcome) => {
    if (outcome.ok) return
    say(fileWords(outcome.problem).en)
    log('counts-not-written')
  }
  const counts = openCounts(paths.data, { countBatchVisits: read.config.countBatchVisits })
  for (const trouble of counts.troubles) {
    say(slotWords(trouble).en)
    log('counts-file-broken')
  }
  const thisMonth = () => stockholmMonth(new Date())
  setInterval(() => told(counts.tell(thisMonth())), monthCheckMs).unref()
  return {
    ok: true,
    office: {
      ...toldOf(read),
      settings: read,
      count: (tally, ending) => told(counts.add(settled(tally, ending), thisMonth())),
      flush: () => told(counts.flush()),
    },
  }
}
