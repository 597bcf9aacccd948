import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inSafetyMode, isKept, modulesFor } from '../../../src/core/programme/safety'
import type { Step, StepKind, StepOf } from '../../../src/core/step'
import { catalogue } from '../../../src/core/programme/catalogue'
import { moduleOf, publishedModule } from '../../support/modules'
import { sampleFields, stepSource } from '../../support/steps'

const p03 = publishedModule('p03')
const calm = inSafetyMode(p03)
const ids = (list: readonly { id: string }[] | undefined) => list?.map((one) => one.id)
const find = <K extends StepKind>(steps: readonly Step[], kind: K, id: string) =>
  steps.find((one): one is StepOf<K> => one.kind === kind && one.id === id)!
const both = <K extends StepKind>(kind: K, id: string) => [find(p03.steps, kind, id), find(calm.steps, kind, id)] as const

describe('anger and the pause, where calm and safety come first', () => {
  test('has the same steps under the same ids, in the same order', () => expect(ids(calm.steps)).toEqual(ids(p03.steps)))

  test('does not speak of late answers, but of fear', () => {
    const [before, after] = both('reading', 'allowed')
    expect(after.text).not.toEqual(before.text)
    expect(after.heading).toEqual(before.heading)
  })

  test('has no quiet line about fear any more, since it has been followed, but still the one to help for oneself', () => {
    expect(both('reading', 'allowed').map((step) => step.door)).toEqual(['calm-first', undefined])
    expect(both('reading', 'what-a-pause-is').map((step) => step.door)).toEqual(['own-actions', 'own-actions'])
  })

  test('tells another story, without a message of the other parent, and asks for an own line as before', () => {
    const [before, after] = both('scene', 'gym-shoes')
    expect(after.story.map((one) => one.picture)).toEqual(['kitchen-juice'])
    expect(ids(after.replies)).toEqual(ids(before.replies))
    expect(JSON.stringify(after)).not.toContain('mobil')
    expect(after.own).toEqual(before.own)
  })

  test('has a ladder without messages to the other parent', () => {
    const [before, after] = both('order', 'anger-ladder')
    expect(ids(before.cards)).toEqual(['sigh', 'jaw', 'reread', 'pace', 'always', 'voice', 'send', 'slam'])
    expect(ids(after.cards)).toEqual(['sigh', 'jaw', 'pace', 'voice', 'slam'])
    expect(after.cards.at(-1)?.guard?.door).toBe('own-actions')
  })

  test('builds a card of a sentence and a place; nothing is practised on messages', () => {
    const [before, after] = both('build', 'my-pause-card')
    expect(ids(after.slots)).toEqual(['say', 'go-to'])
    expect([before.note, before.practice]).not.toContain(undefined)
    expect(Object.keys(after)).not.toEqual(expect.arrayContaining(['note']))
    expect(Object.keys(after)).not.toEqual(expect.arrayContaining(['practice']))
    expect(after.first).toEqual(before.first)
  })

  test('has other half-sentences', () => {
    const [, after] = both('if-then', 'if-then')
    expect(ids(after.ifs)).toEqual(['jaw', 'wide-eyed', 'long-night'])
    expect(ids(after.thens)).toEqual(['cold-water', 'sit', 'call-someone'])
  })

  test('keeps every step that says keep as it is', () => {
    for (const id of ['anger-now', 'body-first', 'through-the-door', 'a-time-it-worked', 'anger-after']) {
      const { safety, ...fields } = p03.steps.find((step) => step.id === id)!
      expect(safety).toBe('keep')
      expect(calm.steps.find((step) => step.id === id)).toEqual(fields)
    }
  })

  test('says nowhere that anything was changed or left out', () => {
    expect(JSON.stringify(calm.steps)).not.toMatch(/"safety"|"hide"|"instead"|null/)
  })
})

test('a module that is not kept is not on the list, and nothing shows that it was', () => {
  const heads = catalogue.parents.map(publishedModule)
  expect(ids(modulesFor(heads, false))).toEqual([...catalogue.parents])
  const kept = ['p01', 'p02', 'p03', 'p04', 'p06', 'p07', 'p08', 'p10', 'p11']
  expect(ids(modulesFor(heads, true))).toEqual(kept)
  expect(heads.filter(isKept).map((head) => head.id)).toEqual(kept)
})

describe('whatever is written in a module', () => {
  const cards = fc.subarray(['sigh', 'jaw', 'pace', 'voice', 'slam'])
  const change = fc.record(
    {
      door: fc.constantFrom('calm-first', 'own-actions'),
      safety: fc.constantFrom('keep', 'hide', 'own'),
      hidden: cards,
    },
    { requiredKeys: [] },
  )
  const written = fc
    .tuple(fc.constantFrom<StepKind>('reading', 'check-in', 'order'), change)
    .map(([kind, { door, safety, hidden = [] }]) => {
      const { cards: all = [] } = sampleFields.order as { cards?: { id: string }[] }
      const fields = kind === 'order' ? { cards: all.map((card) => (hidden.includes(card.id) ? { ...card, safety: 'hide' } : card)) } : {}
      const said = safety === 'own' ? { instead: sampleFields[kind] } : safety
      return stepSource(kind, { ...fields, ...(door && { door }), ...(said && { safety: said }) })
    })
  const modules = fc
    .array(written, { minLength: 4, maxLength: 6 })
    .map((steps) => moduleOf(steps.map((step, index) => ({ ...step, id: `step-${index}` }))))

  test('choosing calm and safety twice is the same as once', () => {
    fc.assert(
      fc.property(modules, (module) => {
        expect(inSafetyMode(inSafetyMode(module))).toEqual(inSafetyMode(module))
      }),
    )
  })

  test('exactly the hidden steps are gone, the module is left as it was, and nothing hidden remains', () => {
    fc.assert(
      fc.property(modules, (module) => {
        const before = structuredClone(module)
        const { steps, ...head } = inSafetyMode(module)
        expect(module).toEqual(before)
        expect({ ...head, steps: module.steps }).toEqual(module)
        expect(ids(steps)).toEqual(ids(module.steps.filter((step) => step.safety !== 'hide')))
        expect(JSON.stringify(steps)).not.toMatch(/"hide"|"calm-first"/)
      }),
    )
  })
})
