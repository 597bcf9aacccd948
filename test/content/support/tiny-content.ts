import { problemsIn } from '../../../tools/content/checks'
import type { Circumstances } from '../../../tools/content/checks/check'
import { loadContent } from '../../../tools/content/load'
import { printed } from '../../../tools/content/problem'

/** What is written in each file, or `null` for a file that is not there. */
export type Written = Record<string, string | Uint8Array | null>

const module = `id: p02
theme: a
safety: keep
title: { sv: När det stormar, en: When it storms, ar: حين تعصف }
tile: { sv: En kort paus., en: A short pause., ar: وقفة قصيرة. }
steps:
  - id: before
    kind: check-in
    safety: keep
    question: { sv: Hur är det?, en: How is it?, ar: كيف الحال؟ }
    low: { sv: lugnt, en: calm, ar: هدوء }
    high: { sv: tungt, en: heavy, ar: ثقل }
  - id: kettle
    kind: reading
    safety: keep
    heading: { sv: Vid spisen, en: By the stove, ar: عند الموقد }
    text:
      sv: Vattnet kokar. Du står kvar.
      en: The water boils. You stay there.
      ar: الماء يغلي. نبقى هنا.
  - id: jobs
    kind: sort
    safety: keep
    instruction: { sv: Vems sak är det?, en: Whose is it?, ar: لمن هذا؟ }
    boxes:
      - { id: mine, label: { sv: min, en: mine, ar: لي } }
      - { id: depends, label: { sv: det beror på, en: it depends, ar: حسب الحال } }
    cards:
      - { id: shoes, text: { sv: skor, en: shoes, ar: حذاء }, why: { sv: De är små., en: They are small., ar: هي صغيرة. } }
      - { id: bag, text: { sv: väska, en: bag, ar: حقيبة }, why: { sv: Den är tung., en: It is heavy., ar: هي ثقيلة. } }
      - { id: key, text: { sv: nyckel, en: key, ar: مفتاح }, why: { sv: Den är ny., en: It is new., ar: هو جديد. } }
      - { id: phone, text: { sv: mobil, en: phone, ar: هاتف }, why: { sv: Den är på., en: It is on., ar: هو يعمل. } }
  - id: after
    kind: check-out
    safety: keep
    question: { sv: Hur är det nu?, en: How is it now?, ar: كيف الحال الآن؟ }
    lower: { sv: Lite lättare., en: A little lighter., ar: أخفّ قليلًا. }
    same: { sv: Som förut., en: As before., ar: كما كان. }
    higher: { sv: Det blev mer., en: It went up., ar: ازداد. }
prompts:
  before: [{ sv: Fråga först., en: Ask first., ar: سؤال أوّلًا. }]
  during: [{ sv: Vänta., en: Wait., ar: انتظار. }]
  after: [{ sv: Fråga igen., en: Ask again., ar: سؤال آخر. }]
  watchFor: [{ sv: Tystnad., en: Silence., ar: صمت. }]
  never: [{ sv: Fråga inte om svaret., en: Never ask about the answer., ar: لا سؤال عن الجواب. }]
`

