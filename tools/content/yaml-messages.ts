import { isScalar, visit, type Document, type YAMLError } from 'yaml'

/** What is wrong with a file's YAML, and the character at which somebody should look. */
export interface YamlFault {
  offset: number
  message: string
}

/** Valid as YAML, or nearly, but never meant: `*` and `&` refer to other places of the file. */
export const referenceMessage = 'a text that begins with * or & must stand in quotation marks'

const unclosed = 'something that was opened before this place is not closed: look for a missing quotation mark, } or ]'
const misplaced = 'this line is not in line with the others: what belongs together begins in the same column'
const nameless = 'this line has no "name:" in front of its text: add it, or indent the line under the text it belongs to'
const goesOn =
  'the text ended before this place: if it contains quotation marks, put all of it between the other kind, as in \'He said "no"\''

const keyAt = (text: string, offset: number) => /^["']?([^"':\n]+)/.exec(text.slice(offset))?.[1] ?? ''

const lineUpTo = (text: string, offset: number) => text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)

/** A quotation that is not closed ends with the file; what helps is where it was opened. */
const openedAt = (document: Document, end: number): number | undefined => {
  let opened: number | undefined
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && node.type?.startsWith('QUOTE') && node.range && node.range[1] >= end) opened = node.range[0]
    },
  })
  return opened
}

const missingCharacter = ({ message, pos: [offset] }: YAMLError, document: Document): YamlFault => {
  if (message.startsWith('Sequence item')) return { offset, message: misplaced }
  if (message.startsWith('Implicit')) return { offset, message: nameless }
  const opened = /quote$/.test(message) ? openedAt(document, offset) : undefined
  return opened === undefined
    ? { offset, message: unclosed }
    : { offset: opened, message: 'the quotation mark that opens this text is never closed: add one where the text ends' }
}

/**
 * Says what is wrong with a file's YAML in words that need no knowledge of YAML. The parser's own sentence is
 * kept for what hardly ever happens.
 */
export const yamlFault = (error: YAMLError, text: string, document: Document): YamlFault => {
  const [offset] = error.pos
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return { offset, message: 'this line is indented with a tab: use spaces' }
    case 'DUPLICATE_KEY':
      return { offset, message: `"${keyAt(text, offset)}" stands twice in the same group: keep one of them` }
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return { offset, message: 'there is a colon followed by a space inside this text: put the whole text in quotation marks' }
    case 'BAD_SCALAR_START':
      return { offset, message: `a text cannot begin with ${text.charAt(offset)} as it stands: put it in quotation marks` }
    case 'BAD_INDENT':
      return { offset, message: error.message.startsWith('Flow') ? unclosed : misplaced }
    case 'MISSING_CHAR':
      return missingCharacter(error, document)
    case 'MULTILINE_IMPLICIT_KEY':
      return { offset, message: nameless }
    case 'UNEXPECTED_TOKEN':
      return { offset, message: /[:-]\s+[*&]/.test(lineUpTo(text, offset)) ? referenceMessage : goesOn }
    case 'MULTIPLE_DOCS':
      return { offset, message: 'a file holds one text only: remove the line ---' }
    default:
      return { offset, message: `this cannot be read (${error.message.split('\n')[0]}): compare with a file that works` }
  }
}
