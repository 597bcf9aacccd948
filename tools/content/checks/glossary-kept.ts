import type { Term } from '../../../src/core/programme/help'
import { textFilesIn } from '../content'
import { wordPattern } from '../language/pattern'
import type { Problem } from '../problem'
import { problemAt, type Source } from '../source'
import { textsIn, type FoundText } from '../texts'
import type { Check } from './check'

/** The endings a Swedish noun takes, so that `vårdnad` is found in `vårdnaden` but not in `vårdnadstvist`. */
const endings = ['', 's', 'n', 'en', 'et', 't', 'ns', 'ens', 'ets', 'ts', 'ar', 'er', 'or', 'arna', 'erna', 'orna']

interface Rule {
  swedish: RegExp
  /** The Swedish word in brackets that Arabic readers hear from the office, for words of the law. */
  bracketed: string | undefined
  /** The Arabic words in front of the bracket. */
  arabic: string
}

const alternatives = (word: string) => word.split(/\s*[/,]\s*/)

const ruleOf = ({ word }: Term): Rule[] => {
  const arabic = alternatives(word.ar)
  return alternatives(word.sv).map((swedish, index) => {
    const own = arabic[index] ?? arabic[0]!
    return {
      swedish: wordPattern(
        endings.map((ending) => `${swedish}${ending}`),
        'sv',
      ),
      bracketed: /\((?<inner>[^)]*\p{Script=Latin}[^)]*)\)/u.exec(own)?.groups?.inner,
      arabic: own.replace(/\s*\([^)]*\)/, ''),
    }
  })
}

/** Arabic words take what belongs to them at both ends; the article goes with it. */
const withoutArticles = (arabic: string) =>
  arabic
    .split(/\s+/)
    .map((word) => `${word.replace(/^ال/, '*')}*`)
    .join(' ')

const isKept = ({ bracketed, arabic }: Rule, text: string) =>
  (bracketed !== undefined && text.toLowerCase().includes(bracketed.toLowerCase())) || wordPattern(withoutArticles(arabic), 'ar').test(text)

const left = (source: Source, { path, plain }: FoundText, rules: readonly Rule[]): Problem[] =>
  rules.flatMap((rule) => {
    const [said] = plain.sv.match(rule.swedish) ?? []
    if (said === undefined || isKept(rule, plain.ar)) return []
    const wanted = rule.bracketed ? `${rule.arabic} (${rule.bracketed})` : rule.arabic
    return [
      problemAt(source, [...path, 'ar'], `the Swedish text says "${said}", which the glossary calls ${wanted} in Arabic: write that here`, {
        severity: rule.bracketed ? 'error' : 'warning',
      }),
    ]
  })

/**
 * The Arabic text keeps the glossary. Where the Swedish text says a glossary word, with any of its endings, the
 * Arabic one must have either the glossary's Arabic (any article or ending) or the Swedish word in its brackets.
 * For words of the law (those with a bracket) another wording is an error, since an Arabic reader takes حضانة for
 * three different things; for other words it is a warning, since Arabic is written, not translated.
 */
export const glossaryKept: Check = (content) => {
  const rules = (content.glossary?.value.terms ?? []).flatMap(ruleOf)
  return textFilesIn(content)
    .filter((file) => file !== content.glossary)
    .flatMap(({ source, value }) => textsIn(value).flatMap((text) => left(source, text, rules)))
}
