import { z } from 'zod'

const line = z
  .string()
  .trim()
  .min(1, 'the text is empty: write it, or remove the step')
  .refine((text) => !text.includes('\n'), 'this text is one line: remove the line break')

/**
 * One line of text in every language. It is strict, so that a missing or misspelt language is an error at its
 * own line and never a hole on a visitor's screen.
 */
export const localText = z.strictObject({ sv: line, en: line, ar: line })

/** One line of text in every language. */
export type LocalText = z.infer<typeof localText>
