import { publicationOf, type Publication } from '../../core/usage/published'
import type { Months } from '../../core/usage/counts'
import type { Period } from '../../core/usage/period'
import { stockholmMonth } from '../clock'
import { failed, lines, type CommandResult, type CommandSurroundings } from '../command'
import { readCounts } from '../counts-store'
import { fileWords, makeDirectory, type FileSystem, type Outcome } from '../durable-file'
import type { OfficeConfig } from '../office-config'
import type { Words } from '../office-config-words'
import { openPublished } from '../published-store'
import { configLines, readOfficeConfig } from '../read-office-config'
import { slotWords } from '../slot-words'
import { writeAll, type ExportFile } from './write-export'

/** What an export begins with. */
export interface Ready {
  ok: true
  config: OfficeConfig
  months: Months
  publication: Publication
  /** What has to be said on the way, though the export works. */
  warnings: string[]
}

/** Says which years go on otherwise than the office now wants. */
export const settingWarnings = ({ byOldSetting, byOther }: Pick<Publication, 'byOldSetting' | 'byOther'>): string[] => [
  ...byOldSetting.flatMap((year) =>
    lines({
      en: `${year} goes on with the statistics period it was begun with; the one in office.json holds from the next year.`,
      sv: `${year} fortsätter med den statistikperiod som året började med; den i office.json gäller från nästa år.`,
    }),
  ),
  ...byOther.flatMap((year) =>
    lines({
      en: `${year} is left out: it has been published the other way already ("publish" in office.json), and never both.`,
      sv: `${year} är utelämnat: det har redan publicerats på det andra sättet ("publish" i office.json), och aldrig båda.`,
    }),
  ),
]

/** Says that nobody knows any more what has been published. */
export const bothBroken = (directory: string, name: string): Words => ({
  en: `${directory}: ${name}.json and ${name}-backup.json are both broken, so it is not known what has been published. Restore one of them from a backup.`,
  sv: `${directory}: både ${name}.json och ${name}-backup.json är skadade, så det går inte att veta vad som har publicerats. Återställ en av dem från en säkerhetskopia.`,
})

/** Reads what an export needs, without changing anything; a known fault is a result that says what to do. */
export const readyToExport = ({ paths, now, files }: CommandSurroundings): Ready | { ok: false; result: CommandResult } => {
  const read = readOfficeConfig(paths.config, files)
  if (!read.ok) return { ok: false, result: { code: 1, out: [], err: configLines(paths.config, read.problems) } }
  const { months, troubles, lost } = readCounts(paths.data, files)
  const warnings = troubles.map(slotWords)
  if (lost) {
    const what = { en: 'No counts can be read: nothing was exported.', sv: 'Inga räknetal kan läsas: ingenting exporterades.' }
    return { ok: false, result: failed(...warnings, what) }
  }
  const published = openPublished(paths.data, files).read()
  if (published === undefined) return { ok: false, result: failed(...warnings, bothBroken(paths.data, 'published')) }
  const publication = publicationOf(months, published, read.config, stockholmMonth(now))
  return { ok: true, config: read.config, months, publication, warnings: [...warnings.flatMap(lines), ...settingWarnings(publication)] }
}

const nothingClosed = {
  en: 'No period is closed yet: the files hold no figures.',
  sv: 'Ingen period är avslutad än: filerna innehåller inga siffror.',
}

/** What is published: which periods, in which files, and where it is kept that they are. */
export interface Publishing {
  directory: string
  exported: readonly ExportFile[]
  periods: readonly Period[]
  keep: () => Outcome
  warnings: readonly string[]
}

/**
 * Keeps what is about to be published, then writes the files: in this order, since a period that somebody may have
 * seen must never change, while one that nobody saw may well stay as it is.
 */
export const publishFiles = ({ directory, exported, periods, keep, warnings }: Publishing, files?: FileSystem): CommandResult => {
  for (const step of [() => makeDirectory(directory, files), keep, () => writeAll(exported, files)]) {
    const done = step()
    if (!done.ok) return { ...failed(fileWords(done.problem)), err: [...warnings, ...lines(fileWords(done.problem))] }
  }
  const what = periods.length === 0 ? lines(nothingClosed) : [periods.map(({ id }) => id).join(', ')]
  return { code: 0, out: [...what, ...exported.map(([file]) => file)], err: [...warnings] }
}

/** Publishes the files of one kiosk. */
export const publish = (
  { publication: { periods, published }, warnings }: Ready,
  directory: string,
  exported: readonly ExportFile[],
  { paths, files }: CommandSurroundings,
): CommandResult =>
  publishFiles({ directory, exported, periods, warnings, keep: () => openPublished(paths.data, files).keep(published) }, files)
