import { weekDays } from '../../src/core/exercise/week'
import { stepSchemas, type StepKind, type StepOf } from '../../src/core/step'
import { tappable, text } from './texts'

/** The smallest fields of every kind of step, besides its id and kind. */
export const sampleFields: Record<StepKind, object> = {
  'check-in': { question: text('how-much'), low: text('none'), high: text('most') },
  'check-out': { question: text('how-much-now') },
  reading: { heading: text('heading'), text: text('prose') },
  scene: {
    story: [{ picture: 'kitchen', alt: text('alt') }],
    text: text('story'),
    question: text('what-do-you-say'),
    replies: ['hush', 'stay'].map((id) => ({ id, say: text(`${id}-say`), hears: text(`${id}-hears`) })),
  },
  reflect: { question: text('remember'), choices: tappable('sleep', 'friend', 'none') },
  'if-then': { ifs: tappable('jaw', 'message'), thens: tappable('phone-away', 'sit') },
  breathe: { heading: text('breathe'), text: text('slowly'), breaths: 3 },
  'body-map': {
    instruction: text('tap'),
    zones: (['head', 'jaw', 'shoulders', 'stomach', 'hands'] as const).map((id) => ({ id, label: text(id) })),
    warmth: { little: text('little'), some: text('some'), much: text('much') },
    nowhere: { label: text('nowhere'), response: text('fine') },
    calm: { question: text('what-helps'), options: [{ id: 'shake', text: text('shake'), zones: ['hands'] }, ...tappable('water', 'walk')] },
  },
  build: {
    intro: text('intro'),
    title: text('my-card'),
    slots: [
      { id: 'say', label: text('i-say'), options: tappable('tomorrow', 'calmly') },
      { id: 'go', label: text('i-go'), options: tappable('stairs', 'tap') },
    ],
  },
  cards: { instruction: text('turn'), cards: ['small', 'middle', 'big'].map((id) => ({ id, label: text(id), text: text(`${id}-text`) })) },
  checklist: {
    instruction: text('tick'),
    title: text('my-list'),
    look: 'list',
    groups: [{ id: 'things', items: tappable('shoes', 'rabbit', 'book') }],
  },
  choose: { instruction: text('choose'), title: text('my-promises'), most: 3, cards: tappable('one', 'two', 'three', 'four', 'five') },
  compose: {
    intro: text('intro'),
    received: { instruction: text('read'), parts: tappable('greeting', 'blame', 'question') },
    need: { question: text('what-is-asked'), options: tappable('time', 'money') },
    replies: { instruction: text('look'), options: tappable('short', 'warm').map((one) => ({ ...one, why: text(`${one.id}-why`) })) },
    own: { prompt: text('yours') },
  },
  family: { instruction: text('who-is-there'), title: text('my-people'), figures: tappable('grandmother', 'child', 'baby', 'cat', 'star') },
  hand: {
    instruction: text('who-stands-here'),
    title: text('my-hand'),
    people: tappable('nurse', 'teacher', 'staff', 'bris', 'relative', 'neighbour'),
    empty: text('empty-is-fine'),
  },
  letter: {
    intro: text('nobody-reads'),
    lines: ['carry', 'leave', 'ahead'].map((id) => ({ id, label: text(id), options: tappable(`${id}-one`, `${id}-two`) })),
    shred: { button: text('tear'), after: text('gone') },
  },
  match: {
    instruction: text('match'),
    title: text('our-days'),
    things: tappable('christmas', 'eid', 'midsummer', 'birthday'),
    ways: tappable('every-other', 'split', 'both'),
  },
  order: { instruction: text('order'), cards: tappable('sigh', 'jaw', 'pace', 'voice', 'slam') },
  pie: {
    instruction: text('theirs'),
    slices: tappable('tired', 'quarrels', 'far-apart', 'changed'),
    mine: { label: text('my-part'), response: text('none-of-it') },
  },
  'say-it': {
    intro: text('say-it-your-way'),
    title: text('what-i-say'),
    afraid: {
      question: text('really-afraid'),
      yes: text('yes'),
      no: text('no'),
      instead: { text: text('with-somebody'), door: 'someone-hurts' },
    },
    person: { question: text('to-whom'), options: tappable('coach', 'aunt', 'teacher') },
    feeling: { question: text('what-i-feel'), options: tappable('sad', 'tired', 'okay') },
    topics: {
      question: text('about-what'),
      options: ['phone', 'days', 'messages'].map((id) => ({
        id,
        text: text(id),
        wishes: ['less', 'later'].map((wish) => ({
          id: `${id}-${wish}`,
          text: text(`${id}-${wish}`),
          mild: text(`${id}-${wish}-mild`),
          clear: text(`${id}-${wish}-clear`),
          short: text(`${id}-${wish}-short`),
        })),
      })),
    },
    wishQuestion: text('what-i-wish'),
    tones: { question: text('which-words'), mild: text('mild'), clear: text('clear'), short: text('short') },
    rehearse: { title: text('say-it-aloud'), ways: tappable('mirror', 'pillow', 'phone-off') },
    planB: { question: text('and-if-not'), options: tappable('write-it', 'later', 'somebody-else') },
  },
  scale: { instruction: text('which'), feelings: tappable('anger', 'fear', 'shame', 'relief') },
  schedule: {
    instruction: text('two-weeks'),
    title: text('my-draft'),
    homes: { a: text('here'), b: text('there') },
    presets: (['7-7', 'every-other-weekend'] as const).map((id) => ({ id, label: text(id), text: text(`${id}-text`) })),
    youngest: text('under-three'),
    closing: text('a-draft'),
  },
  sort: {
    instruction: text('sort'),
    boxes: [
      { id: 'mine', label: text('mine') },
      { id: 'depends', label: text('depends') },
    ],
    cards: tappable('shoes', 'bag', 'key', 'phone').map((one) => ({ ...one, why: text(`${one.id}-why`) })),
  },
  stages: {
    instruction: text('one-by-one'),
    stages: ['look', 'ask', 'wait'].map((id) => ({
      id,
      label: text(id),
      text: text(`${id}-text`),
      options: tappable(`${id}-one`, `${id}-two`).map((one) => ({ ...one, response: text(`${one.id}-then`) })),
    })),
  },
  'thought-record': {
    intro: text('test-it'),
    situation: { question: text('what-happened'), options: tappable('late', 'silent') },
    thought: { question: text('what-i-thought'), options: tappable('on-purpose', 'never') },
    belief: { before: text('how-sure'), after: text('how-sure-now'), low: text('not'), high: text('quite') },
    kinder: { question: text('another-thought'), options: tappable('could-be', 'i-ask') },
    closing: text('done'),
  },
  week: {
    instruction: text('tap-the-days'),
    title: text('my-week'),
    days: Object.fromEntries(weekDays.map((day) => [day, text(day)])),
    places: tappable('one-place', 'other-place', 'unknown'),
  },
  wheel: {
    instruction: text('which-words-fit'),
    families: ['glad', 'sad', 'angry', 'calm'].map((id) => ({ id, label: text(id), words: tappable(`${id}-one`, `${id}-two`) })),
    strength: { little: text('little'), some: text('some'), much: text('much') },
    mixed: text('several-at-once'),
    hard: { text: text('much'), door: 'calm-room' },
    lower: { question: text('one-lower'), tips: tappable('water', 'window') },
  },
}

/** What makes of feelings that are only shown a thermometer. */
export const thermometer = {
  level: { question: text('how-much'), low: text('none'), high: text('most') },
  hard: { text: text('much'), door: 'calm-room' },
  lower: { question: text('one-lower'), tips: tappable('water', 'window', 'call') },
}

/** What stands in a file for a step of a kind: the smallest there is, with some fields written differently. */
export const stepSource = (kind: StepKind, change: object = {}): object => ({ id: kind, kind, ...sampleFields[kind], ...change })

/** A step of a kind as it is played. */
export const stepOf = <K extends StepKind>(kind: K, change: object = {}): StepOf<K> =>
  stepSchemas[kind].parse(stepSource(kind, change)) as StepOf<K>
