import { sentencesIn, type Sentence } from './sentences'

/**
 * What is read of the page that is on the screen: of a panel its heading and its words, otherwise the words of the page.
 * The bars around it are the same everywhere and are left out.
 */
export const pageParts = (): Element[] => {
  const reading = [...document.querySelectorAll('[data-reading]')].find((part) => !part.closest('[inert]'))
  if (!reading) return []
  const heading = reading.closest('[role="dialog"]')?.querySelector('h2')
  return heading && !reading.contains(heading) ? [heading, reading] : [reading]
}

/** The sentences of the page that is on the screen, in reading order. */
export const pageSentences = (): Sentence[] => pageParts().flatMap(sentencesIn)
