import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bands } from '../../src/core/programme/programme'

type Tokens = ReadonlyMap<string, string>

const tokensIn = (css: string): [string, string][] =>
  [...css.matchAll(/--(?<name>[a-z-]+): (?<hex>#[0-9a-f]{3,6});/g)].map(({ groups }) => [groups!.name!, groups!.hex!])

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

const channels = (hex: string): number[] => {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  return [1, 3, 5].map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
}

// Relative luminance and contrast as WCAG 2.2 defines them.
const luminance = (colour: string): number => {
  const [red, green, blue] = channels(colour).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
const contrast = (tokens: Tokens, one: string, other: string): number => {
  const [light, dark] = [luminance(tokens.get(one)!), luminance(tokens.get(other)!)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

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
