import { isAlias, isScalar, LineCounter, parseDocument, Scalar, visit, type Document } from 'yaml'
import { languages } from '../../src/core/text/language'
import { fileProblem, type Problem } from './problem'
import { sourceOf, type Source } from './source'
import { referenceMessage, yamlFault, type YamlFault } from './yaml-messages'

type Read = { source: Source } | { problems: Problem[] }

const decoded = (file: string, bytes: Uint8Array): string | Problem => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const before = new TextDecoder().decode(bytes).split('\uFFFD')[0] ?? ''
    const line = before.split('\n').length
    const col = before.length - before.lastIndexOf('\n')
    return { ...fileProblem(file, 'there is a character here that is not UTF-8: save the file with the encoding UTF-8'), line, col }
  }
}

/** Only the first error counts: what follows a missing quotation mark is all its own echo. Keys that stand twice are no echo. */
const withoutEchoes = (document: Document) => {
  const duplicates = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY')
  return duplicates.length === document.errors.length ? duplicates : document.errors.slice(0, 1)
}

const isLanguage = (key: unknown) => isScalar(key) && languages.some((language) => language === key.value)

/** Valid YAML that is never meant in a text: it would silently swallow words. */
const traps = (text: string, document: Document): YamlFault[] => {
  const found: YamlFault[] = []
  visit(document, {
    Node(_, node) {
      if (!isAlias(node) && !('anchor' in node && node.anchor)) return
      found.push({ offset: node.range?.[0] ?? 0, message: referenceMessage })
    },
    Pair(_, { key, value }) {
      if (!isLanguage(key) || !isScalar(value) || value.type !== Scalar.PLAIN || !value.range) return
      const rest = /^[ \t]+#.*/.exec(text.slice(value.range[1]))
      if (rest)
        found.push({
          offset: value.range[1] + rest[0].indexOf('#'),
          message: 'what follows a # is not shown: put the whole text in quotation marks, or move the comment to a line of its own',
        })
    },
  })
  return found
}

/** Reads one YAML file; what is wrong with it is said in the words of somebody who writes texts, not YAML. */
export const readYaml = (file: string, bytes: Uint8Array): Read => {
  const text = decoded(file, bytes)
  if (typeof text !== 'string') return { problems: [text] }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problem = ({ offset, message }: YamlFault): Problem => {
    const { line, col } = lines.linePos(offset)
    return { ...fileProblem(file, message), line: Math.max(line, 1), col: Math.max(col, 1) }
  }
  if (document.errors.length > 0) return { problems: withoutEchoes(document).map((error) => problem(yamlFault(error, text, document))) }
  const trapped = traps(text, document)
  if (trapped.length > 0) return { problems: trapped.map(problem) }
  if (document.contents === null) return { problems: [fileProblem(file, 'the file is empty: write its content, or take the file away')] }
  return { source: sourceOf(file, text, document, lines) }
}
