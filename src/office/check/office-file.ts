import { configLines, readOfficeFile } from '../read-office-config'
import type { Check } from './item'

const id = 'office.json'

/** `office.json` can be used, or is not there. */
export const officeFile: Check = ({ around: { paths, files, now }, machine }) => {
  const read = readOfficeFile(paths.config, files, now)
  if (!read.ok) {
    const advice = (language: 'en' | 'sv') => configLines(paths.config, read.problems, [language]).join('\n')
    return {
      id,
      verdict: 'fail',
      said: { en: 'cannot be used; no visit starts', sv: 'kan inte användas; inget besök startar' },
      advice: { en: advice('en'), sv: advice('sv') },
    }
  }
  const there = machine.exists(paths.config)
  return {
    id,
    verdict: 'pass',
    said: there
      ? { en: `${paths.config} can be used`, sv: `${paths.config} kan användas` }
      : { en: `there is no ${paths.config}; the defaults hold`, sv: `${paths.config} finns inte; standardvärdena gäller` },
  }
}
