import { helpMonths } from '../../core/programme/line-age'
import { lineState, type Confirmed, type LineState } from '../../core/programme/line-state'
import { stockholmMonth } from '../../core/usage/month'
import type { Words } from '../office-config-words'
import type { BuiltContent, Check } from './item'

type Line = BuiltContent['lines'][number]

const listed = (lines: readonly Line[], language: keyof Words): string => lines.map(({ name }) => name[language]).join(', ')

const toCall = (lines: readonly Line[], confirmed: Confirmed, month: string) => {
  const inState = (state: LineState) => lines.filter((line) => lineState(line, confirmed, month) === state)
  const held = inState('held')
  return { shown: lines.length - held.length, undated: inState('undated'), old: inState('overdue'), held }
}

/** Every help line that is shown was called in the last six months, by its source or by the office, and none is held back. */
export const helpLines: Check = ({ around: { now }, config, content }) => {
  const id = 'help-lines'
  const month = stockholmMonth(now)
  const { shown, undated, old, held } = toCall(content.lines, config?.helpLines.confirmed ?? {}, month)
  const [first] = [...undated, ...old, ...held]
  if (!first)
    return {
      id,
      verdict: 'pass',
      said: { en: `all ${shown} were right within ${helpMonths} months`, sv: `alla ${shown} stämde inom ${helpMonths} månader` },
    }
  const example = `"helpLines": { "confirmed": { "${first.id}": "${month}" } }`
  const part = (lines: readonly Line[], words: Words, language: keyof Words): string[] =>
    lines.length === 0 ? [] : [`${words[language]}: ${listed(lines, language)}.`]
  const advice = (language: keyof Words): string =>
    [
      ...part(undated, { en: 'Nobody knows how old', sv: 'Ingen vet hur gamla' }, language),
      ...part(old, { en: `Older than ${helpMonths} months`, sv: `Äldre än ${helpMonths} månader` }, language),
      ...part(held, { en: 'Not shown until somebody has called', sv: 'Visas inte förrän någon har ringt' }, language),
      {
        en: `Call each before visitors rely on it, and write the month in office.json, as in ${example}`,
        sv: `Ring var och en innan besökare litar på dem, och skriv månaden i office.json, som ${example}`,
      }[language],
    ].join('\n')
  const calls = undated.length + old.length
  return {
    id,
    verdict: 'warning',
    said: {
      en: `${calls} of ${shown} have to be called, ${held.length} held back`,
      sv: `${calls} av ${shown} behöver ringas, ${held.length} hålls tillbaka`,
    },
    advice: { en: advice('en'), sv: advice('sv') },
  }
}

/** Every text was read and signed as it stands. */
export const reviews: Check = ({ content: { texts, unreviewed } }) => {
  const id = 'reviews'
  if (unreviewed === 0)
    return { id, verdict: 'pass', said: { en: `all ${texts} texts are signed`, sv: `alla ${texts} texter är signerade` } }
  return {
    id,
    verdict: 'warning',
    said: {
      en: `${unreviewed} of ${texts} texts (files × languages) nobody has read and signed`,
      sv: `${unreviewed} av ${texts} texter (filer × språk) har ingen läst och signerat`,
    },
    advice: {
      en: 'Not ready for visitors before somebody who can judge them has: content/reviewed.yaml.',
      sv: 'Inte redo för besökare innan någon som kan bedöma dem har gjort det: content/reviewed.yaml.',
    },
  }
}
