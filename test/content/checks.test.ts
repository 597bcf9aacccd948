import { describe, expect, test } from 'vitest'
import { changed, inModule, printedFor } from './support/tiny-content'

const kettle = 'sv: Vattnet kokar. Du står kvar.\n      en: The water boils. You stay there.\n      ar: الماء يغلي. نبقى هنا.'
const prose = (sv: string, en: string, ar: string) => inModule(kettle, `sv: ${JSON.stringify(sv)}\n      en: ${JSON.stringify(en)}\n      ar: ${JSON.stringify(ar)}`)

describe('ids', () => {
  test('a step that has the id of another', () => {
    expect(printedFor(inModule('id: kettle', 'id: before'))).toMatchInlineSnapshot(`
      "content/ids.yaml:1:92 published.5: parents/p02/kettle has disappeared from the content, and counts are kept by it: put it back under its old id, or add it to retired: here
      content/parents/p02.yaml:13:9 steps.1.id: "before" is already the id of another entry in this list (line 7): give this one its own"
    `)
  })

  test('a card that has the id of another', () => {
    expect(printedFor(inModule('id: bag', 'id: shoes'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:30:15 steps.2.cards.1.id: "shoes" is already the id of another entry in this list (line 29): give this one its own"`)
  })

  test('an id that is not the name of its file', () => {
    expect(printedFor(inModule('id: p02', 'id: p20'))).toMatchInlineSnapshot(`
      "content/ids.yaml:1:1 parents/p20 and 4 more are not recorded yet: if the ids are to stay as they are, run \`npm run content:check -- --record\`
      content/ids.yaml:1:22 published.1: parents/p02 has disappeared from the content, and counts are kept by it: put it back under its old id, or add it to retired: here
      content/ids.yaml:1:35 published.2: parents/p02/after has disappeared from the content, and counts are kept by it: put it back under its old id, or add it to retired: here
      content/ids.yaml:1:54 published.3: parents/p02/before has disappeared from the content, and counts are kept by it: put it back under its old id, or add it to retired: here
      content/ids.yaml:1:74 published.4: parents/p02/jobs has disappeared from the content, and counts are kept by it: put it back under its old id, or add it to retired: here
      content/ids.yaml:1:92 published.5: parents/p02/kettle has disappeared from the content, and counts are kept by it: put it back under its old id, or add it to retired: here
      content/parents/p02.yaml:1:5 id: the id is "p20" but the name says "p02": make them the same"
    `)
  })

  test('a step that nobody has recorded', () => {
    expect(printedFor(changed('content/ids.yaml', ', parents/p02/kettle', ''))).toMatchInlineSnapshot(`"content/ids.yaml:1:1 parents/p02/kettle is not recorded yet: if the ids are to stay as they are, run \`npm run content:check -- --record\`"`)
  })

  test('a step that was published and is gone', () => {
    expect(printedFor(changed('content/ids.yaml', '/kettle]', '/kettle, parents/p02/stove]'))).toMatchInlineSnapshot(`"content/ids.yaml:1:112 published.6: parents/p02/stove has disappeared from the content, and counts are kept by it: put it back under its old id, or add it to retired: here"`)
  })

  test('a step that was retired and is back', () => {
    expect(printedFor(changed('content/ids.yaml', 'retired: []', 'retired: [parents/p02/kettle]'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:13:9 steps.1.id: parents/p02/kettle was retired and cannot come back: old counts would become its own, so give it a new id"`)
  })

  test('a module that cannot be read has not lost its steps', () => {
    expect(printedFor(inModule('title: { sv: När det stormar, ', 'title: { '))).toMatchInlineSnapshot(`"content/parents/p02.yaml:4:8 title.sv: the Swedish text is missing: write it, or take the whole text away"`)
  })
})

describe('programmes', () => {
  test('a module on the list without a file', () => {
    expect(printedFor(changed('content/parents/programme.yaml', '[p02]', '[p02, p04]'), { catalogue: { parents: ['p02', 'p04'] } })).toMatchInlineSnapshot(`"content/parents/programme.yaml:6:16 modules.1: there is no content/parents/p04.yaml: write it, or take "p04" off the list"`)
  })

  test('a file that is not on the list', () => {
    const head = changed('content/parents/programme.yaml', 'modules: [p02]', 'modules: [p03]')
    expect(printedFor(head, { catalogue: { parents: ['p03'] } })).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:1:1 no visitor will ever see this module: add it to modules: in content/parents/programme.yaml, or take the file away
      content/parents/programme.yaml:6:11 modules.0: there is no content/parents/p03.yaml: write it, or take "p03" off the list"
    `)
  })

  test('a folder without a programme', () => {
    expect(printedFor({ 'content/parents/programme.yaml': null })).toMatchInlineSnapshot(`
      "content/ids.yaml:1:13 published.0: parents has disappeared from the content, and counts are kept by it: put it back under its old id, or add it to retired: here
      content/parents/programme.yaml:1:1 the file is missing: it says what the programme with 1 modules is called and in which order they stand"
    `)
  })

  test('a theme that the programme does not have', () => {
    expect(printedFor(inModule('theme: a', 'theme: b'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:2:8 theme: there is no theme "b" in content/parents/programme.yaml: the themes are a"`)
  })

  test('a programme, or a module, that the code does not know', () => {
    expect(printedFor({}, { catalogue: {} })).toMatchInlineSnapshot(`"content/parents/programme.yaml:1:5 id: the programme "parents" is not in src/core/programme/catalogue.ts: add it there"`)
    expect(printedFor({}, { catalogue: { parents: [] } })).toMatchInlineSnapshot(`"content/parents/programme.yaml:6:11 modules.0: the module "p02" is not in src/core/programme/catalogue.ts: add it there under "parents""`)
  })

  test('a module, or a programme, that only the code knows', () => {
    expect(printedFor({}, { catalogue: { parents: ['p02', 'p03'], mini: [] } })).toMatchInlineSnapshot(`
      "content/mini/programme.yaml:1:1 src/core/programme/catalogue.ts names a programme "mini" that has no folder: write it, or take it out there
      content/parents/programme.yaml:6:10 modules: src/core/programme/catalogue.ts names the module "p03", which is not in this list: add it here, or take it out there"
    `)
  })
})

describe('the shape of a module', () => {
  test('a module that does not begin with its check-in', () => {
    const first = '  - id: before\n    kind: check-in'
    const moved = inModule(first, '  - id: before\n    kind: reading\n    heading: { sv: Hej, en: Hi, ar: سلام }\n    text: { sv: Hej., en: Hi., ar: سلام. }\n    safety: keep\n  - id: first\n    kind: check-in')
    expect(printedFor(moved)).toMatchInlineSnapshot(`
      "content/ids.yaml:1:1 parents/p02/first is not recorded yet: if the ids are to stay as they are, run \`npm run content:check -- --record\`
      content/parents/p02.yaml:13:11 steps.1.kind: a module has one check-in, and begins with it: move it, or take it away"
    `)
  })

  test('a check-out that is hidden', () => {
    expect(printedFor(inModule('kind: check-out\n    safety: keep', 'kind: check-out\n    safety: hide'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:35:13 steps.3.safety: the check-out cannot be hidden: write keep, or instead: with other words"`)
  })

  test('a step without a word on safety', () => {
    expect(printedFor(inModule('kind: reading\n    safety: keep', 'kind: reading'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:13:5 steps.1: safety is missing: say what this step is for somebody who is afraid, keep, hide or instead: with other texts"`)
  })

  test('a module that is hidden as a whole needs no word on each step', () => {
    const hidden = inModule('safety: keep\ntitle', 'safety: hide\ntitle')['content/parents/p02.yaml'] as string
    expect(printedFor({ 'content/parents/p02.yaml': hidden.replace('kind: reading\n    safety: keep', 'kind: reading') })).toBe('')
  })

  test('a sorter without "it depends"', () => {
    expect(printedFor(inModule('id: depends,', 'id: yours,'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:26:7 steps.2.boxes: a sorter always has a box "it depends": add one with id: depends"`)
  })

  test('a module about the other parent without a door for those who are afraid', () => {
    const p03 = (inModule('id: p02', 'id: p03')['content/parents/p02.yaml'] as string)
    const written = {
      'content/parents/p02.yaml': null,
      'content/parents/p03.yaml': p03,
      ...changed('content/parents/programme.yaml', '[p02]', '[p03]'),
      ...changed('content/ids.yaml', 'published: [parents, parents/p02, parents/p02/after, parents/p02/before, parents/p02/jobs, parents/p02/kettle]', 'published: [parents, parents/p03, parents/p03/after, parents/p03/before, parents/p03/jobs, parents/p03/kettle]'),
    }
    const circumstances = { catalogue: { parents: ['p03'] } }
    expect(printedFor(written, circumstances)).toMatchInlineSnapshot(`"content/parents/p03.yaml:7:3 steps: no step leads away those who are afraid of the other parent: write door: calm-first on the first text"`)
    expect(printedFor({ ...written, 'content/parents/p03.yaml': p03.replace('kind: reading', 'kind: reading\n    door: calm-first') }, circumstances)).toBe('')
  })
})

describe('references', () => {
  const recorded = (step: string) => changed('content/ids.yaml', '/kettle]', `/kettle, parents/p02/${step}]`)

  test('a card that begins with a ladder that is not there', () => {
    const build = `  - id: card
    kind: build
    safety: keep
    intro: { sv: Välj., en: Choose., ar: اختيار. }
    title: { sv: Kort, en: Card, ar: بطاقة }
    first: { label: { sv: tecken, en: sign, ar: علامة }, from: ladder }
    slots: []
  - id: after`
    const slot = (id: string) => `      - { id: ${id}, label: { sv: a, en: a, ar: أ }, options: [{ id: x, text: { sv: a, en: a, ar: أ } }, { id: y, text: { sv: b, en: b, ar: ب } }] }\n`
    const written = { ...inModule('  - id: after', build.replace('slots: []\n', `slots:\n${slot('one')}${slot('two')}`)), ...recorded('card') }
    expect(printedFor(written)).toMatchInlineSnapshot(`"content/parents/p02.yaml:38:64 steps.3.first.from: "ladder" is not a step of the kind order before this one: there is none"`)
  })

  test('a picture that nobody has drawn', () => {
    const scene = `  - id: table
    kind: scene
    safety: keep
    picture: { id: kitchen-table, alt: { sv: Ett bord., en: A table., ar: طاولة. } }
    text: { sv: Det plingar., en: It pings., ar: يرنّ الهاتف. }
    question: { sv: Vad säger du?, en: What do you say?, ar: ماذا نقول؟ }
    replies:
      - { id: one, say: { sv: Hej., en: Hi., ar: سلام. }, hears: { sv: Hej., en: Hi., ar: سلام. } }
      - { id: two, say: { sv: Nej., en: No., ar: لا. }, hears: { sv: Nej., en: No., ar: لا. } }
  - id: after`
    const written = { ...inModule('  - id: after', scene), ...recorded('table') }
    expect(printedFor(written)).toMatchInlineSnapshot(`"content/parents/p02.yaml:36:20 steps.3.picture.id: the picture content/media/kitchen-table.svg is not there: draw it, or name another"`)
    expect(printedFor({ ...written, 'content/media/kitchen-table.svg': '<svg/>' })).toBe('')
  })

  test('a help line that does not exist', () => {
    expect(printedFor(changed('content/help/situations.yaml', '[emergency]', '[bris]'))).toMatchInlineSnapshot(`"content/help/situations.yaml:6:13 situations.0.lines.0: there is no help line "bris" in content/help/lines.yaml: the lines are emergency"`)
  })

  test('a term that the glossary does not have', () => {
    expect(printedFor(prose('Om [umgänge](umgang).', 'On [contact](umgang).', 'عن [لقاء الطفل (umgänge)](umgang).'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:23 steps.1.text.sv: the glossary has no term "umgang": did you mean "umgange"?
      content/parents/p02.yaml:19:23 steps.1.text.en: the glossary has no term "umgang": did you mean "umgange"?
      content/parents/p02.yaml:20:36 steps.1.text.ar: the glossary has no term "umgang": did you mean "umgange"?"
    `)
  })

  test('a term that is explained in some languages only', () => {
    expect(printedFor(prose('Om [umgänge](umgange).', 'On contact.', 'عن [لقاء الطفل (umgänge)](umgange).'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:19:11 steps.1.text.en: "umgange" is explained in another language but not in the English text: write it here as [word](umgange)"`)
  })
})

describe('languages', () => {
  test('paragraphs that differ between languages', () => {
    expect(printedFor(prose('Vattnet kokar.\n\n- te\n- kaffe', 'The water boils.\n\n- tea', 'الماء يغلي.'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:19:11 steps.1.text.en: the English text is a paragraph, a list of 1; the Swedish is a paragraph, a list of 2: give them the same paragraphs and lists
      content/parents/p02.yaml:20:11 steps.1.text.ar: the Arabic text is a paragraph; the Swedish is a paragraph, a list of 2: give them the same paragraphs and lists"
    `)
  })

  test('a word of the law that the Arabic text says otherwise', () => {
    expect(printedFor(prose('Umgänget är i dag.', 'Contact is today.', 'الزيارة اليوم.'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:20:11 steps.1.text.ar: the Swedish text says "Umgänget", which the glossary calls لقاء الطفل (umgänge) in Arabic"`)
    expect(printedFor(prose('Umgänget är i dag.', 'Contact is today.', 'لقاء طفلنا اليوم.'))).toBe('')
    expect(printedFor(prose('Umgänget är i dag.', 'Contact is today.', 'الزيارة (umgänge) اليوم.'))).toBe('')
  })

  test('banned words, whole and in any form', () => {
    expect(printedFor(prose('Ingen ska vinna. En kvinna kommer.', 'A custody battle.', 'هذا للخصم.'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:22 steps.1.text.sv: "vinna" is not used here: nobody wins here
      content/parents/p02.yaml:19:14 steps.1.text.en: "custody battle" is not used here: say about what
      content/parents/p02.yaml:20:16 steps.1.text.ar: "للخصم" is not used here: write الطرف الآخر"
    `)
  })

  test('words of brochures', () => {
    expect(printedFor(prose('Att hantera vatten.', 'Your journey.', 'نبقى هنا بشكل هادئ.'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:16 steps.1.text.sv: "hantera" is how brochures speak: say what one does
      content/parents/p02.yaml:19:17 steps.1.text.en: "journey" is how brochures speak: say what happens
      content/parents/p02.yaml:20:21 steps.1.text.ar: "بشكل" is how brochures speak: write the adverb itself"
    `)
  })

  test('"!" outside quotations', () => {
    expect(printedFor(prose('Vattnet kokar!', 'The water boils!', 'الماء يغلي!'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:25 steps.1.text.sv: there is a "!" outside a quotation: nobody is shouted at here, so end with a full stop
      content/parents/p02.yaml:19:27 steps.1.text.en: there is a "!" outside a quotation: nobody is shouted at here, so end with a full stop
      content/parents/p02.yaml:20:22 steps.1.text.ar: there is a "!" outside a quotation: nobody is shouted at here, so end with a full stop"
    `)
    expect(printedFor(prose('”Nej!” Vattnet kokar.', '“No!” The water boils.', '«لا!» الماء يغلي.'))).toBe('')
  })

  test('marks of another language', () => {
    expect(printedFor(prose('"Nej", säger du.', '”No”, you say. "No".', '“لا”, نقول?'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:11 steps.1.text.sv: " does not belong in this text: Swedish quotation marks are ”…”
      content/parents/p02.yaml:19:11 steps.1.text.en: " does not belong in this text: English quotation marks are “…”
      content/parents/p02.yaml:20:12 steps.1.text.ar: “ does not belong in this text: Arabic quotation marks are «…»
      content/parents/p02.yaml:20:22 steps.1.text.ar: ? does not belong in this text: Arabic text has ؟ ، ؛"
    `)
    expect(printedFor(prose('”Nej, säger du.', '“No, you say.', '«لا، نقول.'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:11 steps.1.text.sv: a quotation in the Swedish text is opened and not closed, or the other way round
      content/parents/p02.yaml:19:11 steps.1.text.en: a quotation in the English text is opened and not closed, or the other way round
      content/parents/p02.yaml:20:11 steps.1.text.ar: a quotation in the Arabic text is opened and not closed, or the other way round"
    `)
  })
})

describe('length and reading level', () => {
  const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ')
  const sentences = (count: number, sentence: string) => Array.from({ length: count }, () => sentence).join(' ')

  test('a sentence that is too long', () => {
    expect(printedFor(prose(`Vattnet kokar. Sen ${words(18, 'går')}.`, 'The water boils.', 'الماء يغلي.'))).toMatchInlineSnapshot(`"content/parents/p02.yaml:18:27 steps.1.text.sv: the sentence "Sen går går går …" has 19 words, at most 18 are read with ease: make two of it"`)
  })

  test('a text that is too long for a screen, in each language', () => {
    expect(printedFor(prose(sentences(31, 'Du går.'), sentences(31, 'You go.'), sentences(31, 'نمشي معًا.')))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:11 steps.1.text.sv: the Swedish text has 62 words, and a screen at most 60: shorten it, or make two steps of it
      content/parents/p02.yaml:19:11 steps.1.text.en: the English text has 62 words, and a screen at most 60: shorten it, or make two steps of it
      content/parents/p02.yaml:20:11 steps.1.text.ar: the Arabic text has 62 words, and a screen at most 60: shorten it, or make two steps of it"
    `)
  })

  test('a text that is too hard', () => {
    expect(printedFor(prose(words(12, 'samarbetssamtalen'), 'Talks.', 'محادثات.'))).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:1:1 LIX of the whole module is 112 (the median of its Swedish texts), at most 33: begin with the texts that \`--table\` shows as hardest
      content/parents/p02.yaml:18:11 steps.1.text.sv: LIX is 112, at most 40: use shorter words and shorter sentences"
    `)
  })

  test('what staff read has no limits', () => {
    expect(printedFor(inModule('{ sv: Vänta., en: Wait., ar: انتظار. }', `{ sv: ${words(70, 'vänta')}., en: Wait., ar: انتظار. }`))).toBe('')
  })
})

describe('dates and reviews', () => {
  test('numbers that nobody has called for a while', () => {
    expect(printedFor({}, { month: '2026-07' })).toBe('')
    expect(printedFor({}, { month: '2026-08' })).toMatchInlineSnapshot(`"content/help/lines.yaml:6:17 lines.0.verifiedAt: warning: the number of emergency was last known to be right 7 months ago: call it, and write the month"`)
    expect(printedFor(changed('content/help/lines.yaml', '2026-01', 'undated'))).toMatchInlineSnapshot(`"content/help/lines.yaml:6:17 lines.0.verifiedAt: warning: nobody knows how old the number of emergency is: call it, and write the month"`)
    expect(printedFor(changed('content/help/lines.yaml', '    source', '    hold: pilot until 2025\n    source'))).toMatchInlineSnapshot(`"content/help/lines.yaml:7:11 lines.0.hold: warning: emergency is not shown (pilot until 2025): call, then take hold: away or the line with it"`)
  })

  test('a review of a text that was changed afterwards', () => {
    const review = (module: string, hash: string) => ({ 'content/reviewed.yaml': `reviews:\n  - { module: ${module}, language: sv, role: native sv, month: 2026-02, hash: '${hash}' }\n` })
    expect(printedFor(review('p02', '000000000000'))).toMatchInlineSnapshot(`"content/reviewed.yaml:2:73 reviews.0.hash: warning: p02 in sv was changed after this review (native sv): let it be read again, then write the hash a446f087e7bc"`)
    expect(printedFor(review('p99', '000000000000'))).toMatchInlineSnapshot(`"content/reviewed.yaml:2:15 reviews.0.module: there is no module "p99": correct the id, or take the review away"`)
    const now = /write the hash (\w+)/.exec(printedFor(review('p02', '000000000000')))![1]!
    expect(printedFor(review('p02', now))).toBe('')
  })
})
