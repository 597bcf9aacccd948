import { languages, type Language } from '../../../src/core/text/language'
import { textFilesIn } from '../content'
import type { Problem } from '../problem'
import { languageNames } from '../schema-messages'
import { problemAt, type Source } from '../source'
import { textsIn, type FoundText } from '../texts'
import type { Check } from './check'

const marks: Record<Language, { open: string; close: string }> = {
  sv: { open: '”', close: '”' },
  en: { open: '“', close: '”' },
  ar: { open: '«', close: '»' },
}

const quoted = /”[^”]*”|“[^”]*”|«[^»]*»/g

/** The parts of a message that somebody received are a quotation as a whole, without any marks. */
const isQuotation = ({ path }: FoundText) => path.includes('received') && path.includes('parts')

const count = (text: string, mark: string) => text.split(mark).length - 1

const isOpen = (text: string, { open, close }: { open: string; close: string }) =>
  open === close ? count(text, open) % 2 === 1 : count(text, open) !== count(text, close)

const wrongMarks: Record<Language, { pattern: RegExp; advice: string }[]> = {
  sv: [{ pattern: /["“„«»]/, advice: 'Swedish quotation marks are ”…”' }],
  en: [{ pattern: /["„«»]/, advice: 'English quotation marks are “…”' }],
  ar: [
    { pattern: /["“”„]/, advice: 'Arabic quotation marks are «…»' },
    { pattern: /(?<=\p{Script=Arabic})\p{M}*[?,;]/u, advice: 'Arabic text has ؟ ، ؛' },
  ],
}

const problemsIn = (source: Source, text: FoundText, language: Language): Problem[] => {
  const plain = text.plain[language]
  const at = [...text.path, language]
  const wrong = wrongMarks[language].flatMap(({ pattern, advice }) => {
    const mark = pattern.exec(plain)?.[0]
    return mark ? [problemAt(source, at, `${mark} does not belong in this text: ${advice}`, { word: mark })] : []
  })
  if (isQuotation(text)) return wrong
  const outside = plain.replace(quoted, '')
  return [
    ...wrong,
    ...(wrong.length === 0 && isOpen(plain, marks[language])
      ? [problemAt(source, at, `a quotation in the ${languageNames[language]} text is opened and not closed, or the other way round`)]
      : []),
    ...(outside.includes('!')
      ? [problemAt(source, at, 'there is a "!" outside a quotation: nobody is shouted at here, so end with a full stop', { word: '!' })]
      : []),
  ]
}

/** Quotation marks, question marks and commas as each language writes them; "!" only where somebody is quoted. */
export const punctuation: Check = (content) =>
  textFilesIn(content).flatMap(({ source, value }) =>
    textsIn(value).flatMap((text) => languages.flatMap((language) => problemsIn(source, text, language))),
  )
