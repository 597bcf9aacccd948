import { z } from 'zod'
import { languages } from './language'

/** Checks a language code that crosses a border or stands in a file. */
export const languageCode = z.enum(languages)
