import { openPeriod, publicationOf, type Publication } from '../../core/usage/published'
import type { Months } from '../../core/usage/counts'
import type { Period } from '../../core/usage/period'
import { stockholmMonth } from '../../core/usage/month'
import { lines, type CommandResult, type CommandSurroundings } from '../command'
import { readCounts } from '../counts-store'
import { fileWords, makeDirectory, writeTogether, type FileSystem, type NewFile, type Outcome } from '../durable-file'
import { newerFiles, newerWords } from '../newer-files'
import type { OfficeConfig } from '../office-config'
import type { Words } from '../office-config-words'
import { openPublished } from '../published-store'
import { configLines, readOfficeConfig, type ConfigProblem } from '../read-office-config'
import { slotWords } from '../slot-words'

/** What an export begins with. */
export interface Ready {
  ok: true
  config: OfficeConfig
  months: Months
  publication: Publication
  /** The period that is not over yet. */
  open: Period
  /** What has to be said on the way, though the export works. */
  warnings: Words[]
}

/** Says which years go on otherwise than the office now wants. */
export const settingWarnings = ({ byOldSetting, byOther }: Pick<Publication, 'byOldSetting' | 'byOther'>): Words[] => [
  ...byOldSetting.map((year) => ({
    en: `${year} goes on with the statistics period it was begun with; the one in office.json holds from the next year.`,
    sv: `${year} fortsätter med den statistikperiod som året började med; den i office.json gäller från nästa år.`,
  })),
  ...byOther.map((year) => ({
    en: `${year} is left out: it has been published the other way already ("publish" in office.json), and never both.`,
    sv: `${year} är utelämnat: det har redan publicerats på det andra sättet ("publish" i office.json), och aldrig båda.`,
  })),
]

/** Says that nobody knows any more what has been published. */
export const bothBroken = (directory: string, name: string): Words => ({
  en: `${directory}: ${name}.json and ${name}-backup.json are both broken, so it is not known what has been published. Restore one of them from a backup.`,
  sv: `${directory}: både ${name}.json och ${name}-backup.json är skadade, så det går inte att veta vad som har publicerats. Återställ en av dem från en säkerhetskopia.`,
})

const configWords = (file: string, problems: readonly ConfigProblem[]): Words => ({
  en: configLines(file, problems, ['en']).join('\n'),
  sv: configLines(file, problems, ['sv']).join('\n'),
})

/** Reads what an export needs, without changing anything; a known fault says what to do. */
export const readyToExport = ({ paths, now, files }: CommandSurroundings): Ready | { ok: false; said: Words[] } => {
  const read = readOfficeConfig(paths.config, files)
  if (!read.ok) return { ok: false, said: [configWords(paths.config, read.problems)] }
  const newer = newerFiles(paths.data, files)
  if (newer.length > 0) return { ok: false, said: [newerWords(paths.data, newer)] }
  const { months, troubles, lost } = readCounts(paths.data, files)
  const warnings = troubles.map(slotWords)
  if (lost) {
    const what = { en: 'No counts can be read: nothing was exported.', sv: 'Inga räknetal kan läsas: ingenting exporterades.' }
    return { ok: false, said: [...warnings, what] }
  }
  const published = openPublished(paths.data, files).read()
  if (published === undefined) return { ok: false, said: [...warnings, bothBroken(paths.data, 'published')] }
  const clock = stockholmMonth(now)
  const publication = publicationOf(months, published, read.config, clock)
  return {
    ok: true,
    config: read.config,
    months,
    publication,
    open: openPeriod(months, published, read.config, clock),
    warnings: [...warnings, ...settingWarnings(publication)],
  }
}

/** Says that there is nothing to publish yet. */
export const nothingClosed: Words = {
  en: 'No period is closed yet: the files hold no figures.',
  sv: 'Ingen period är avslutad än: filerna innehåller inga siffror.',
}

/** Does one thing after the other, up to the first that cannot be done. */
export const inOrder = (steps: readonly (() => Outcome)[]): Outcome => {
  for (const step of steps) {
    const done = step()
    if (!done.ok) return done
  }
  return { ok: true }
}

/** What is published: which periods, in which files, and where it is kept that they are. */
export interface Publishing {
  directory: string
  exported: readonly NewFile[]
  periods: readonly Period[]
  keep: () => Outcome
  warnings: readonly string[]
}

/**
 * Keeps what is about to be published, then writes the files: in this order, since a period that somebody may have
 * seen must never change, while one that nobody saw may well stay as it is.
 */
export const publishFiles = ({ directory, exported, periods, keep, warnings }: Publishing, files?: FileSystem): CommandResult => {
  const done = inOrder([() => makeDirectory(directory, files), keep, () => writeTogether(exported, files)])
  if (!done.ok) return { code: 1, out: [], err: [...warnings, ...lines(fileWords(done.problem))] }
  const what = periods.length === 0 ? lines(nothingClosed) : [periods.map(({ id }) => id).join(', ')]
  return { code: 0, out: [...what, ...exported.map(([file]) => file)], err: [...warnings] }
}

/** Keeps what is about to be published of this kiosk. */
export const keepPublished = ({ publication }: Ready, { paths, files }: CommandSurroundings): Outcome =>
  openPublished(paths.data, files).keep(publication.published)

/** Publishes the files of one kiosk. */
export const publish = (ready: Ready, directory: string, exported: readonly NewFile[], around: CommandSurroundings): CommandResult =>
  publishFiles(
    {
      directory,
      exported,
      periods: ready.publication.periods,
      warnings: ready.warnings.flatMap(lines),
      keep: () => keepPublished(ready, around),
    },
    around.files,
  )
