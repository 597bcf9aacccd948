import { describe, expect, test } from 'vitest'
import { stepSchemas, type StepKind } from '../../../src/core/step'
import { sampleFields, stepSource } from '../../support/steps'
import { text } from '../../support/texts'

const parsed = (kind: StepKind, change: object) => stepSchemas[kind].safeParse(stepSource(kind, change))
const accepts = (kind: StepKind, change: object) => parsed(kind, change).success
const instead = (fields: object) => ({ safety: { instead: fields } })
const kinds = Object.keys(stepSchemas) as StepKind[]

describe.each(kinds)('a step of the kind %s', (kind) => {
  test('needs its id, its kind and its fields, and can have a door', () => {
    expect(accepts(kind, {})).toBe(true)
    for (const door of ['calm-first', 'own-actions', 'help', 'calm-room', 'fetch-staff', 'someone-hurts'])
      expect(accepts(kind, { door }), door).toBe(true)
    expect(accepts(kind, { id: undefined })).toBe(false)
    expect(accepts(kind, { kind: 'other' })).toBe(false)
    for (const name of Object.keys(sampleFields[kind])) expect(accepts(kind, { [name]: undefined }), name).toBe(false)
  })

  test('refuses a field it does not know, and a door to nowhere', () => {
    expect(accepts(kind, { hint: text('hint') })).toBe(false)
    expect(accepts(kind, { door: 'garden' })).toBe(false)
  })

  test('can be asked about first, with both answers and with what is said instead', () => {
    const ask = { question: text('afraid'), yes: text('yes'), no: text('no'), instead: { text: text('help-is-here'), door: 'help' } }
    expect(accepts(kind, { ask })).toBe(true)
    for (const name of Object.keys(ask)) expect(accepts(kind, { ask: { ...ask, [name]: undefined } }), name).toBe(false)
    expect(accepts(kind, { ask: { ...ask, instead: { text: text('help-is-here') } } })).toBe(false)
    expect(accepts(kind, instead({ ask }))).toBe(false)
  })

  test('can have words for an adult beside, and a card to show', () => {
    const adult = { ask: text('how-was-it'), avoid: text('why') }
    expect(accepts(kind, { adult, show: true })).toBe(true)
    for (const name of Object.keys(adult)) expect(accepts(kind, { adult: { ...adult, [name]: undefined } }), name).toBe(false)
    expect(accepts(kind, { show: false })).toBe(false)
    expect(accepts(kind, instead({ adult }))).toBe(false)
  })

  test('says what happens where calm and safety come first: kept, hidden, or any of its own fields instead', () => {
    expect(accepts(kind, { safety: 'keep' })).toBe(true)
    expect(accepts(kind, { safety: 'hide' })).toBe(true)
    expect(accepts(kind, { safety: 'show' })).toBe(false)
    expect(accepts(kind, instead(sampleFields[kind]))).toBe(true)
    for (const [name, field] of Object.entries(sampleFields[kind])) expect(accepts(kind, instead({ [name]: field })), name).toBe(true)
  })

  test('has no variant with a field it does not know, nor with another id or kind', () => {
    for (const name of ['hint', 'id', 'kind', 'door', 'safety']) expect(accepts(kind, instead({ [name]: 'p03' })), name).toBe(false)
  })

  test('never loses a field it needs to a variant', () => {
    for (const name of Object.keys(sampleFields[kind])) expect(accepts(kind, instead({ [name]: null })), name).toBe(false)
  })
})

test.each([
  ['build', 'note'],
  ['build', 'practice'],
  ['build', 'first'],
  ['scene', 'own'],
  ['order', 'here'],
  ['order', 'remedy'],
  ['cards', 'closing'],
  ['choose', 'closing'],
  ['sort', 'closing'],
  ['compose', 'guard'],
  ['thought-record', 'evidence'],
  ['thought-record', 'friend'],
  ['scale', 'level'],
  ['scale', 'hard'],
  ['scale', 'lower'],
  ['reading', 'story'],
  ['check-in', 'faces'],
  ['check-out', 'closing'],
  ['check-out', 'higher'],
  ['breathe', 'shape'],
  ['checklist', 'nothing'],
  ['family', 'closing'],
  ['hand', 'own'],
  ['pie', 'closing'],
  ['say-it', 'own'],
  ['week', 'closing'],
] as const)('in safety mode a step of the kind %s can do without its %s', (kind, field) => {
  expect(accepts(kind, instead({ [field]: null }))).toBe(true)
})

test('a variant is checked as strictly as the text it replaces', () => {
  const missing = parsed('check-in', instead({ question: { sv: 'Hur är det?', en: 'How is it?' } }))
  expect(
    missing.error?.issues.flatMap((issue) => ('errors' in issue ? issue.errors.flat() : [issue])).map((issue) => issue.path.join('.')),
  ).toContain('instead.question.ar')
})
