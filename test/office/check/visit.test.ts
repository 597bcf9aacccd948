import { describe, expect, test } from 'vitest'
import { visit } from '../../../src/office/check/visit'
import { found } from './fake-machine'

/** A computer on which this program, started once more, ends as given; `asked` are the options it was started with. */
const startsAgain = (well: boolean) => {
  const asked: string[] = []
  return { asked, again: (option: string) => asked.push(option) > 0 && well }
}

describe('a visit', () => {
  test('that was started, shown to nobody and proven gone', () => {
    const machine = startsAgain(true)
    expect(found(visit, machine)).toMatchObject({ id: 'visit', verdict: 'pass', said: { en: 'one was started, ended and proven gone' } })
    expect(machine.asked).toEqual(['--prove-visit'])
  })

  test('that could not be is a fail, with what to see to', () => {
    const item = found(visit, startsAgain(false))
    expect(item).toMatchObject({ verdict: 'fail', said: { sv: expect.stringContaining('kunde inte visas') as string } })
    expect(item.advice!.en).toContain('the account of the kiosk')
  })

  test.each([
    ['there is no display', { display: false }, {}],
    ['the kiosk does not start as root', { uid: 0 }, {}],
    ['office.json is broken', {}, { config: undefined }],
  ])('is not tried where %s, and that is said', (why, fake, more) => {
    const machine = startsAgain(true)
    expect(found(visit, { ...machine, ...fake }, more)).toMatchObject({ verdict: 'warning', said: { en: `not tried: ${why}` } })
    expect(machine.asked).toEqual([])
  })

  test('is tried as root by a test build, which root may start', () =>
    expect(found(visit, { ...startsAgain(true), uid: 0, build: 'test' }).verdict).toBe('pass'))
})
