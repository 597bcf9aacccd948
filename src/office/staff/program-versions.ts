import type { ProgramVersions } from '../../ipc/staff-bridge'
import { build, version } from '../../platform/build'
import { supportOf } from '../electron-support'

/** What this program is made of. */
export const programVersions = (now: Date, { electron = '', chrome = '', node } = process.versions): ProgramVersions => ({
  ...version,
  isRelease: build === 'release',
  electron,
  chromium: chrome,
  node,
  support: supportOf(electron, now),
})
