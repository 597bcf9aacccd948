import * as fs from 'node:fs'
import type { Page } from 'playwright-core'
import type { Desktop } from './desktop'
import { processesBelow } from './processes'

const commandLine = (pid: number): string => {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

/** What each process of an app is for, as far as Chromium says so. */
const kindsBelow = (pid: number): string[] =>
  processesBelow(pid)
    .map((one) => /--type=[\w-]+|--visitor/.exec(commandLine(one))?.[0] ?? 'other')
    .sort()

const shownBy = (page: Page) =>
  page
    .evaluate(() => ({
      address: location.href,
      loadedAt: performance.timeOrigin,
      step: document.querySelector('[data-step]')?.getAttribute('data-step'),
      size: [innerWidth, innerHeight, devicePixelRatio, visualViewport?.scale],
      hasKeyboard: document.hasFocus(),
    }))
    .catch(() => 'gone')

/** Everything about an app that would be different if somebody had got out of its page. */
export const whereabouts = async (desktop: Desktop, app: number, page: Page) => ({
  windows: await desktop.run('wmctrl', '-lpG'),
  visible: await desktop.hands('search', '--onlyvisible', '--maxdepth', '1', '--name', '.*'),
  keyboard: await desktop.hands('getwindowfocus'),
  pages: page.context().pages().length,
  processes: kindsBelow(app),
  shown: await shownBy(page),
})
