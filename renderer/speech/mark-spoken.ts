const name = 'spoken'

/** Marks the sentence that is being read, without touching the page; nothing where the browser has no highlights. */
export const markSpoken = (range: Range | undefined): void => {
  if (typeof Highlight === 'undefined') return
  if (range) CSS.highlights.set(name, new Highlight(range))
  else CSS.highlights.delete(name)
}
