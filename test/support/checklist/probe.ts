import type { Page } from 'playwright-core'
import type { Watch } from './watch'

/** An open window, and what is known of it outside. */
export interface OpenWindow {
  page: Page
  watch: Watch
  /** Whether its page runs scripts of its own. */
  hasScripts: boolean
  /** The processes that draw it, as the system shows them. */
  renderers: readonly { commandLine: string; status: string }[]
  /** What the page is given to ask with: its name, and all that may be asked. */
  bridge?: { name: string; requests: readonly string[]; handed?: readonly string[] }
  /** Whether this window is another than the one that is answered. */
  isStranger?: boolean
  /** The windows and embedded pages of its process. */
  targets(): Promise<{ type: string; url: string }[]>
  /** What was handed to a program of the computer to open. */
  openedOutside(): string[]
}

/** Tries what an item of the checklist forbids; gives what of it was not refused, looked at as often as wanted. */
export type Probe = (window: OpenWindow) => Promise<() => string[] | Promise<string[]>>

/** Not in the network, by the rules of addresses: whatever asks for it is either refused or gets nowhere. */
export const far = 'http://192.0.2.1'

/** Puts markup into the page; scripts in it do not run, what it loads is loaded. */
export const insert = (page: Page, html: string) => page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), html)

export const insertScript = (page: Page, fields: { src?: string; textContent?: string }) =>
  page.evaluate((given) => document.body.append(Object.assign(document.createElement('script'), given)), fields)

export const notRefused = (watch: Watch, urls: readonly string[]) => () => urls.filter((url) => !watch.refused(url))

export const found = (list: readonly string[]) => () => [...list]
