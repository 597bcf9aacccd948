import type { AxeResults, RunOptions } from 'axe-core'
import * as fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const source = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** No rule in use asks for style sheets of elsewhere, of which a page has none. */
const options: RunOptions = { resultTypes: ['violations'], preload: false }

type WithAxe = typeof globalThis & { axe?: { run(root: Document, options: RunOptions): Promise<AxeResults> } }

/** What axe finds on a page, each with its place. */
export const axe = async (page: Page): Promise<string[]> => {
  // A document keeps it from one step to the next, and reading it anew would take longer than looking.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source)
  return page.evaluate(async (asked) => {
    const { violations } = await (globalThis as WithAxe).axe!.run(document, asked)
    return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  }, options)
}
