import type { Page } from 'playwright-core'

/** What a page complains of since it was loaded: what its policy refused, what failed to load, what its scripts threw. */
export interface Complaints {
  /** Everything so far; what DevTools have on its way is waited for. */
  all(): Promise<string[]>
}

/** What looks at a page for its accessibility asks which browser this is, which DevTools advise against. */
const isOfPage = ({ code }: { code: string }) => code !== 'NavigatorUserAgentIssue'

/** Listens to the complaints of a page. DevTools tell whoever comes later what was said before. */
export const complaintsOf = async (page: Page): Promise<Complaints> => {
  const devtools = await page.context().newCDPSession(page)
  const said: string[] = []
  devtools.on('Log.entryAdded', ({ entry }) => said.push(`${entry.source} ${entry.level}: ${entry.text}`))
  devtools.on('Audits.issueAdded', ({ issue }) => void (isOfPage(issue) && said.push(JSON.stringify(issue))))
  devtools.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
    said.push(exceptionDetails.exception?.description ?? exceptionDetails.text),
  )
  devtools.on('Runtime.consoleAPICalled', ({ type, args }) => said.push(`${type}: ${args.map(({ value }) => String(value)).join(' ')}`))
  for (const domain of ['Log', 'Audits', 'Runtime'] as const) await devtools.send(`${domain}.enable`)
  return {
    async all() {
      await devtools.send('Runtime.evaluate', { expression: '0' })
      return said
    },
  }
}
