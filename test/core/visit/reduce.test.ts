import { describe, expect, test } from 'vitest'
import { reduce } from '../../../src/core/visit/reduce'
import { newVisit, openProgress } from '../../../src/core/visit/visit'
import { after, begun, inModule, keptModules } from '../../support/visit-walks'

const swedish = after(begun.slice(0, 1))
const parent = after(begun.slice(0, 2))
const listed = after(begun)
const safely = (safety: boolean) => ({ kind: 'safety-chosen', safety, kept: keptModules }) as const

describe('a language', () => {
  test('leads from the start to the question who one is', () => {
    expect(swedish).toEqual({ ...newVisit, language: 'sv', screen: 'about-you' })
  })

  test('can be changed anywhere without leaving the page', () => {
    for (const visit of [swedish, parent, listed, inModule()])
      expect(reduce(visit, { kind: 'language-chosen', language: 'ar' })).toEqual({ ...visit, language: 'ar' })
  })
})

describe('a programme', () => {
  test('leads to its page', () => expect(parent).toEqual({ ...swedish, programme: 'parents', screen: 'programme' }))

  test('cannot be chosen before a language', () =>
    expect(reduce(newVisit, { kind: 'programme-chosen', programme: 'parents' })).toBe(newVisit))

  test('chosen again shows its modules, with what was done in them', () => {
    const visit = inModule()
    expect(reduce(visit, { kind: 'programme-chosen', programme: 'parents' })).toEqual({ ...visit, screen: 'programme', module: null })
  })
})

describe('the page before the modules', () => {
  test('is read with either of its two buttons', () => {
    expect(reduce(parent, safely(false))).toEqual({ ...parent, introduced: true })
    expect(reduce(parent, safely(true))).toEqual({ ...parent, introduced: true, safety: true, kept: keptModules })
  })

  test('has nothing to say before a programme is chosen', () => expect(reduce(swedish, safely(true))).toBe(swedish))

  test('opened from a module that is kept leads back into it', () => {
    const visit = inModule('p03')
    expect(reduce(visit, safely(true))).toEqual({ ...visit, safety: true, kept: keptModules })
  })

  test('takes a module that is not kept away at once, answers and all, also from the end page', () => {
    const open = after([{ kind: 'answered', step: 'ask', answer: { level: 9 } }], inModule('p14'))
    for (const visit of [open, reduce(open, { kind: 'finished' })])
      expect(reduce(visit, safely(true))).toEqual({ ...listed, safety: true, kept: keptModules })
  })

  test('can be undone: everything is shown again, and what was taken away is not remembered', () => {
    expect(after([safely(true), safely(false)], inModule('p14'))).toEqual(listed)
  })
})

describe('a module', () => {
  test('opens at its first step', () => {
    const visit = inModule()
    expect(visit).toMatchObject({ screen: 'visit', module: 'p03' })
    expect(openProgress(visit)).toMatchObject({ steps: ['ask', 'text', 'ladder', 'again'], at: 'ask', answers: {}, completed: false })
  })

  test('opens again where it was left, with its answers', () => {
    const left = after(
      [{ kind: 'answered', step: 'ask', answer: { level: 3 } }, { kind: 'stepped', by: 1 }, { kind: 'modules-shown' }],
      inModule(),
    )
    const again = reduce(left, { kind: 'module-opened', module: 'p03', steps: left.modules.p03!.steps })
    expect(openProgress(again)).toMatchObject({ at: 'text', answers: { ask: { level: 3 } } })
  })

  test('opens at its first step where the step it was left at is hidden now', () => {
    const at = reduce(inModule(), { kind: 'stepped', by: 1 })
    const variant = reduce(at, { kind: 'module-opened', module: 'p03', steps: ['ask', 'ladder', 'again'] })
    expect(openProgress(variant)?.at).toBe('ask')
  })

  test('stays as far as it was while another one is open', () => {
    const first = after([{ kind: 'stepped', by: 1 }, { kind: 'modules-shown' }], inModule('p03'))
    const second = reduce(first, { kind: 'module-opened', module: 'p10', steps: ['ask', 'again'] })
    expect(second.module).toBe('p10')
    expect(second.modules.p03).toBe(first.modules.p03)
  })

  test('does not open without steps, without a programme, or when it is not kept', () => {
    expect(reduce(listed, { kind: 'module-opened', module: 'p03', steps: [] })).toBe(listed)
    expect(reduce(swedish, { kind: 'module-opened', module: 'p03', steps: ['ask'] })).toBe(swedish)
    const calm = reduce(listed, safely(true))
    expect(reduce(calm, { kind: 'module-opened', module: 'p14', steps: ['ask'] })).toBe(calm)
  })
})

describe('an answer', () => {
  test('is kept by its step, the latest one', () => {
    const visit = after(
      [
        { kind: 'answered', step: 'ask', answer: 1 },
        { kind: 'answered', step: 'ladder', answer: 2 },
        { kind: 'answered', step: 'ask', answer: 3 },
      ],
      inModule(),
    )
    expect(openProgress(visit)?.answers).toEqual({ ask: 3, ladder: 2 })
  })

  test('is kept by nobody where no module is open', () => expect(reduce(listed, { kind: 'answered', step: 'ask', answer: 1 })).toBe(listed))
})

describe('a step', () => {
  const at = (steps: (1 | -1)[]) =>
    after(
      steps.map((by) => ({ kind: 'stepped', by })),
      inModule(),
    )

  test('leads on and back', () => {
    expect(openProgress(at([1]))?.at).toBe('text')
    expect(openProgress(at([1, 1, -1]))?.at).toBe('text')
  })

  test('back from the first one leads to the modules, on from the last one to the end', () => {
    expect(at([-1]).screen).toBe('programme')
    expect(at([1, 1, 1, 1]).screen).toBe('end')
  })

  test('completes the module when it is the last, and going back does not undo that', () => {
    expect(openProgress(at([1, 1]))?.completed).toBe(false)
    expect(openProgress(at([1, 1, 1]))?.completed).toBe(true)
    expect(openProgress(at([1, 1, 1, -1, -1]))?.completed).toBe(true)
  })

  test('is taken only while one is shown', () => {
    for (const visit of [newVisit, listed, reduce(inModule(), { kind: 'finished' })])
      expect(reduce(visit, { kind: 'stepped', by: 1 })).toBe(visit)
  })
})

test('the modules and the end can be shown from anywhere in a programme, and not before', () => {
  for (const [kind, screen] of [
    ['modules-shown', 'programme'],
    ['finished', 'end'],
  ] as const) {
    for (const visit of [parent, listed, inModule()]) expect(reduce(visit, { kind })).toEqual({ ...visit, screen })
    for (const visit of [newVisit, swedish]) expect(reduce(visit, { kind })).toBe(visit)
  }
})
