import type { CDPSession } from 'playwright-core'

/** A state of a control, what has it switched off, and what the tree says as soon as it is on. */
const uses = {
  checked: ':is([type="radio"], [type="checkbox"]):not(:checked)',
  pressed: '[aria-pressed="false"]',
  expanded: '[aria-expanded="false"]',
} as const

/** A state that a control can be in. */
export type State = keyof typeof uses

const within = ':is(main, [role="dialog"], .shown)'

/** Where the first control of the page is that can be switched on; the bar around the page is not part of it. */
const find = (selector: string) =>
  `[...document.querySelectorAll(${JSON.stringify(`${within} ${selector}`)})].find((one) => one.checkVisibility() && !one.closest('[inert]'))`

// The next picture comes after everything that the tap has led to.
const use = `async function () {
  this.click()
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  return this.isConnected
}`

/**
 * Uses the first control of each kind on a page once, and asks the tree what has become of it. Gives the states that could
 * be tried, each with what the tree says of it.
 */
export const useOnce = async (devtools: CDPSession): Promise<{ state: State; name: string; says: unknown }[]> => {
  const tried: { state: State; name: string; says: unknown }[] = []
  for (const [state, selector] of Object.entries(uses) as [State, string][]) {
    const { result } = await devtools.send('Runtime.evaluate', { expression: find(selector) })
    const { objectId } = result
    if (!objectId) continue
    const after = await devtools.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: use,
      awaitPromise: true,
      returnByValue: true,
    })
    // A tap that leads to another page leaves nothing to ask.
    if (after.result.value !== true) continue
    const { nodes } = await devtools.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false })
    const says = nodes[0]?.properties?.find(({ name }) => name === state)?.value.value
    tried.push({ state, name: String(nodes[0]?.name?.value ?? ''), says: String(says) })
  }
  return tried
}
