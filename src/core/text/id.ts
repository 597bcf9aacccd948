import { z } from 'zod'

/** An id of content: kebab-case, stable, never reused, since counters and answers are kept by it. */
export const contentId = z
  .string()
  .max(40, 'an id has at most 40 characters')
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'an id is written in small letters, digits and single hyphens, as in "my-pause-card"')
