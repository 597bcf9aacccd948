import { createHash } from 'node:crypto'
import type { Module } from '../../../src/core/programme/module'
import { languages, type Language } from '../../../src/core/text/language'
import { modulesIn, type Content } from '../content'
import type { Problem } from '../problem'
import { problemAt } from '../source'
import { textsIn } from '../texts'
import type { Check } from './check'

/** A fingerprint of all texts of a module in one language: it changes when a reviewer would have to read again. */
export const textHash = (module: Module, language: Language): string =>
  createHash('sha256')
    .update(
      textsIn(module)
        .map(({ plain }) => plain[language])
        .join('\n'),
    )
    .digest('hex')
    .slice(0, 12)

/** The reviews that are about the text as it stands now. */
export const currentReviews = (content: Content) =>
  (content.reviewed?.value.reviews ?? []).filter(({ module, language, hash }) =>
    modulesIn(content).some(({ value }) => value.id === module && textHash(value, language) === hash),
  )

/** The modules and languages that nobody has reviewed as they stand now. */
export const unreviewedIn = (content: Content): { module: string; language: Language }[] => {
  const current = currentReviews(content)
  return modulesIn(content).flatMap(({ value }) =>
    languages
      .filter((language) => !current.some((review) => review.module === value.id && review.language === language))
      .map((language) => ({ module: value.id, language })),
  )
}

/** Reviews whose text was changed afterwards, and those of modules that do not exist. */
export const reviewed: Check = (content) => {
  const { reviewed: file, problems } = content
  if (!file) return []
  return file.value.reviews.flatMap(({ module, language, hash, role }, index): Problem[] => {
    const found = modulesIn(content).find(({ value }) => value.id === module)
    const isBroken = problems.some((problem) => problem.file.endsWith(`/${module}.yaml`))
    if (!found)
      return isBroken
        ? []
        : [problemAt(file.source, ['reviews', index, 'module'], `there is no module "${module}": correct the id, or take the review away`)]
    const now = textHash(found.value, language)
    if (now === hash) return []
    return [
      problemAt(
        file.source,
        ['reviews', index, 'hash'],
        `${module} in ${language} was changed after this review (${role}): let it be read again, then write the hash ${now}`,
        { severity: 'warning' },
      ),
    ]
  })
}
