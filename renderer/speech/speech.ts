import type { Language } from '../../src/core/text/language'

/** How something is said: 1 is the usual speed, and loudness goes from 0 to 1. */
export interface Manner {
  rate: number
  volume: number
}

/**
 * A voice that can say texts. It is a port, so that pages know no more of speech than this, and tests can listen; the
 * one there is uses the voices of the computer and no network.
 */
export interface Speech {
  /** Whether there is a voice for a language. */
  speaks(language: Language): boolean
  /** Listens for voices that come later, as a system loads them. */
  onVoices(listener: () => void): void
  /** Says a text, after what was being said has been stopped; resolves when it is said or was stopped. */
  say(text: string, language: Language, manner: Manner): Promise<void>
  /** Stops at once. */
  stop(): void
}
