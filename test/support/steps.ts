import { stepSchemas, type StepKind, type StepOf } from '../../src/core/step'
import { tappable, text } from './texts'

/** The smallest fields of every kind of step, besides its id and kind. */
export const sampleFields: Record<StepKind, object> = {
  'check-in': { question: text('how-much'), low: text('none'), high: text('most') },
  'check-out': { question: text('how-much-now'), lower: text('lower'), same: text('same'), higher: text('higher') },
  reading: { heading: text('heading'), text: text('prose') },
  scene: {
    picture: { id: 'kitchen', alt: text('alt') },
    text: text('story'),
    question: text('what-do-you-say'),
    replies: ['hush', 'stay'].map((id) => ({ id, say: text(`${id}-say`), hears: text(`${id}-hears`) })),
  },
  reflect: { question: text('remember'), choices: tappable('sleep', 'friend', 'none') },
  'if-then': { ifs: tappable('jaw', 'message'), thens: tappable('phone-away', 'sit') },
  breathe: { heading: text('breathe'), text: text('slowly'), breaths: 3 },
  build: {
    intro: text('intro'),
    title: text('my-card'),
    slots: [
      { id: 'say', label: text('i-say'), options: tappable('tomorrow', 'calmly') },
      { id: 'go', label: text('i-go'), options: tappable('stairs', 'tap') },
    ],
  },
  choose: { instruction: text('choose'), title: text('my-promises'), most: 3, cards: tappable('one', 'two', 'three', 'four', 'five') },
  compose: {
    intro: text('intro'),
    received: { instruction: text('read'), parts: tappable('greeting', 'blame', 'question') },
    need: { question: text('what-is-asked'), options: tappable('time', 'money') },
    replies: { instruction: text('look'), options: tappable('short', 'warm').map((one) => ({ ...one, why: text(`${one.id}-why`) })) },
    own: { prompt: text('yours') },
  },
  order: { instruction: text('order'), cards: tappable('sigh', 'jaw', 'pace', 'voice', 'slam') },
  sort: {
    instruction: text('sort'),
    boxes: [
      { id: 'mine', label: text('mine') },
      { id: 'depends', label: text('depends') },
    ],
    cards: tappable('shoes', 'bag', 'key', 'phone').map((one) => ({ ...one, why: text(`${one.id}-why`) })),
  },
}

/** What stands in a file for a step of a kind: the smallest there is, with some fields written differently. */
export const stepSource = (kind: StepKind, change: object = {}): object => ({ id: kind, kind, ...sampleFields[kind], ...change })

/** A step of a kind as it is played. */
export const stepOf = <K extends StepKind>(kind: K, change: object = {}): StepOf<K> =>
  stepSchemas[kind].parse(stepSource(kind, change)) as StepOf<K>
