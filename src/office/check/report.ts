import type { Words } from '../office-config-words'
import type { Item, Verdict } from './item'

const widest = 'warning'.length
const indent = ' '.repeat(widest + 1)

const linesOf = ({ id, verdict, said, advice }: Item, language: keyof Words): string[] => {
  const first = `${verdict.padEnd(widest)} ${id}: ${said[language]}`
  if (!advice) return [first]
  // Whoever has to act may read the other language better.
  const advices = language === 'en' ? [advice.en, advice.sv] : [advice.sv]
  return [first, ...[...new Set(advices)].flatMap((text) => text.split('\n')).map((line) => `${indent}${line}`)]
}

/**
 * The report as lines: one for each item, what to do indented below it, and the sums. Verdicts, ids and the last line
 * are the same in every language, so that a script can read them.
 */
export const reportLines = (items: readonly Item[], language: keyof Words): string[] => {
  const number = (verdict: Verdict) => items.filter((one) => one.verdict === verdict).length
  return [
    ...items.flatMap((item) => linesOf(item, language)),
    `${number('pass')} pass, ${number('warning')} warnings, ${number('fail')} fails`,
  ]
}
