import { problemAt } from '../source'
import type { Check } from './check'

/** The modules for parents that speak of the other parent. Source: programme.md § 4, "In every visit". */
const aboutTheOther = { programme: 'parents', modules: ['p03', 'p05', 'p09', 'p10', 'p12'], theme: 'c' }

/** Where a module speaks of the other parent, a quiet line leads those who are afraid to what applies to them. */
export const doors: Check = ({ programmes }) =>
  programmes
    .filter(({ id }) => id === aboutTheOther.programme)
    .flatMap(({ modules }) => modules)
    .filter(({ value }) => aboutTheOther.modules.includes(value.id) || value.theme === aboutTheOther.theme)
    .filter(({ value }) => !value.steps.some((step) => step.door === 'calm-first'))
    .map(({ source }) =>
      problemAt(source, ['steps'], 'no step leads away those who are afraid of the other parent: write door: calm-first on the first text'),
    )
