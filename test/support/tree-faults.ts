import type { CDPSession, Page } from 'playwright-core'
import { faultsOf, treeOf } from './tree'

/** Longer than the browser may take to let its tree follow the page. */
const followsMs = 2000

/**
 * What is wrong with a tree, and stays so: it is asked for after the page, so that what comes between the two, as a
 * button does when the voices of the computer are known, is in only one of them.
 */
export const lastingFaults = async (devtools: CDPSession): Promise<string[]> => {
  const end = performance.now() + followsMs
  let faults: string[]
  do faults = faultsOf(await treeOf(devtools))
  while (faults.length > 0 && performance.now() < end)
  return faults
}

/** What is wrong with the accessibility tree of a page, and stays so. */
export const treeFaults = async (page: Page): Promise<string[]> => {
  const devtools = await page.context().newCDPSession(page)
  try {
    return await lastingFaults(devtools)
  } finally {
    await devtools.detach()
  }
}
