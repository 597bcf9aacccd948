import { messages, type Messages } from '../i18n'
import ar from './child/ar.json'
import en from './child/en.json'
import sv from './child/sv.json'

interface Tree {
  [key: string]: string | Tree
}

const merged = (usual: Tree, other: Tree): Tree =>
  Object.fromEntries(
    Object.entries(usual).map(([key, value]) => {
      const own = other[key]
      if (own === undefined) return [key, value]
      return [key, typeof value === 'string' || typeof own === 'string' ? own : merged(value, own)]
    }),
  )

const own: Record<keyof typeof messages, Tree> = { sv, en, ar }

/**
 * The words of the interface for a child: the usual ones, and others where the usual ones speak to an adult. In Arabic
 * adults are spoken to in the plural, and children in the first person (programme.md § 5).
 */
export const wordsFor = (language: keyof typeof messages, child: boolean): Messages =>
  child ? (merged(messages[language], own[language]) as Messages) : messages[language]
