import { spawnSync } from 'node:child_process'

/** What selecting alone fills, and what copying fills. */
const selections = ['primary', 'clipboard']

const heldBy = (selection: string, display: string): string => {
  const { stdout, stderr, error } = spawnSync('xclip', ['-o', '-selection', selection, '-display', display], { encoding: 'utf8' })
  if (error || stderr.includes("Can't open display")) throw error ?? new Error(stderr)
  return stdout
}

/** What somebody can paste on a display: what was selected last, and what was copied; nothing is an empty text. */
export const pasted = (display = process.env.DISPLAY!): string[] => selections.map((selection) => heldBy(selection, display))
