import { createHash } from 'node:crypto'
import { languages, type Language } from '../../../src/core/text/language'
import { reviewableIn, type Content } from '../content'
import type { Problem } from '../problem'
import { problemAt } from '../source'
import { textsIn } from '../texts'
import type { Check } from './check'

/** A fingerprint of everything that a file says in one language: it changes when a reviewer would have to read again. */
export const textHash = (value: unknown, language: Language): string =>
  createHash('sha256')
    .update(
      textsIn(value)
        .map(({ plain }) => plain[language])
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 12)

/** The reviews that are about the text as it stands now. */
export const currentReviews = (content: Content) =>
  (content.reviewed?.value.reviews ?? []).filter(({ text, language, hash }) =>
    reviewableIn(content).some(({ id, value }) => id === text && textHash(value, language) === hash),
  )

/** The texts and languages that nobody has reviewed as they stand now. */
export const unreviewedIn = (content: Content): { text: string; language: Language }[] => {
  const current = currentReviews(content)
  return reviewableIn(content).flatMap(({ id }) =>
    languages
      .filter((language) => !current.some((review) => review.text === id && review.language === language))
      .map((language) => ({ text: id, language })),
  )
}

/** Reviews whose text was changed afterwards, and those of texts that do not exist. */
export const reviewed: Check = (content) => {
  const { reviewed: file, problems } = content
  if (!file) return []
  const known = new Map(reviewableIn(content).map(({ id, value }) => [id, value]))
  return file.value.reviews.flatMap(({ text, language, hash, role }, index): Problem[] => {
    const isBroken = problems.some((problem) => problem.file.endsWith(`/${text}.yaml`) || problem.file.endsWith(`/${text}/programme.yaml`))
    if (!known.has(text))
      return isBroken
        ? []
        : [problemAt(file.source, ['reviews', index, 'text'], `there is no text "${text}": correct the id, or take the review away`)]
    const now = textHash(known.get(text), language)
    if (now === hash) return []
    return [
      problemAt(
        file.source,
        ['reviews', index, 'hash'],
        `${text} in ${language} was changed after this review (${role}): let it be read again, then write the hash ${now}`,
        { severity: 'warning' },
      ),
    ]
  })
}
