import * as fs from 'node:fs'
import type { OfficeSettings, ShownSetting, StaffWords } from '../../ipc/staff-bridge'
import type { FileSystem } from '../durable-file'
import type { Paths } from '../paths'
import { configLines, readOfficeFile, type ConfigProblem, type OfficeFileRead, type ReadOffice } from '../read-office-config'
import { settingGroups, type SettingGroup } from '../settings'

/** What two readings are compared by: a new PIN holds at once, and where the schema lies changes nothing. */
const effectOf = ({ config, logo }: ReadOffice): string =>
  JSON.stringify({ ...config, pin: undefined, $schema: undefined, logo: logo?.base64 })

const linesOf = (file: string, problems: readonly ConfigProblem[]): StaffWords[] => {
  const [en, sv] = [configLines(file, problems, ['en']), configLines(file, problems, ['sv'])]
  return problems.map((_, at) => ({ en: en[at]!, sv: sv[at]! }))
}

/** The office as it was read at the start, with the PIN that holds now. */
const withPin = (since: ReadOffice, read: OfficeFileRead): ReadOffice => {
  if (!read.ok) return since
  const placeOf: ReadOffice['placeOf'] = (setting) => (setting[0] === 'pin' ? read : since).placeOf(setting)
  return { ...since, config: { ...since.config, pin: read.config.pin }, placeOf }
}

const groupOf = (id: SettingGroup, { config, placeOf }: ReadOffice) => ({
  id,
  settings: Object.entries(settingGroups[id]).map(([path, { name, means, value, example }]): ShownSetting => ({
    id: path,
    name,
    means,
    value: value(config),
    from: placeOf(path.split('.')) ? 'file' : 'default',
    example,
  })),
})

/** Says what holds since the kiosk was started, and whether the next start will find the same. */
export const settingsSince = (paths: Paths, since: ReadOffice, files: FileSystem = fs): OfficeSettings => {
  const read = readOfficeFile(paths.config, files)
  const isSame = read.ok && effectOf(read) === effectOf(since)
  const isThere = files.existsSync(paths.config)
  return {
    file: paths.config,
    now: !read.ok ? 'broken' : !isSame ? 'changed' : isThere ? 'read' : 'missing',
    problems: read.ok ? [] : linesOf(paths.config, read.problems),
    groups: (Object.keys(settingGroups) as SettingGroup[]).map((id) => groupOf(id, withPin(since, read))),
    helpLines: since.config.helpLines,
    printing: read.ok && read.config.printing,
  }
}
