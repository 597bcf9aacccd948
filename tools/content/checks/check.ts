import type { Content } from '../content'
import type { Problem } from '../problem'

/** What a check must be told, since it can neither know the date nor which modules the app was built for. */
export interface Circumstances {
  /** The month of the check, as in `2026-03`. */
  month: string
  /** The modules of each programme that the app knows: `src/core/programme/catalogue.ts`. */
  catalogue: Readonly<Record<string, readonly string[]>>
  /** The help lines that the app knows, in the same file. */
  helpLines: readonly string[]
}

/** One thing to look for in the content. Pure, so that the build, the command and the tests see the same. */
export type Check = (content: Content, circumstances: Circumstances) => Problem[]
