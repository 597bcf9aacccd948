import { vi } from 'vitest'

/** What was said to the computer's voice. */
export interface Utterance {
  text: string
  lang: string
  volume: number
  rate: number
  onend?: () => void
}

/** A computer with voices that say nothing and note what they were asked to say; for one test. */
export const fakeVoice = (...languages: string[]) => {
  const spoken: Utterance[] = []
  let now: Utterance | undefined
  const ended = () => {
    const { onend } = now ?? {}
    now = undefined
    onend?.()
  }
  const synthesis = {
    voices: languages,
    getVoices: () => synthesis.voices.map((lang) => ({ lang, name: lang, localService: true, default: true })),
    addEventListener: (_: string, listener: () => void) => (synthesis.came = listener),
    /** More voices have come. */
    came: () => undefined as void,
    /** What is being said is cut short, which a computer says as well. */
    cancel: vi.fn(() => ended()),
    speak(utterance: Utterance) {
      spoken.push(utterance)
      now = utterance
    },
  }
  vi.stubGlobal('speechSynthesis', synthesis)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(public text: string) {}
    },
  )
  return {
    spoken,
    synthesis,
    said: () => spoken.map(({ text }) => text),
    last: () => spoken.at(-1)?.text ?? '',
    /** What is being said is said. */
    done: async () => {
      ended()
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}
