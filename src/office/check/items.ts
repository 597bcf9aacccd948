import { clipboardManagers } from './clipboard-managers'
import { clock } from './clock'
import { coreDumps } from './core-dumps'
import { counts, dataDirectory } from './data-directory'
import { diskEncryption, freeSpace } from './disk'
import { hibernation } from './hibernation'
import type { Check } from './item'
import { officeFile } from './office-file'
import { printer } from './printer'
import { account, fuses, program, programFiles, support } from './program'
import { runDirectory } from './run-directory'
import { noKiosk } from './running-kiosk'
import { swap } from './swap'
import { helpLines, reviews } from './texts'
import { visit } from './visit'
import { voices } from './voices'

/** Everything the readiness report looks at, in the order it is said. */
export const checks: readonly Check[] = [
  noKiosk,
  account,
  clock,
  officeFile,
  dataDirectory,
  counts,
  freeSpace,
  diskEncryption,
  runDirectory,
  visit,
  swap,
  hibernation,
  coreDumps,
  clipboardManagers,
  printer,
  voices,
  helpLines,
  reviews,
  program,
  support,
  programFiles,
  fuses,
]
