import { z } from 'zod'
import { blameLexicon } from '../../src/core/exercise/message-hints'
import { helpLine, legalFact, page, situation, term } from '../../src/core/programme/help'
import { contentId } from '../../src/core/text/id'
import { languageCode } from '../../src/core/text/language-code'

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'a month is written as in "2025-08"')

/** `content/glossary.yaml`: the words of the law and the office. */
export const glossaryFile = z.strictObject({ terms: z.array(term) })

/** `content/help/lines.yaml`: numbers and addresses. */
export const linesFile = z.strictObject({ lines: z.array(helpLine) })

/** `content/help/situations.yaml`: what somebody who needs help finds first. */
export const situationsFile = z.strictObject({ situations: z.array(situation) })

/** `content/help/legal.yaml`: what the law says, dated. */
export const legalFile = z.strictObject({ facts: z.array(legalFact) })

/** `content/blame.yaml`: the words the message coach listens for. */
export const blameFile = blameLexicon

/** Every other file in `content/help/`. */
export const pageFile = page

const review = z.strictObject({
  text: contentId,
  language: languageCode,
  role: z.string().trim().min(1, 'say in which role the text was read, as in "native ar with family-law experience"'),
  month,
  hash: z
    .string()
    .regex(
      /^[0-9a-f]{12}$/,
      'the hash is the one that the review sheet of this text shows for its language (`npm run content:sheet`); in quotation marks',
    ),
})

/** `content/reviewed.yaml`: who has read which text in which language; what is not in it counts as unreviewed. */
export const reviewedFile = z.strictObject({ reviews: z.array(review) })

/** One reading of one text, by its id (`reviewableIn`), in one language. */
export type Review = z.output<typeof review>

const idPath = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+){0,2}$/, 'an id is written with its way, as in "parents/p03/anger-ladder"')

/**
 * `content/ids.yaml`: every id of a programme, a module, a step and a topic that was ever published. Counts are kept by
 * these ids, so that one may be retired, but never be given to something else.
 */
export const idsFile = z.strictObject({ published: z.array(idPath), retired: z.array(idPath) })

const advice = z.record(z.string().min(1), z.string().min(1, 'say what to write instead'))
const adviceIn = z.strictObject({ sv: advice, en: advice, ar: advice })

/**
 * `content/wording.yaml`: words that the texts do without, each with what to do instead. `*` stands for any
 * letters, `…` for some words between.
 */
export const wordingFile = z.strictObject({ banned: adviceIn, brochure: adviceIn })

/** The words that the texts do without, by language. */
export type Wording = z.output<typeof wordingFile>
