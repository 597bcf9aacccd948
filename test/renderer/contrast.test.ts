import fc from 'fast-check'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accentFault, accentOf, beside } from '../../src/office/accent'
import { contrast as contrastOf } from '../../src/office/contrast'
import { bands } from '../../src/core/programme/programme'

type Tokens = ReadonlyMap<string, string>

const tokensIn = (css: string): [string, string][] =>
  [...css.matchAll(/--(?<name>[a-z-]+): (?:var\(--office-[a-z-]+, )?(?<hex>#[0-9a-f]{3,6})\)?;/g)].map(({ groups }) => [
    groups!.name!,
    groups!.hex!.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3'),
  ])

const usual = tokensIn(readFileSync('renderer/styles/tokens.css', 'utf8'))

// Every age has the usual colours, and its own in their place.
const looks = new Map<string, Tokens>([['adults', new Map(usual)]])
for (const [, selectors, body] of readFileSync('renderer/styles/bands.css', 'utf8').matchAll(/([^{}]+)\{([^{}]+)\}/g)) {
  for (const [, band] of selectors!.matchAll(/data-band='([^']+)'/g)) {
    looks.set(band!, new Map([...(looks.get(band!) ?? usual), ...tokensIn(body!)]))
  }
}

// What a visitor chooses stands in the place of both.
const chosen = [...readFileSync('renderer/styles/themes.css', 'utf8').matchAll(/data-theme='([a-z]+)'\]\s*\{([^{}]+)\}/g)].map(
  ([, theme, body]) => [theme!, tokensIn(body!)] as const,
)
for (const [band, tokens] of [...looks]) for (const [theme, own] of chosen) looks.set(`${band}, ${theme}`, new Map([...tokens, ...own]))

const contrast = (tokens: Tokens, one: string, other: string): number => contrastOf(tokens.get(one)!, tokens.get(other)!)

const texts = ['ink', 'ink-soft', 'accent', 'accent-strong', 'warm']
const grounds = ['paper', 'surface', 'surface-sunk', 'accent-soft', 'warm-soft']
const lightTexts = ['on-accent']
const darkGrounds = ['accent', 'accent-strong']
// The veil over a page at rest, the scroll bar's thumb, the plate below an icon: no text stands on them.
const textless = ['veil', 'ink-soft', 'plate']

const pairs = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...lightTexts.flatMap((text) => darkGrounds.map((ground) => [text, ground] as const)),
]

test('every age has a look', () => {
  expect([...looks.keys()].filter((look) => !look.includes(',')).toSorted()).toEqual([...bands].toSorted())
  expect(chosen.map(([theme]) => theme)).toEqual(['contrast', 'dark'])
})

describe.each([...looks])('for %s', (look, tokens) => {
  test.each(pairs)('%s can be read on %s', (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(look.endsWith('contrast') ? 7 : 4.5)
  })

  test.each(grounds)('the ring of the focus is seen on %s', (ground) => {
    expect(contrast(tokens, 'focus', ground)).toBeGreaterThanOrEqual(3)
  })
})

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`)
const adults = looks.get('adults')!
const wearing = (colour: string): Tokens => {
  const { accent, strong, soft } = accentOf(colour)
  return new Map([...adults, ['accent', accent], ['accent-strong', strong], ['accent-soft', soft]])
}

describe('the accent colour of an office', () => {
  test('is judged by the colours that the pages have', () => {
    for (const [token, colour] of Object.entries(beside)) expect(adults.get(token), token).toBe(colour)
  })

  test('where it is taken, everything can be read', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        fc.pre(accentFault(colour) === undefined)
        const tokens = wearing(colour)
        for (const [text, ground] of pairs) expect(contrast(tokens, text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5)
        expect(contrast(tokens, 'focus', 'accent-soft')).toBeGreaterThanOrEqual(3)
      }),
      { numRuns: 500 },
    )
  })

  test('where it is refused, something could not be read, and the colour it names instead is taken', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        const fault = accentFault(colour)
        fc.pre(fault !== undefined)
        const tokens = wearing(colour)
        expect(Math.min(...pairs.map(([text, ground]) => contrast(tokens, text, ground)))).toBeLessThan(4.5)
        expect(accentFault(/such as "(#[0-9a-f]{6})"/.exec(fault!.en)![1]!)).toBeUndefined()
        expect(fault!.sv).toMatch(/kontrasten mot #[0-9a-f]{6} är \d,\d\d,/)
      }),
      { numRuns: 500 },
    )
  })
})

// What is checked above is all there is: no style uses another token for text, or for what lies below it.
const rules = globSync('renderer/**/*.{vue,css}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\{(?<body>[^{}]+)\}/g)].map(({ groups }) => groups!.body!),
)
const used = (property: string) =>
  new Set(
    rules.flatMap((rule) => [...rule.matchAll(new RegExp(`(?<=[\\s;])${property}: var\\(--([a-z-]+)\\)`, 'g'))].map(([, token]) => token!)),
  )

test('no style colours text, or the ground of text, with a token that is not checked', () => {
  expect([...used('color')].filter((token) => ![...texts, ...lightTexts].includes(token))).toEqual([])
  expect([...used('background')].filter((token) => ![...grounds, ...darkGrounds, ...textless].includes(token))).toEqual([])
})

test('light text stands on a dark ground only', () => {
  const light = rules.filter((rule) => /[\s;]color: var\(--on-accent\)/.test(rule))
  expect(light.filter((rule) => !/background: var\(--accent(-strong)?\)/.test(rule))).toEqual([])
})
