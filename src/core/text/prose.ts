import { z } from 'zod'

/** A run of text: plain, strong, or a legal word whose explanation opens on a tap. */
export type Span = string | { strong: string } | { term: string; text: string }

/** A paragraph or a list; the only shapes programme texts have, so that no HTML is ever needed. */
export type Block = { kind: 'paragraph'; spans: Span[] } | { kind: 'list'; items: Span[][] }

/** A text of several paragraphs, as a tree that a component can walk. */
export type Prose = Block[]

const mark = /\*\*(?<strong>[^*]+)\*\*|\[(?<text>[^\]]+)\]\((?<term>[a-z][a-z0-9-]*)\)/g

const spansOf = (text: string): Span[] => {
  const spans: Span[] = []
  let from = 0
  for (const match of text.matchAll(mark)) {
    if (match.index > from) spans.push(text.slice(from, match.index))
    const { strong, text: word, term } = match.groups as Record<string, string | undefined>
    spans.push(strong === undefined ? { term: term!, text: word! } : { strong })
    from = match.index + match[0].length
  }
  if (from < text.length) spans.push(text.slice(from))
  return spans
}

const joined = (lines: string[]): string => lines.map((line) => line.trim()).join(' ')

const blockOf = (chunk: string): Block => {
  const lines = chunk.split('\n').filter((line) => line.trim() !== '')
  if (!lines.every((line) => line.startsWith('- '))) return { kind: 'paragraph', spans: spansOf(joined(lines)) }
  return { kind: 'list', items: lines.map((line) => spansOf(line.slice(2).trim())) }
}

/**
 * Reads the small markup of programme texts: blank line = new paragraph, lines that start with `- ` = list,
 * `**word**` = strong, `[word](term-id)` = a word the glossary explains.
 */
export const parseProse = (text: string): Prose =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map(blockOf)

/** The words of a prose tree without its markup, for reading aloud, counting and searching. */
export const plainText = (prose: Prose): string => {
  const plain = (spans: Span[]) =>
    spans.map((span) => (typeof span === 'string' ? span : 'strong' in span ? span.strong : span.text)).join('')
  return prose.map((block) => (block.kind === 'paragraph' ? plain(block.spans) : block.items.map(plain).join('\n'))).join('\n')
}

const leftover = /\*\*|\]\(|<\/?[a-z]/i

const proseIn = z
  .string()
  .trim()
  .min(1, 'the text is empty: write it, or remove the step')
  .transform(parseProse)
  .refine(
    (prose) => !leftover.test(plainText(prose)),
    'there is markup here that is not closed or not known: use **strong**, [word](term-id), lists with "- ", and no HTML',
  )

/** A text of several paragraphs in every language, written in the small markup and parsed when the app is built. */
export const localProse = z.strictObject({ sv: proseIn, en: proseIn, ar: proseIn })

/** A text of several paragraphs in every language, as trees. */
export type LocalProse = z.output<typeof localProse>
