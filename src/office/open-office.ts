import { settled, type Ending, type Tally } from '../core/usage/tally'
import type { IdleTimes, Logo, Profile } from '../ipc/profile'
import { accentOf } from './accent'
import { stockholmMonth } from '../core/usage/month'
import { openCounts } from './counts-store'
import { lines } from './command'
import { fileWords, type Outcome } from './durable-file'
import type { Log } from './log'
import { newerFiles, newerWords } from './newer-files'
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

/** What an administrator has to put right before a visit can start: in `office.json`, or that this version is too old for its files. */
export interface OfficeTrouble {
  kind: 'configuration' | 'newer-data'
  lines: string[]
}

/** The office, or what stands in its way. */
export type OfficeRead = { ok: true; office: OpenOffice } | { ok: false; trouble: OfficeTrouble }

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

const read = ({ data, config }: Paths): ReadOffice | { ok: false; trouble: OfficeTrouble } => {
  const newer = newerFiles(data)
  if (newer.length > 0) return { ok: false, trouble: { kind: 'newer-data', lines: lines(newerWords(data, newer)) } }
  const office = readOfficeFile(config)
  return office.ok ? office : { ok: false, trouble: { kind: 'configuration', lines: configLines(config, office.problems) } }
}

/** What has to be put right before a visit can start, if anything. */
export const troubleIn = (paths: Paths): OfficeTrouble | undefined => {
  const office = read(paths)
  return office.ok ? undefined : office.trouble
}

/**
 * Opens what the office keeps: its configuration and its counts. `say` is told what an administrator should know, and
 * `log` only that there was something.
 */
export const openOffice = (paths: Paths, say: (line: string) => void, log: Log): OfficeRead => {
  const settings = read(paths)
  if (!settings.ok) return settings

  const told = (outcome: Outcome) => {
    if (outcome.ok) return
    say(fileWords(outcome.problem).en)
    log('counts-not-written')
  }
  const counts = openCounts(paths.data, { countBatchVisits: settings.config.countBatchVisits })
  for (const trouble of counts.troubles) {
    say(slotWords(trouble).en)
    log('counts-file-broken')
  }
  const thisMonth = () => stockholmMonth(new Date())
  setInterval(() => told(counts.tell(thisMonth())), monthCheckMs).unref()
  return {
    ok: true,
    office: {
      ...toldOf(settings),
      settings,
      count: (tally, ending) => told(counts.add(settled(tally, ending), thisMonth())),
      flush: () => told(counts.flush()),
    },
  }
}
