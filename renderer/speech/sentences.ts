import { isLanguage, type Language } from '../../src/core/text/language'

/** What is said, in which language, and where on the page it stands if it stands there. */
export interface Spoken {
  text: string
  language: Language
  range?: Range
}

/** A sentence of the page. */
export type Sentence = Required<Spoken>

/** What is read as one piece. */
const blocks = 'h1, h2, h3, p, li, legend, label, button, figcaption, dt, dd'

/** What is not for the ear: drawings, what only screen readers get, what rests under a panel, the letters of a keyboard. */
const silent = '[aria-hidden="true"], [inert], .visually-hidden, [data-unread], svg'

const textNodesIn = (root: Element): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (node.data.trim() !== '' && !node.parentElement?.closest(silent)) found.push(node)
  }
  return found
}

/** The texts of a page, those of one block together, in the order in which they stand. */
const blocksIn = (root: Element): Text[][] => {
  const byBlock = new Map<Element, Text[]>()
  for (const node of textNodesIn(root)) {
    const block = node.parentElement!.closest(blocks) ?? node.parentElement!
    byBlock.set(block, [...(byBlock.get(block) ?? []), node])
  }
  return [...byBlock.values()]
}

const languageOf = (node: Text): Language => {
  const said = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''
  return isLanguage(said) ? said : 'sv'
}

/** Where in some texts, taken as one, a place is. */
const placeIn = (nodes: readonly Text[], at: number): [Text, number] => {
  let before = 0
  for (const node of nodes) {
    if (at <= before + node.length) return [node, at - before]
    before += node.length
  }
  const last = nodes.at(-1)!
  return [last, last.length]
}

const sentencesOf = (nodes: readonly Text[]): Sentence[] => {
  const language = languageOf(nodes[0]!)
  const whole = nodes.map(({ data }) => data).join('')
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(whole)]
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ segment, index }) => {
      const range = document.createRange()
      range.setStart(...placeIn(nodes, index))
      range.setEnd(...placeIn(nodes, index + segment.trimEnd().length))
      return { text: segment.trim(), language, range }
    })
}

/** The sentences of a part of a page, choices too, in reading order. */
export const sentencesIn = (root: Element): Sentence[] => blocksIn(root).flatMap(sentencesOf)
