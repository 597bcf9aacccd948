import { problemAt } from '../source'
import type { Check } from './check'

/** The modules for parents that speak of the other parent. Source: programme.md § 4, "In every visit". */
const aboutTheOther = { programme: 'parents', modules: ['p03', 'p05', 'p09', 'p10', 'p12'], theme: 'c' }

/** The modules for children that come near to what frightens. Source: programme.md § 3 and 6. */
const nearFear = ['m05', 'y05', 'y08', 't03', 't05', 't06', 'u03', 'u05', 'u06']

const forChildren: Check = ({ programmes }) =>
  programmes
    .filter(({ id }) => id !== aboutTheOther.programme)
    .flatMap(({ modules }) => modules)
    .filter(({ value }) => nearFear.includes(value.id) && !value.steps.some((step) => step.door === 'someone-hurts'))
    .map(({ source }) =>
      problemAt(
        source,
        ['steps'],
        'no step opens the page for a child who is hurt or frightened: write door: someone-hurts on the first text',
      ),
    )

const forParents: Check = ({ programmes }) =>
  programmes
    .filter(({ id }) => id === aboutTheOther.programme)
    .flatMap(({ modules }) => modules)
    .filter(({ value }) => aboutTheOther.modules.includes(value.id) || value.theme === aboutTheOther.theme)
    .filter(({ value }) => !value.steps.some((step) => step.door === 'calm-first'))
    .map(({ source }) =>
      problemAt(source, ['steps'], 'no step leads away those who are afraid of the other parent: write door: calm-first on the first text'),
    )

/** Where a module speaks of the other parent, or comes near to what frightens a child, a quiet line leads away from it. */
export const doors: Check = (content, circumstances) => [...forParents(content, circumstances), ...forChildren(content, circumstances)]
