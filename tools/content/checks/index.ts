import type { Content } from '../content'
import { inReadingOrder, type Problem } from '../problem'
import { builders } from './builders'
import { inCatalogue } from './catalogue'
import { children } from './children'
import type { Check, Circumstances } from './check'
import { doors } from './doors'
import { glossaryKept } from './glossary-kept'
import { guarded } from './guarded'
import { helpDates } from './help-dates'
import { jointTopics } from './joint-topics'
import { keptIds } from './kept-ids'
import { moduleList } from './module-list'
import { moduleShape } from './module-shape'
import { pictures } from './pictures'
import { punctuation } from './punctuation'
import { readingLevelKept } from './reading-level'
import { references } from './references'
import { reviewed } from './reviewed'
import { sameStructure } from './same-structure'
import { terms } from './terms'
import { uniqueIds } from './unique-ids'
import { wording } from './wording'

/** Every check, in no particular order: each looks for one thing and knows nothing of the others. */
export const checks: Check[] = [
  uniqueIds,
  keptIds,
  moduleList,
  inCatalogue,
  moduleShape,
  children,
  doors,
  guarded,
  jointTopics,
  builders,
  references,
  pictures,
  sameStructure,
  terms,
  glossaryKept,
  readingLevelKept,
  wording,
  punctuation,
  helpDates,
  reviewed,
]

/** All that is wrong with the content, from reading it to the last check, in the order in which one works through it. */
export const problemsIn = (content: Content, circumstances: Circumstances): Problem[] =>
  inReadingOrder([...content.problems, ...checks.flatMap((check) => check(content, circumstances))])
