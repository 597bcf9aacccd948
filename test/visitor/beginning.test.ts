import { expect, test, vi } from 'vitest'
import { asArgument } from '../../src/ipc/beginning'
import { helpLineIds, programmeIds } from '../../src/core/programme/catalogue'
import { languages } from '../../src/core/text/language'
import { profile as profileSchema, type Profile } from '../../src/ipc/profile'
import type { Beginning } from '../../src/ipc/visitor-bridge'
import { beginningOf } from '../../src/visitor/beginning'

vi.mock('electron', () => ({}))

const profile = { office: 'Familjerätten "Söder" & 中', helpLines: { local: [{ name: { text: 'جديد', lang: 'ar' } }] } }
const told = { kind: 'profile', profile, idle: {} }

test('the page of the first visit begins at the start page, another unseen', () => {
  expect(beginningOf([told, { kind: 'first' }]).beginning).toEqual({ profile, phase: 'start' })
  expect(beginningOf([told, { kind: 'hold' }]).beginning).toEqual({ profile, phase: 'unseen' })
})

test('the logo of the office is there before the page can ask for it', () => {
  const logo = { type: 'image/png', base64: Buffer.from('a picture').toString('base64') }
  const { pictures } = beginningOf([{ ...told, logo }])
  expect([...pictures].map(([path, { type, bytes }]) => [path, type, Buffer.from(bytes).toString()])).toEqual([
    ['/office/logo', 'image/png', 'a picture'],
  ])
  expect(beginningOf([told]).pictures.size).toBe(0)
})

test('what an office says stands in the command line of the page in letters that are read the same everywhere', () => {
  const argument = asArgument({ profile, phase: 'start' } as unknown as Beginning)
  expect(argument).toMatch(/^--beginning=[\w.!~*'()%-]+$/)
})

test('where the office has said nothing of itself, the page is handed nothing', () => {
  expect(beginningOf([{ kind: 'first' }]).beginning).toBeUndefined()
  expect(asArgument(undefined)).toBe('--beginning=null')
})

test('the longest texts an office can have fit the command line of every system', () => {
  // The letter that becomes the longest: nine for one. Windows gives a command line 32,767 letters, Electron's own take about 2,000.
  const text = (length: number) => '中'.repeat(length)
  const inAll = (length: number) => ({ sv: text(length), en: text(length), ar: text(length) })
  const longest: Profile = {
    office: text(80),
    municipality: text(80),
    logo: false,
    accent: { accent: '#123456', strong: '#123456', soft: '#123456' },
    openingHours: inAll(200),
    languages: [...languages],
    defaultLanguage: 'sv',
    programmes: [...programmeIds],
    helpLines: {
      local: Array(6).fill({ name: inAll(40), number: `+1${'2'.repeat(18)}` }),
      confirmed: Object.fromEntries(helpLineIds.map((id) => [id, '2026-11'])),
    },
    printing: false,
  }
  expect(profileSchema.safeParse(longest).success).toBe(true)
  for (const one of ['office', 'municipality'] as const)
    expect(profileSchema.safeParse({ ...longest, [one]: text(81) }).success).toBe(false)
  expect(asArgument({ profile: longest, phase: 'unseen' }).length).toBeLessThan(25_000)
})
