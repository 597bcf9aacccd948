import { describe, expect, test } from 'vitest'
import { changed, headWith, inModule, inText, printedFor } from './support/tiny-content'

describe('ids', () => {
  test('a step that has the id of another', () => {
    expect(printedFor(inModule('id: kettle', 'id: before'))).toMatchInlineSnapshot(`
      "content/ids.yaml:1:92 published.5: parents/p02/kettle has disappeared from the content, and counts are kept by it: put it back under its old id, or add it to retired: here
      content/parents/p02.yaml:13:9 steps.1.id: "before" is already the id of another entry in this list (line 7): give this one its own"
    `)
  })

  test('a card that has the id of another', () => {
    expect(printedFor(inModule('id: bag', 'id: shoes'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:30:15 steps.2.cards.1.id: "shoes" is already the id of another entry in this list (line 29): give this one its own"`,
    )
  })

  test('an id that is not the name of its file', () => {
    expect(printedFor(inModule('id: p02', 'id: p20'))).toMatchInlineSnapshot(`
      "content/ids.yaml:1:1 parents/p20 and 4 more are not recorded yet: if the ids are to stay as they are, run \`npm run content:check -- --record\`
      content/ids.yaml:1:22 published.1: parents/p02 has disappeared from the content, and counts are kept by it: put it back under its old id, or add it to retired: here
      content/parents/p02.yaml:1:5 id: the id is "p20" but the name says "p02": make them the same"
    `)
  })

  test('a step that nobody has recorded', () => {
    expect(printedFor(changed('content/ids.yaml', ', parents/p02/kettle', ''))).toMatchInlineSnapshot(
      `"content/ids.yaml:1:1 parents/p02/kettle is not recorded yet: if the ids are to stay as they are, run \`npm run content:check -- --record\`"`,
    )
  })

  test('a step that was published and is gone', () => {
    expect(printedFor(changed('content/ids.yaml', '/kettle]', '/kettle, parents/p02/stove]'))).toMatchInlineSnapshot(
      `"content/ids.yaml:1:112 published.6: parents/p02/stove has disappeared from the content, and counts are kept by it: put it back under its old id, or add it to retired: here"`,
    )
  })

  test('a step that was retired and is back', () => {
    expect(printedFor(changed('content/ids.yaml', 'retired: []', 'retired: [parents/p02/kettle]'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:13:9 steps.1.id: parents/p02/kettle was retired and cannot come back: old counts would become its own, so give it a new id"`,
    )
  })

  test('a module that cannot be read has not lost its steps', () => {
    expect(printedFor(inModule('title: { sv: När det stormar, ', 'title: { '))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:4:8 title.sv: the Swedish text is missing: write it, or take the whole text away"`,
    )
  })
})

describe('programmes', () => {
  test('a module on the list without a file', () => {
    expect(
      printedFor(changed('content/parents/programme.yaml', '[p02]', '[p02, p04]'), { catalogue: { parents: ['p02', 'p04'] } }),
    ).toMatchInlineSnapshot(
      `"content/parents/programme.yaml:6:16 modules.1: there is no content/parents/p04.yaml: write it, or take "p04" off the list"`,
    )
  })

  test('a file that is not on the list', () => {
    expect(printedFor(headWith('p03'), { catalogue: { parents: ['p03'] } })).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:1:1 no visitor will ever see this module: add it to modules: in content/parents/programme.yaml, or take the file away
      content/parents/programme.yaml:6:11 modules.0: there is no content/parents/p03.yaml: write it, or take "p03" off the list"
    `)
  })

  test('a help line that the code does not know, or that is not written', () => {
    expect(printedFor({}, { helpLines: [] })).toMatchInlineSnapshot(
      `"content/help/lines.yaml:2:9 lines.0.id: the help line "emergency" is not in src/core/programme/catalogue.ts: add it there under helpLineIds"`,
    )
    expect(printedFor({}, { helpLines: ['emergency', 'bris'] })).toMatchInlineSnapshot(
      `"content/help/lines.yaml:2:3 lines: src/core/programme/catalogue.ts names the help line "bris", which is not here: write it, or take it out there"`,
    )
  })

  test('a folder without a programme', () => {
    expect(printedFor({ 'content/parents/programme.yaml': null })).toMatchInlineSnapshot(
      `"content/parents/programme.yaml:1:1 the file is missing: it says what the programme is called and in which order its modules stand"`,
    )
  })

  test('a theme that the programme does not have', () => {
    expect(printedFor(inModule('theme: a', 'theme: b'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:2:8 theme: there is no theme "b" in content/parents/programme.yaml: the themes are a"`,
    )
  })

  test('a programme, or a module, that the code does not know', () => {
    expect(printedFor({}, { catalogue: {} })).toMatchInlineSnapshot(
      `"content/parents/programme.yaml:1:5 id: the programme "parents" is not in src/core/programme/catalogue.ts: add it there"`,
    )
    expect(printedFor({}, { catalogue: { parents: [] } })).toMatchInlineSnapshot(
      `"content/parents/programme.yaml:6:11 modules.0: the module "p02" is not in src/core/programme/catalogue.ts: add it there under "parents""`,
    )
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
    const moved = inModule(
      first,
      '  - id: before\n    kind: reading\n    heading: { sv: Hej, en: Hi, ar: سلام }\n    text: { sv: Hej., en: Hi., ar: سلام. }\n    safety: keep\n  - id: first\n    kind: check-in',
    )
    expect(printedFor(moved)).toMatchInlineSnapshot(`
      "content/ids.yaml:1:1 parents/p02/first is not recorded yet: if the ids are to stay as they are, run \`npm run content:check -- --record\`
      content/parents/p02.yaml:13:11 steps.1.kind: a module has one check-in, and begins with it: move it, or take it away"
    `)
  })

  test('a check-out that is hidden', () => {
    expect(printedFor(inModule('kind: check-out\n    safety: keep', 'kind: check-out\n    safety: hide'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:35:13 steps.3.safety: the check-out cannot be hidden: write keep, or instead: with other words"`,
    )
  })

  test('a step without a word on safety', () => {
    expect(printedFor(inModule('kind: reading\n    safety: keep', 'kind: reading'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:13:5 steps.1: safety is missing: say what this step is for somebody who is afraid, keep, hide or instead: with other texts"`,
    )
  })

  test('a module that is hidden as a whole needs no word on each step', () => {
    const hidden = inModule('safety: keep\ntitle', 'safety: hide\ntitle')['content/parents/p02.yaml'] as string
    expect(printedFor({ 'content/parents/p02.yaml': hidden.replace('kind: reading\n    safety: keep', 'kind: reading') })).toBe('')
  })

  test('a sorter without "it depends"', () => {
    expect(printedFor(inModule('id: depends,', 'id: yours,'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:26:7 steps.2.boxes: a sorter always has a box "it depends": add one with id: depends"`,
    )
  })

  test('a module about the other parent without a door for those who are afraid', () => {
    const p03 = inModule('id: p02', 'id: p03')['content/parents/p02.yaml'] as string
    const written = {
      'content/parents/p02.yaml': null,
      'content/parents/p03.yaml': p03,
      ...headWith('p03'),
      ...changed(
        'content/ids.yaml',
        'published: [parents, parents/p02, parents/p02/after, parents/p02/before, parents/p02/jobs, parents/p02/kettle]',
        'published: [parents, parents/p03, parents/p03/after, parents/p03/before, parents/p03/jobs, parents/p03/kettle]',
      ),
    }
    const circumstances = { catalogue: { parents: ['p03'] } }
    expect(printedFor(written, circumstances)).toMatchInlineSnapshot(
      `"content/parents/p03.yaml:7:3 steps: no step leads away those who are afraid of the other parent: write door: calm-first on the first text"`,
    )
    expect(
      printedFor(
        { ...written, 'content/parents/p03.yaml': p03.replace('kind: reading', 'kind: reading\n    door: calm-first') },
        circumstances,
      ),
    ).toBe('')
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
    const slot = (id: string) =>
      `      - { id: ${id}, label: { sv: a, en: a, ar: أ }, options: [{ id: x, text: { sv: a, en: a, ar: أ } }, { id: y, text: { sv: b, en: b, ar: ب } }] }\n`
    const written = {
      ...inModule('  - id: after', build.replace('slots: []\n', `slots:\n${slot('one')}${slot('two')}`)),
      ...recorded('card'),
    }
    expect(printedFor(written)).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:38:64 steps.3.first.from: "ladder" is not a step of the kind order before this one: there is none"`,
    )
  })

  test('an option of a builder that answers nothing, and an answer that leaves no choice', () => {
    const option = (id: string, more = '') => `{ id: ${id}, text: { sv: a, en: a, ar: أ }${more} }`
    const build = `  - id: card
    kind: build
    safety: keep
    intro: { sv: Välj., en: Choose., ar: اختيار. }
    title: { sv: Kort, en: Card, ar: بطاقة }
    by: { question: { sv: Vem?, en: Who?, ar: من؟ }, options: [${option('small')}, ${option('big')}] }
    slots:
      - { id: one, label: { sv: a, en: a, ar: أ }, options: [${option('x')}, ${option('y', ', for: [tiny, big]')}] }
      - { id: two, label: { sv: a, en: a, ar: أ }, options: [${option('x')}, ${option('y')}] }
  - id: after`
    expect(printedFor({ ...inModule('  - id: after', build), ...recorded('card') })).toMatchInlineSnapshot(`
      "content/parents/p02.yaml:40:61 steps.3.slots.0.options: "small" leaves fewer than two options here: give it one more
      content/parents/p02.yaml:40:149 steps.3.slots.0.options.1.for: "tiny" is no answer of by: there is small or big"
    `)
  })

  test('an exercise that must begin with a question and does not', () => {
    const line = (id: string) =>
      `{ id: ${id}, label: { sv: a, en: a, ar: أ }, options: [{ id: x, text: { sv: a, en: a, ar: أ } }, { id: y, text: { sv: b, en: b, ar: ب } }] }`
    const letter = `  - id: page
    kind: letter
    safety: keep
    intro: { sv: Skriv., en: Write., ar: كتابة. }
    lines: [${line('one')}, ${line('two')}, ${line('three')}]
    shred: { button: { sv: Riv, en: Tear, ar: تمزيق }, after: { sv: Borta., en: Gone., ar: انتهى. } }
  - id: after`
    expect(printedFor({ ...inModule('  - id: after', letter), ...recorded('page') })).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:33:5 steps.3: a letter begins with a question about danger: add ask: with its two answers"`,
    )
  })

  test('a help line that does not exist', () => {
    expect(printedFor(changed('content/help/situations.yaml', '[emergency]', '[bris]'))).toMatchInlineSnapshot(
      `"content/help/situations.yaml:6:13 situations.0.lines.0: there is no help line "bris" in content/help/lines.yaml: the lines are emergency"`,
    )
  })

  test('a term that the glossary does not have', () => {
    expect(printedFor(inText('Om [umgänge](umgang).', 'On [contact](umgang).', 'عن [لقاء الطفل (umgänge)](umgang).')))
      .toMatchInlineSnapshot(`
      "content/parents/p02.yaml:18:23 steps.1.text.sv: the glossary has no term "umgang": did you mean "umgange"?
      content/parents/p02.yaml:19:23 steps.1.text.en: the glossary has no term "umgang": did you mean "umgange"?
      content/parents/p02.yaml:20:36 steps.1.text.ar: the glossary has no term "umgang": did you mean "umgange"?"
    `)
  })

  test('a term that is explained in some languages only', () => {
    expect(printedFor(inText('Om [umgänge](umgange).', 'On contact.', 'عن [لقاء الطفل (umgänge)](umgange).'))).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:19:11 steps.1.text.en: "umgange" is explained in another language but not in the English text: write it here as [word](umgange)"`,
    )
  })
})
