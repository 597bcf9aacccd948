import type { Page } from 'playwright-core'
import { typeCanaries, type Typed } from './canaries'
import { chooseProgramme, openModule, stepOf, tap, throughModule, toModules } from './walk'

/** A visit: its modules, and every kind of text field that they have between them. */
export interface Plan {
  programme: string
  modules: readonly string[]
  kinds: readonly string[]
}

/** All that a parent can write. */
export const parents: Plan = {
  programme: 'parents',
  modules: ['p04', 'p05', 'p06', 'p12', 'p14'],
  kinds: ['build', 'checklist', 'compose', 'letter', 'reflect', 'scene', 'thought-record'],
}

/** All that a child can write. */
export const child: Plan = { programme: 'nxt-9-12', modules: ['t05', 't07'], kinds: ['build', 'hand', 'reflect', 'say-it', 'scene'] }

/** Plays the modules of a plan in one visit and writes into every field there is; leaves the visit open on its last page. */
export const writeEverything = async (page: Page, { programme, modules }: Plan): Promise<Typed[]> => {
  const typed: Typed[] = []
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await toModules(page, { language: 'sv', programme, module: modules[0]! })
  for (const module of modules) {
    await openModule(page, module)
    await throughModule(page, async (kind) => void typed.push(...(await typeCanaries(page, kind))))
    if (module !== modules.at(-1)) await tap(page, 'back')
  }
  return typed
}

/** The field that a visitor writes into in the shortest visit. */
export const fieldOfWords = '[data-step] :is(input[type="text"], textarea)'

/**
 * The shortest visit in which somebody writes, one act after another: from the start page into a module and to its first
 * field, where a word is written, selected and copied. Says after each act what it was.
 */
export async function* writing(page: Page, word: string): AsyncGenerator<string> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  yield 'came'
  await tap(page, 'language:en')
  yield 'chose a language'
  await chooseProgramme(page, 'parents')
  yield 'came to the modules'
  await openModule(page, 'p03')
  yield 'opened a module'
  while ((await page.locator('[data-step-kind="scene"]').count()) === 0) {
    const step = await stepOf(page)
    await tap(page, 'next')
    await page.locator(`[data-step]:not([data-step="${step}"])`).waitFor()
    yield 'read a step'
  }
  await page.locator(fieldOfWords).pressSequentially(word)
  yield 'wrote'
  await page.keyboard.press('Control+A')
  yield 'selected'
  await page.keyboard.press('Control+C')
  yield 'copied'
}

/** Plays that visit to its last act. */
export const writeSomething = async (page: Page, word: string): Promise<void> => {
  for await (const _ of writing(page, word));
}
