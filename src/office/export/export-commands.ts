import { reportOf } from '../../core/usage/report'
import { transferOf } from '../../core/usage/transfer'
import { failed, type CommandResult, type CommandSurroundings } from '../command'
import { publish, readyToExport } from './ready'
import { transferFile, usageFiles } from './write-export'

const byAuthority = {
  en: 'office.json says "publish": "authority", so the authority publishes. Use --export-transfer <folder> and hand it the file, or set "publish": "kiosk".',
  sv: 'office.json säger "publish": "authority", så myndigheten publicerar. Använd --export-transfer <mapp> och lämna filen till den, eller sätt "publish": "kiosk".',
}

const byKiosk = {
  en: 'office.json says "publish": "kiosk", so this kiosk publishes by itself. Use --export-usage <folder>, or set "publish": "authority".',
  sv: 'office.json säger "publish": "kiosk", så kiosken publicerar själv. Använd --export-usage <mapp>, eller sätt "publish": "authority".',
}

/** `--export-usage <folder>`: the published statistics of all closed periods. */
export const exportUsage = (directory: string, around: CommandSurroundings): CommandResult => {
  const ready = readyToExport(around)
  if (!ready.ok) return ready.result
  if (ready.config.publish === 'authority') return failed(byAuthority)
  const reports = ready.publication.periods.map((period) => reportOf(period, ready.months))
  return publish(ready, directory, usageFiles(directory, ready.config.kioskName, reports), around)
}

/** `--export-transfer <folder>`: the raw closed months of this kiosk, for the hands of an authority that publishes for several. */
export const exportTransfer = (directory: string, around: CommandSurroundings): CommandResult => {
  const ready = readyToExport(around)
  if (!ready.ok) return ready.result
  if (ready.config.publish === 'kiosk') return failed(byKiosk)
  const closed = ready.publication.periods.flatMap((period) => period.months)
  return publish(ready, directory, [transferFile(directory, transferOf(ready.config.kioskName, ready.months, closed))], around)
}
