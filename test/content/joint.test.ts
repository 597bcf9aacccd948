import { describe, expect, test } from 'vitest'
import { jointModules } from '../../src/core/visit/plannable'
import { languages } from '../../src/core/text/language'
import { loadContent } from '../../tools/content/load'
import { textsIn } from '../../tools/content/texts'
import { virtualSource } from '../../tools/content/virtual-modules'
import { publishedModule } from '../support/modules'
import { headWith, inModule, printedFor, tinyContent, withFiles, type Written } from './support/tiny-content'

const words = (...ids: string[]) => ids.map((id) => `      - { id: ${id}, text: { sv: ${id}., en: ${id}., ar: كلمة. } }\n`).join('')

/** A topic of the smallest kind, as it is written in a module. */
const topic = (id: string) => `  - id: ${id}
    title: { sv: Kvällar, en: Evenings, ar: المساء }
    text: { sv: Lampan är tänd., en: The lamp is on., ar: المصباح مضاء. }
    matters:
${words('calm', 'early', 'story', 'phone')}    child:
${words('sleep', 'lamp', 'rabbit', 'song')}    tries:
${words('same-time', 'one-story', 'lamp-on')}    when:
${words('tonight', 'monday')}`

const joint = (...ids: string[]) => `joint:\n${ids.map(topic).join('')}prompts:`

/** The tiny content with its one module called p16, with some topics or without. */
const asP16 = (...ids: string[]): Written => {
  const module = (inModule('id: p02', 'id: p16')['content/parents/p02.yaml'] as string).replace(
    '\nprompts:',
    `\n${ids.length > 0 ? joint(...ids) : 'prompts:'}`,
  )
  return {
    ...headWith('p16'),
    'content/parents/p02.yaml': null,
    'content/parents/p16.yaml': module.replace('theme: a\nsafety: keep', 'theme: a\nsafety: hide'),
    'content/ids.yaml': `published: [parents, ${['', '/after', '/before', '/jobs', '/kettle', ...ids.filter((id) => id !== 'kettle').map((id) => `/${id}`)].map((end) => `parents/p16${end}`).join(', ')}]\nretired: []\n`,
  }
}
const circumstances = { catalogue: { parents: ['p16'] } }

describe('what two parents talk about', () => {
  test('stands in the modules that can be planned for them', () => {
    expect(printedFor(asP16('evenings', 'mornings'), circumstances)).toBe('')
    expect(printedFor(asP16(), circumstances)).toMatch(
      /p16\.yaml:1:1 joint is missing: say what two parents talk about in this module, where they sit at one screen$/,
    )
  })

  test('and in no other', () => {
    const elsewhere = inModule('prompts:', joint('evenings', 'mornings'))
    expect(printedFor(elsewhere)).toContain('joint: two parents at one screen have p16 and p17 only: take joint: away')
  })

  test('is not called like a step of the module, nor like another topic', () => {
    expect(printedFor(asP16('evenings', 'kettle'), circumstances)).toContain(
      'joint.1.id: "kettle" is already the id of a step of this module: give this topic its own',
    )
    expect(printedFor(asP16('evenings', 'evenings'), circumstances)).toContain('"evenings" is already the id of another entry in this list')
  })

  test('is recorded like a step', () => {
    const written = asP16('evenings', 'mornings')
    const ids = (written['content/ids.yaml'] as string).replace(', parents/p16/mornings', '')
    expect(printedFor({ ...written, 'content/ids.yaml': ids }, circumstances)).toContain('parents/p16/mornings is not recorded yet')
  })

  test('is loaded by itself, and never with the steps of a module', () => {
    const content = loadContent(withFiles(asP16('evenings', 'mornings')))
    expect(virtualSource('virtual:joint', content)).toContain('virtual:joint/p16')
    expect(virtualSource('virtual:joint/p16', content)).toContain('Lampan')
    expect(virtualSource('virtual:module/p16', content)).not.toContain('Lampan')
    expect(virtualSource('virtual:joint', loadContent(withFiles({})))).not.toContain('virtual:joint/')
    expect(tinyContent['content/parents/p02.yaml']).not.toContain('joint')
  })
})

describe.each([...jointModules])('the topics of %s', (id) => {
  const topics = publishedModule(id).joint ?? []

  test('have as many ready words in every topic, so that none weighs more than another', () => {
    expect(topics).toHaveLength(4)
    for (const one of topics) {
      expect([one.matters.length, one.child.length, one.tries.length, one.when.length], one.id).toEqual([6, 5, 5, 3])
    }
  })

  test('say everything in every language, and nothing twice in one place', () => {
    for (const one of topics)
      for (const language of languages)
        for (const list of [one.matters, one.child, one.tries, one.when]) {
          const said = list.map(({ text }) => text[language])
          expect(new Set(said).size, `${one.id} ${language}`).toBe(said.length)
        }
  })

  test('ask for no name, address or number, and promise no contact and no place to live', () => {
    const all = textsIn(topics).flatMap(({ plain }) => [plain.sv, plain.en])
    for (const text of all) expect(text).not.toMatch(/adress|address|telefonnummer|phone number|alltid bo|always live|rätt till umgänge/i)
  })

  test('speak for oneself: what may matter is never about what the other one does wrong', () => {
    for (const { matters } of topics)
      for (const { text } of matters) {
        expect(text.sv).toMatch(/^Att /)
        expect(text.sv).not.toMatch(/\b(du|dig|din|den andra|alltid|aldrig)\b/i)
      }
  })
})
