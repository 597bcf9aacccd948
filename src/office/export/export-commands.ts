import { reportOf, type PeriodReport } from '../../core/usage/report'
import { transferOf } from '../../core/usage/transfer'
import { failed, type CommandResult, type CommandSurroundings } from '../command'
import type { Words } from '../office-config-words'
import { publish, readyToExport, type Ready } from './ready'
import { transferFile, usageFiles } from './write-export'

const byAuthority = {
  en: 'office.json says "publish": "authority", so the authority publishes. Use --export-transfer <folder> and hand it the file, or set "publish": "kiosk".',
  sv: 'office.json säger "publish": "authority", så myndigheten publicerar. Använd --export-transfer <mapp> och lämna filen till den, eller sätt "publish": "kiosk".',
}

const byKiosk = {
  en: 'office.json says "publish": "kiosk", so this kiosk publishes by itself. Use --export-usage <folder>, or set "publish": "authority".',
  sv: 'office.json säger "publish": "kiosk", så kiosken publicerar själv. Använd --export-usage <mapp>, eller sätt "publish": "authority".',
}

/** The published statistics of this kiosk, or why there are none here. */
export type UsageReport =
  { ok: true; ready: Ready; reports: PeriodReport[] } | { ok: false; why: 'trouble' | 'published-by-authority'; said: Words[] }

/** Makes the published statistics of this kiosk; there is no other way to a figure, be it for a file or for a screen. */
export const usageReport = (around: CommandSurroundings): UsageReport => {
  const ready = readyToExport(around)
  if (!ready.ok) return { ...ready, why: 'trouble' }
  if (ready.config.publish === 'authority') return { ok: false, why: 'published-by-authority', said: [byAuthority] }
  return { ok: true, ready, reports: ready.publication.periods.map((period) => reportOf(period, ready.months)) }
}

/** `--export-usage <folder>`: the published statistics of all closed periods. */
export const exportUsage = (directory: string, around: CommandSurroundings): CommandResult => {
  const usage = usageReport(around)
  if (!usage.ok) return failed(...usage.said)
  return publish(usage.ready, directory, usageFiles(directory, usage.ready.config.kioskName, usage.reports), around)
}

/** `--export-transfer <folder>`: the raw closed months of this kiosk, for the hands of an authority that publishes for several. */
export const exportTransfer = (directory: string, around: CommandSurroundings): CommandResult => {
  const ready = readyToExport(around)
  if (!ready.ok) return failed(...ready.said)
  if (ready.config.publish === 'kiosk') return failed(byKiosk)
  const closed = ready.publication.periods.flatMap((period) => period.months)
  return publish(ready, directory, [transferFile(directory, transferOf(ready.config.kioskName, ready.months, closed))], around)
}
