import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { usageEvent } from '../../src/core/usage/event'
import { toOffice, toVisitor } from '../../src/ipc/channel'
import { guideNews, guideRequests } from '../../src/ipc/guide-bridge'
import { visitorRequests } from '../../src/ipc/visitor-bridge'
import { waysOut } from '../support/ways-out'

describe('no words leave a visit', () => {
  test.each(Object.entries(visitorRequests))('with what its page says to its process: %s', (_, { input }) =>
    expect(waysOut(input)).toEqual([]),
  )

  test.each(toOffice.options.map((one) => [one.shape.kind.value, one] as const))(
    'with what its process says to the office: %s',
    (_, message) => expect(waysOut(message)).toEqual([]),
  )

  test('to the guide of a counsellor: what it is told of a visit is a module and a number', () => {
    expect(waysOut(guideRequests.guide.output)).toEqual([])
    expect(waysOut(guideNews.place)).toEqual([])
  })

  test('with any message to the office, taken as a whole, nor with what is counted', () => {
    expect(waysOut(toOffice)).toEqual([])
    expect(waysOut(usageEvent)).toEqual([])
  })
})

describe('a way out is found', () => {
  const id = z.enum(['one', 'two'])
  const closed = z.strictObject({ id, page: z.number().int().min(0).max(40).nullable() })
  const leaks: Record<string, [z.ZodType, string[]]> = {
    'a text': [z.string(), ['string']],
    'a text of one character': [z.string().max(1), ['string']],
    'an address': [z.email(), ['string']],
    'a text deep inside': [
      z.strictObject({ events: z.array(z.union([closed, z.strictObject({ note: z.string().nullable() })])).max(8) }),
      ['.events[].note: string'],
    ],
    'a text that is optional': [closed.extend({ note: z.string().optional() }), ['.note: string']],
    'a text with a default': [z.string().default(''), ['default']],
    'a text that is made into something else': [z.string().transform((text) => text.length), ['pipe']],
    'an id that is made into something else': [id.overwrite((one) => one), ['a value that is written over']],
    'a pattern': [z.templateLiteral(['p', z.number()]), ['template_literal']],
    anything: [z.strictObject({ answer: z.any(), other: z.unknown() }), ['.answer: any', '.other: unknown']],
    'something of one’s own making': [z.custom<string>(), ['custom']],
    'names that are not known': [z.record(z.string(), id), ['record']],
    'an object that takes other fields': [z.object({ id }), ['an object that takes other fields']],
    'an object that passes other fields on': [z.looseObject({ id }), ['an object that takes other fields']],
    'a number without bounds': [z.number().int(), ['a number without bounds']],
    'a number with one bound': [z.number().int().min(0), ['a number without bounds']],
    'a number of milliseconds': [
      z
        .number()
        .int()
        .min(0)
        .max(2 ** 31),
      ['a number without bounds'],
    ],
    'a number with decimals, which can spell a text': [z.number().min(0).max(1), ['a number that may have decimals']],
    'a very large number': [z.bigint(), ['bigint']],
    'a date': [z.date(), ['date']],
    'a list without an end': [z.array(id), ['a list without a length']],
    'a list that is too long': [z.array(id).max(10_000), ['a list without a length']],
    'a list of numbers without bounds': [z.array(z.number().int()).max(8), ['[]: a number without bounds']],
    'a schema that is looked up later': [z.lazy(() => z.string()), ['lazy']],
    'what the office says to a visit, which holds texts': [toVisitor, expect.arrayContaining(['.profile.office: string']) as string[]],
  }
  test.each(Object.entries(leaks))('%s', (_, [schema, found]) => expect(waysOut(schema)).toEqual(found))

  test('and none where there is none', () => {
    expect(waysOut(closed)).toEqual([])
    expect(waysOut(z.array(closed).length(2))).toEqual([])
    expect(waysOut(z.union([closed, z.literal('x'), z.undefined(), z.null(), z.boolean().readonly()]))).toEqual([])
  })
})
