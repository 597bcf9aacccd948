import { describe, expect, test } from 'vitest'
import { changed, inModule, printedFor, tinyContent, type Written } from './support/tiny-content'

const closings = `    lower: { sv: Lite lättare., en: A little lighter., ar: أخفّ قليلًا. }
    same: { sv: Som förut., en: As before., ar: كما كان. }
    higher: { sv: Det blev mer., en: It went up., ar: ازداد. }
`
const adult = `    adult:
      ask: { sv: ”Vad ser du?”, en: “What do you see?”, ar: «ماذا نرى؟» }
      avoid: { sv: ”Svara nu.”, en: “Answer now.”, ar: «أجب الآن.» }
`
const box = (one: string) => `{ id: ${one}`

/** The tiny module as a child of an age meets it, right in every way, with one passage written differently. */
const childsModule = (from = '', to = '', { icons = true, beside = true } = {}): string => {
  const kind = (name: string) => `    kind: ${name}\n`
  const written = tinyContent['content/parents/p02.yaml']!.replace('id: p02', 'id: m01')
    .replace('theme: a', 'theme: a\ncompany: alone')
    .replace(closings, '    closing: { sv: Tack., en: Thank you., ar: شكرًا. }\n')
    .replaceAll(/(?<box>\{ id: (?:shoes|bag|key|phone)),/g, (_, found: string) => (icons ? `${found}, icon: cup,` : `${found},`))
    .replaceAll(/ {4}kind: (?<name>.+)\n/g, (_, name: string) => kind(name) + (beside ? adult : ''))
  if (!written.includes(from)) throw new Error(`the module has no "${from}"`)
  return written.replace(from, () => to)
}

/** The tiny content as a programme for children of an age. */
const forChildren = (module: string, band = '3-5'): Written => ({
  'content/parents/p02.yaml': null,
  'content/parents/programme.yaml': null,
  'content/mini/m01.yaml': module,
  'content/mini/programme.yaml': tinyContent['content/parents/programme.yaml']!.replace('id: parents', 'id: mini')
    .replaceAll('[p02]', '[m01]')
    .replace('adults', band),
  'content/media/cup.svg': '<svg/>',
  'content/ids.yaml': 'published: [mini, mini/m01, mini/m01/after, mini/m01/before, mini/m01/jobs, mini/m01/kettle]\nretired: []\n',
})
const problems = (module: string, band?: string) => printedFor(forChildren(module, band), { catalogue: { mini: ['m01'] } })

describe('a module for children', () => {
  test('that has everything', () => expect(problems(childsModule())).toBe(''))

  test('that does not say who may be there', () => {
    expect(problems(childsModule('company: alone\n', ''))).toMatchInlineSnapshot(
      `"content/mini/m01.yaml:1:1 company is missing: say who may be with the child, parent-may-sit-in, staff-reads or alone"`,
    )
  })

  test('that says something else at the end for each answer', () => {
    expect(problems(childsModule('    closing: { sv: Tack., en: Thank you., ar: شكرًا. }\n', closings))).toMatchInlineSnapshot(
      `"content/mini/m01.yaml:43:5 steps.3: the last words do not fit this programme: write closing: instead, one line for every answer"`,
    )
  })

  test('with nothing for the adult beside a small child; an older one has nobody beside', () => {
    const alone = childsModule('', '', { beside: false })
    expect(problems(alone)).toMatchInlineSnapshot(`
      "content/mini/m01.yaml:8:5 steps.0: adult is missing: say what whoever sits beside may ask, and what to leave unsaid
      content/mini/m01.yaml:14:5 steps.1: adult is missing: say what whoever sits beside may ask, and what to leave unsaid
      content/mini/m01.yaml:22:5 steps.2: adult is missing: say what whoever sits beside may ask, and what to leave unsaid
      content/mini/m01.yaml:34:5 steps.3: adult is missing: say what whoever sits beside may ask, and what to leave unsaid"
    `)
    expect(problems(alone, '9-12')).toBe('')
  })

  test('with words and no picture to tap', () => {
    const words = childsModule('', '', { icons: false })
    expect(problems(words)).toMatchInlineSnapshot(`
      "content/mini/m01.yaml:39:9 steps.2.cards.0: icon is missing: a child who does not read taps what the picture shows
      content/mini/m01.yaml:40:9 steps.2.cards.1: icon is missing: a child who does not read taps what the picture shows
      content/mini/m01.yaml:41:9 steps.2.cards.2: icon is missing: a child who does not read taps what the picture shows
      content/mini/m01.yaml:42:9 steps.2.cards.3: icon is missing: a child who does not read taps what the picture shows"
    `)
    expect(problems(words, '9-12')).toBe('')
  })

  test('with a picture that does not exist', () => {
    expect(problems(childsModule(`${box('bag')}, icon: cup`, `${box('bag')}, icon: cap`))).toMatchInlineSnapshot(
      `"content/mini/m01.yaml:40:26 steps.2.cards.1.icon: there is no picture "cap": did you mean "cup"?"`,
    )
  })

  test('with something to write', () => {
    const written = childsModule(
      '  - id: jobs\n    kind: sort',
      `  - id: bag
    kind: checklist
${adult}    instruction: { sv: Packa., en: Pack., ar: نحزم. }
    title: { sv: Väskan, en: The bag, ar: الحقيبة }
    look: suitcase
    own: { sv: Något eget, en: Something else, ar: شيء آخر }
    groups: [{ id: all, items: [{ id: a, icon: cup, text: { sv: a, en: a, ar: أ } }, { id: b, icon: cup, text: { sv: b, en: b, ar: ب } }] }]
  - id: jobs
    kind: sort`,
    )
    expect(problems(written)).toMatchInlineSnapshot(`
      "content/ids.yaml:1:1 mini/m01/bag is not recorded yet: if the ids are to stay as they are, run \`npm run content:check -- --record\`
      content/mini/m01.yaml:36:10 steps.2.own: a child of this age taps and does not write: take own: away"
    `)
  })
})

describe('the law', () => {
  const withFact = (fact: string) => inModule('id: shoes,', `id: shoes, fact: ${fact},`)

  test('a card that rests on a fact that is written down', () => expect(printedFor(withFact('heard'))).toBe(''))

  test('a card that rests on none', () =>
    expect(printedFor(withFact('seen'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:29:28 steps.2.cards.0.fact: "seen" is no fact of content/help/legal.yaml: there is heard"`,
    ))

  test('a fact that nobody has confirmed: only a warning', () => {
    expect(printedFor(changed('content/help/legal.yaml', '2026-01', 'undated'))).toMatchInlineSnapshot(
      `"content/help/legal.yaml:4:17 facts.0.verifiedAt: warning: nobody who works with the law has confirmed heard: ask, and write the month"`,
    )
  })
})

describe('a programme', () => {
  const head = 'content/parents/programme.yaml'

  test('that opens a page that is not there', () => {
    expect(printedFor(changed(head, 'before: privacy', 'before: hello'))).toMatchInlineSnapshot(
      `"content/parents/programme.yaml:8:9 before: there is no content/help/hello.yaml: write it, or name one of privacy"`,
    )
  })

  test('that has a short way through a module that is not there', () => {
    const okay = 'modules: [p02]\nokay: { text: { sv: Okej, en: OK, ar: بخير }, modules: [p04] }'
    expect(printedFor(changed(head, 'modules: [p02]', okay))).toMatchInlineSnapshot(
      `"content/parents/programme.yaml:7:57 okay.modules.0: "p04" is not one of the modules: name one of p02"`,
    )
  })

  test('with a picture that does not exist', () => {
    expect(printedFor(changed(head, 'safety: keep }', 'safety: keep, picture: hill }'))).toMatchInlineSnapshot(
      `"content/parents/programme.yaml:5:84 themes.0.picture: there is no picture "hill": describe it in content/pictures/, or draw content/media/hill.svg"`,
    )
  })
})
