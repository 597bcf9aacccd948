// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../../src/core/programme/catalogue'
import { programme as schema } from '../../../src/core/programme/programme'
import { inSafetyMode } from '../../../src/core/programme/safety'
import { languages, type Language } from '../../../src/core/text/language'
import { hasAction, openApp, screenShown, stepShown, toModules, waitFor } from '../support/app'
import { textsIn } from '../../../tools/content/texts'
import { publishedModule } from '../../support/modules'

const programme = schema.parse(parse(readFileSync('content/parents/programme.yaml', 'utf8')))
const modules = catalogue.parents.map(publishedModule)
const kept = modules.filter((one) => one.safety === 'keep').map(inSafetyMode)

/** Every text in one language, line by line as it is seen, anywhere inside a value. */
const linesIn = (value: unknown, language: Language): string[] =>
  textsIn(value).flatMap(({ plain }) => plain[language].split('\n').map((line) => line.replace(/\s+/g, ' ').trim()))

/** What nobody may see who chose safety: texts of hidden modules, themes and answers, and what a variant replaces. */
const hiddenIn = (language: Language): string[] => {
  const shown = linesIn([kept, programme.title, programme.who, programme.paths, programme.weighs?.question], language)
  const themes = programme.themes.filter((one) => one.safety === 'keep')
  const answers = programme.weighs?.answers.filter((one) => one.safety !== 'hide')
  const all = linesIn([modules.map(({ prompts: _, ...rest }) => rest), programme.themes, programme.weighs?.answers], language)
  const allowed = [...shown, ...linesIn([themes, answers], language)].join(' ')
  // A short word may well stand in another sentence; what counts is what could be recognised.
  return [...new Set(all)].filter((text) => text.length >= 12 && !allowed.includes(text))
}

const seen = (): string =>
  [document.body.textContent, ...[...document.querySelectorAll('img')].map((one) => one.alt), document.title]
    .join('\n')
    .replace(/\s+/g, ' ')

describe.each(languages)('calm and safety first, the whole app in %s', (language) => {
  const hidden = hiddenIn(language)
  const traces = () => {
    const page = seen()
    return hidden.filter((text) => page.includes(text))
  }

  test('there is much that must not show', () => expect(hidden.length).toBeGreaterThan(500))

  test('shows no text, title, count or gap of what is hidden', { timeout: 300_000 }, async () => {
    const app = await openApp()
    await toModules(app, { language, choice: 'calm-first' })
    const listed = [...document.querySelectorAll<HTMLElement>('[data-action^="module:"]')].map((one) => one.dataset.action!.slice(7))
    expect(listed).toEqual(kept.map(({ id }) => id))
    expect(seen()).not.toMatch(/\b(9|18)\b/)
    expect(traces()).toEqual([])
    for (const said of document.querySelectorAll<HTMLElement>('[data-action^="weighs:"]')) {
      await app.user.click(said)
      expect(traces(), said.dataset.action).toEqual([])
    }
    for (const { id } of kept) {
      await app.tap(`module:${id}`)
      await waitFor(() => stepShown())
      while (screenShown() !== 'end') {
        expect(traces(), `${id} ${screenShown() === 'visit' ? stepShown() : 'end'}`).toEqual([])
        await app.tap(hasAction('skip') ? 'skip' : 'next')
      }
      await waitFor(() => expect(hasAction('back')).toBe(true))
      expect(traces(), `the end after ${id}`).toEqual([])
      await app.tap('back')
    }
    // The app's own pages have words of their own; "Is this right for me?" speaks of both ways, since it leads to both.
    const titles = modules.filter((one) => one.safety === 'hide').map(({ title }) => title[language])
    for (const panel of ['help', 'privacy']) {
      await app.tap(panel)
      expect(
        titles.filter((title) => seen().includes(title)),
        panel,
      ).toEqual([])
      await app.tap('close')
    }
  })
})
