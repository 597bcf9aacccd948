import type { LocalText } from '../text/local-text'
import { ownWords, type Option } from './parts'
import type { Home, Nights } from './schedule-days'

/**
 * A line of a card: a text of the programme, or the visitor's own words, which stay in memory and are never translated.
 * What was tapped as a picture is on the card as one, since who tapped it may not read.
 */
export interface CardLine {
  label?: LocalText
  icon?: string
  text: LocalText | { own: string }
}

/** What a step leaves the visitor to take along; shown at the end of a visit and kept nowhere. */
export type TakeHome =
  | { kind: 'card'; title?: LocalText; lines: CardLine[] }
  | { kind: 'if-then'; if: LocalText; then: LocalText }
  | { kind: 'schedule'; title: LocalText; homes: Record<Home, LocalText>; nights: Nights }

/** Finds the text of an option by its id, since answers hold ids only. */
export const textOf = (among: readonly { id: string; text: LocalText }[], id: string | null | undefined): LocalText | undefined =>
  among.find((one) => one.id === id)?.text

/** Finds the text of the first of some options that is there, since safety mode leaves some out. */
export const firstTextOf = (among: readonly { id: string; text: LocalText }[], ids: readonly string[]): LocalText | undefined =>
  textOf(
    among,
    ids.find((id) => among.some((one) => one.id === id)),
  )

/** The visitor's own line as a card line, or nothing where the field was left empty. */
export const ownLine = (own: string, label?: LocalText): CardLine[] =>
  own.trim() === '' ? [] : [{ ...(label && { label }), text: { own: own.trim() } }]

/** What was said in one place, as card lines: the chosen option, or the visitor's own words where those were chosen. */
export const saidLine = (among: readonly Option[], chosen: string | null | undefined, own?: string, label?: LocalText): CardLine[] => {
  if (chosen === ownWords) return ownLine(own ?? '', label)
  const said = among.find(({ id }) => id === chosen)
  return said ? [{ ...(label && { label }), ...(said.icon && { icon: said.icon }), text: said.text }] : []
}
