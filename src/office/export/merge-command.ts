import * as path from 'node:path'
import { alike } from '../../core/usage/alike'
import { kioskOf, together, type MonthsOf } from '../../core/usage/merge'
import { awayFrom } from '../../core/usage/merged'
import { mergedPublicationOf } from '../../core/usage/merged-publication'
import { reportOf } from '../../core/usage/report'
import { kioskName } from '../../core/usage/transfer'
import { stockholmMonth } from '../../core/usage/month'
import { failed, lines, type Command, type CommandResult, type CommandSurroundings } from '../command'
import { makeDirectory } from '../durable-file'
import { newerFiles, newerWords } from '../newer-files'
import type { OfficeConfig } from '../office-config'
import { openMerged } from '../published-store'
import { configLines, readOfficeConfig } from '../read-office-config'
import { checksumOf } from '../sealed'
import { againWords, awayWords, clashWords, nothingWords, publicationWords, unfitName } from './merge-words'
import { readTransfer } from './read-transfer'
import { bothBroken, publishFiles, settingWarnings } from './ready'
import { troubleWords } from './transfer-words'
import { usageFiles } from './write-export'

interface Asked {
  given: string[]
  directory: string
}

const askedIn = (operands: readonly string[]): Asked | undefined => {
  const at = operands.indexOf('--out')
  const [folder, given] = [operands[at + 1], operands.filter((_, index) => index !== at && index !== at + 1)]
  const isWrong = at < 0 || folder === undefined || given.length === 0 || [folder, ...given].some((one) => one.startsWith('-'))
  return isWrong ? undefined : { given, directory: folder }
}

/** The name of the rows: the municipality's, if it may stand where a kiosk's name does, since a spreadsheet would take others for a formula. */
const sourceOf = ({ municipality }: OfficeConfig): string => (kioskName.safeParse(municipality).success ? municipality : 'merged')

const merge = ({ given, directory }: Asked, { paths, now, files }: CommandSurroundings): CommandResult => {
  const read = readOfficeConfig(paths.config, files)
  if (!read.ok) return { code: 1, out: [], err: configLines(paths.config, read.problems) }
  const { config } = read

  const found = given.map((file) => readTransfer(file, files))
  const good = found.flatMap((one) => (one.ok ? [one] : []))
  const filesOf = ({ kiosk }: MonthsOf) => good.filter((one) => one.transfer.kiosk === kiosk).map(({ file }) => file)
  const { kiosks, again, clashes } = together(good.map((one) => kioskOf(one.transfer)))
  const wrong = [
    ...found.flatMap((one) => (one.ok ? [] : [troubleWords(one.file, one.trouble)])),
    ...clashes.map((clash) => clashWords(clash, filesOf(clash))),
  ]
  if (wrong.length > 0) return failed(...wrong, nothingWords)

  const newer = newerFiles(paths.data, files)
  if (newer.length > 0) return failed(newerWords(paths.data, newer), nothingWords)
  const store = openMerged(paths.data, files)
  const before = store.read()
  if (before === undefined) return failed(bothBroken(paths.data, 'merged'), nothingWords)
  const away = awayFrom(kiosks, before)
  if (away.length > 0) return failed(awayWords(away), nothingWords)

  const setting = { statisticsPeriod: config.statisticsPeriod, clock: stockholmMonth(now), checksumOf }
  const publication = mergedPublicationOf(kiosks, before, setting)
  const { periods, sum, incomplete, changed, byOldSetting, merged } = publication
  const source = sourceOf(config)
  const remarks = [
    ...again.map((one) => againWords(one, filesOf(one))),
    ...(source === config.municipality || config.municipality === '' ? [] : [unfitName]),
    ...publicationWords(publication, alike(kiosks)),
  ]
  if (periods.length === 0 && incomplete.length + changed.length > 0) return failed(...remarks, nothingWords)

  const keep = () => {
    const made = makeDirectory(paths.data, files)
    return made.ok ? store.keep(merged) : made
  }
  const exported = usageFiles(
    directory,
    source,
    periods.map((period) => reportOf(period, sum)),
  )
  const warnings = [...remarks, ...settingWarnings({ byOldSetting, byOther: [] })].flatMap(lines)
  return publishFiles({ directory, exported, periods, keep, warnings }, files)
}

/**
 * `--merge-usage <file…> --out <folder>`: the published statistics of several kiosks together, from their transfer
 * files. Nothing is published unless every file is good.
 */
export const mergeUsage: Command = {
  use: { en: '--merge-usage <file…> --out <folder>', sv: '--merge-usage <fil…> --out <mapp>' },
  run: (operands, around) => {
    const asked = askedIn(operands)
    const resolved = (one: string) => path.resolve(around.cwd, one)
    return asked && merge({ given: asked.given.map(resolved), directory: resolved(asked.directory) }, around)
  },
}
