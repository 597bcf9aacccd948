/** What takes longer than this happens by itself, such as the receipt giving way to the start page. */
const byItselfMs = 1000

/**
 * Makes the page one picture among many, before anything is on it: it takes no focus, scrolls nothing around itself, and stays
 * as it was when the walk was over.
 */
export const standStill = (): void => {
  HTMLElement.prototype.focus = () => undefined
  Element.prototype.scrollIntoView = () => undefined
  const later = window.setTimeout.bind(window)
  window.setTimeout = ((work: () => void, ms = 0) => (ms > byItselfMs ? 0 : later(work, ms))) as typeof window.setTimeout
}
