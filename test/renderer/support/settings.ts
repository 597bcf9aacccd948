import type { OfficeSettings } from '../../../src/ipc/staff-bridge'
import { officeConfig } from '../../../src/office/office-config'
import { settingsSince } from '../../../src/office/staff/settings'

const isIn = (file: unknown, [name, ...rest]: readonly string[]): boolean =>
  name === undefined || (typeof file === 'object' && file !== null && name in file && isIn(Reflect.get(file, name), rest))

/** What the settings page is told by an office that has set something, and how its file stands now. */
export const settingsOf = (file: object = {}, change: Partial<OfficeSettings> = {}): OfficeSettings => {
  const placeOf = (setting: readonly string[]) => (isIn(file, setting) ? { line: 1, column: 1 } : undefined)
  const since = { ok: true as const, config: officeConfig.parse(file), placeOf }
  return {
    ...settingsSince({ config: '/nowhere/office.json', data: '/nowhere', run: '/nowhere' }, since),
    now: 'read',
    printing: since.config.printing,
    ...change,
  }
}
