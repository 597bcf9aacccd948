import type { CDPSession, Page } from 'playwright-core'

/** What DevTools tell of a page from now on, and of what it said on its console before. */
export interface Watch {
  readonly devtools: CDPSession
  /** Whether the page's policy refused an address. */
  refused(url: string): boolean
  /** The status that an address was answered with, if it was. */
  status(url: string): number | undefined
  /** Addresses that the window has gone to. */
  wentTo(): string[]
  /** The worlds of script in the page, by name. */
  worlds(): string[]
  /** Runs what makes the window ask for an address, and waits until it is refused it, or has gone there. */
  untilSettled(url: string, act: () => Promise<unknown>): Promise<void>
}

/** Watches a page through DevTools. */
export const watchPage = async (page: Page): Promise<Watch> => {
  const devtools = await page.context().newCDPSession(page)
  const refused = new Set<string>()
  const answered = new Map<string, number>()
  const went: string[] = []
  const worlds: string[] = []
  devtools.on('Audits.issueAdded', ({ issue }) => {
    const url = issue.details.contentSecurityPolicyIssueDetails?.blockedURL
    // Of an embedded page only the origin is told, with a slash at its end or without.
    if (url) refused.add(url.replace(/\/$/, ''))
  })
  devtools.on('Network.responseReceived', ({ response }) => answered.set(response.url, response.status))
  devtools.on('Page.frameNavigated', ({ frame }) => frame.parentId === undefined && went.push(frame.url))
  devtools.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.name))
  for (const domain of ['Audits', 'Network', 'Page', 'Runtime'] as const) await devtools.send(`${domain}.enable`)
  const { frameTree } = await devtools.send('Page.getFrameTree')
  return {
    devtools,
    refused: (url) => refused.has(url.replace(/\/$/, '')),
    status: (url) => answered.get(url),
    wentTo: () => went,
    worlds: () => worlds,
    async untilSettled(url, act) {
      const settled = new Promise<void>((resolve) => {
        let asked = false
        devtools.on('Page.frameRequestedNavigation', (asks) => (asked ||= asks.url === url))
        devtools.on('Page.frameStoppedLoading', ({ frameId }) => asked && frameId === frameTree.frame.id && resolve())
      })
      // The page may be gone before it can answer.
      await Promise.all([settled, act().catch(() => undefined)])
    },
  }
}
