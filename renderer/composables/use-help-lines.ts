import { lines } from 'virtual:help'
import type { HelpLine } from '../../src/core/programme/help'
import { shownLines } from '../../src/core/programme/line-state'
import { stockholmMonth } from '../../src/core/usage/month'
import { useProfile } from './use-profile'

/** The help lines that visitors of this office meet: without those that are held, and dated by the office where it has called them. */
export const useHelpLines = (): HelpLine[] => shownLines(lines, useProfile().helpLines.confirmed, stockholmMonth(new Date()))