/** The smallest content there is nothing to say about. */
export const tinyContent: Record<string, string> = {
  'content/glossary.yaml': `terms:
  - id: umgange
    word: { sv: umgänge, en: contact, ar: لقاء الطفل (umgänge) }
    explanation: { sv: Tid med barnet., en: Time with the child., ar: وقت مع الطفل. }
`,
  'content/wording.yaml': `banned:
  sv: { vinna: nobody wins here }
  en: { custody battle*: say about what }
  ar: { الخصم: write الطرف الآخر }
brochure:
  sv: { hantera*: say what one does }
  en: { journey*: say what happens }
  ar: { بشكل: write the adverb itself }
`,
  'content/reviewed.yaml': 'reviews: []\n',
  'content/blame.yaml': 'sv: [alltid]\nen: [always]\nar: [دائما]\n',
  'content/ids.yaml':
    'published: [parents, parents/p02, parents/p02/after, parents/p02/before, parents/p02/jobs, parents/p02/kettle]\nretired: []\n',
  'content/help/lines.yaml': `lines:
  - id: emergency
    name: { sv: Nödnummer, en: Emergency, ar: الطوارئ }
    number: '112'
    audience: { sv: Fara nu., en: Danger now., ar: خطر الآن. }
    verifiedAt: 2026-01
    source: { sv: SOS Alarm, en: SOS Alarm }
`,
  'content/help/situations.yaml': `situations:
  - id: danger
    audience: everyone
    title: { sv: Fara, en: Danger, ar: خطر }
    text: { sv: Ring nu., en: Ring now., ar: اتّصال الآن. }
    lines: [emergency]
`,
  'content/help/legal.yaml': `facts:
  - id: heard
    text: { sv: Du får säga vad du tycker., en: You may say what you think., ar: يحقّ لي أن أقول رأيي. }
    verifiedAt: 2026-01
    source: the office
`,
  'content/help/privacy.yaml': `id: privacy
title: { sv: Vad datorn glömmer, en: What the computer forgets, ar: ما ينساه الحاسوب }
sections:
  - text: { sv: Allt försvinner., en: Everything goes., ar: يختفي كلّ شيء. }
`,
  'content/parents/programme.yaml': `id: parents
title: { sv: För föräldrar, en: For parents, ar: للوالدين }
who: { sv: Jag är förälder, en: I am a parent, ar: لديّ طفل }
themes:
  - { id: a, title: { sv: Jag själv, en: Myself, ar: أنا }, safety: keep }
modules: [p02]
band: adults
before: privacy
plans:
  - { id: one, title: { sv: En, en: One, ar: واحدة }, modules: [p02], minutes: 15 }
  - { id: two, title: { sv: Två, en: Two, ar: اثنتان }, modules: [p02], minutes: 20 }
  - { id: three, title: { sv: Tre, en: Three, ar: ثلاث }, modules: [p02], minutes: 25 }
`,
  'content/parents/p02.yaml': module,
}

/** The circumstances under which the tiny content is right. */
export const tinyCircumstances: Circumstances = { month: '2026-03', catalogue: { parents: ['p02'] }, helpLines: ['emergency'] }

/** The tiny content with some files written differently. */
export const withFiles = (written: Written): Map<string, Uint8Array> =>
  new Map(
    Object.entries({ ...tinyContent, ...written }).flatMap(([name, text]) =>
      text === null ? [] : [[name, typeof text === 'string' ? new TextEncoder().encode(text) : text] as const],
    ),
  )

/** A file of the tiny content with one passage written differently; the passage must be there, or the test means nothing. */
export const changed = (name: string, from: string, to: string): Written => {
  const text = tinyContent[name]
  if (!text?.includes(from)) throw new Error(`${name} has no "${from}"`)
  return { [name]: text.replace(from, () => to) }
}

/** The head of the tiny programme with another module in the place of its one. */
export const headWith = (module: string): Written => ({
  'content/parents/programme.yaml': tinyContent['content/parents/programme.yaml']!.replaceAll('[p02]', `[${module}]`),
})

/** The module of the tiny content with one passage written differently. */
export const inModule = (from: string, to: string): Written => changed('content/parents/p02.yaml', from, to)

/** What is printed about the tiny content with some files written differently. */
export const printedFor = (written: Written, circumstances: Partial<Circumstances> = {}): string =>
  problemsIn(loadContent(withFiles(written)), { ...tinyCircumstances, ...circumstances })
    .map(printed)
    .join('\n')

const kettle = `sv: Vattnet kokar. Du står kvar.
      en: The water boils. You stay there.
      ar: الماء يغلي. نبقى هنا.`

/** The module of the tiny content with another text in its second step. */
export const inText = (sv: string, en: string, ar: string): Written =>
  inModule(kettle, `sv: ${JSON.stringify(sv)}\n      en: ${JSON.stringify(en)}\n      ar: ${JSON.stringify(ar)}`)
