/** What takes longer than this happens by itself, such as the receipt giving way to the start page. */
const byItselfMs = 1000

/** Scrolls the part of the page that something stands in, and not, as a browser does, every page around as well. */
const scrollInside = (one: Element): void => {
  const area = one.closest('.area')
  if (!area) return
  const [here, around] = [one.getBoundingClientRect(), area.getBoundingClientRect()]
  if (here.top < around.top || here.bottom > around.bottom) area.scrollTop += here.top - around.top
}

/**
 * Makes the page one picture among many, before anything is on it: it takes no focus, scrolls nothing around itself, and stays
 * as it was when the walk was over.
 */
export const standStill = (): void => {
  HTMLElement.prototype.focus = () => undefined
  Element.prototype.scrollIntoView = function (this: Element) {
    scrollInside(this)
  }
  const later = window.setTimeout.bind(window)
  window.setTimeout = ((work: () => void, ms = 0) => (ms > byItselfMs ? 0 : later(work, ms))) as typeof window.setTimeout
}
