import type { Language } from '../../src/core/text/language'
import type { Manner, Speech } from './speech'

/** As systems name their voices that sound more like people; and how espeak-ng names the many shades of one. */
const natural = /natural|neural|premium|enhanced/i
const shade = /\+/

const worth = ({ name, default: isUsual }: SpeechSynthesisVoice): number =>
  (natural.test(name) ? 4 : 0) + (isUsual ? 2 : 0) + (shade.test(name) ? 0 : 1)

/** The best voice for a language: one of this computer, since one from a network would carry texts out of it. */
const voiceFor = (voices: readonly SpeechSynthesisVoice[], language: Language) => {
  const fitting = voices.filter(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language)
  return fitting.reduce<SpeechSynthesisVoice | undefined>((best, voice) => (best && worth(best) >= worth(voice) ? best : voice), undefined)
}

const sayWith = (synthesis: SpeechSynthesis, text: string, language: Language, { rate, volume }: Manner) =>
  new Promise<void>((resolve) => {
    const voice = voiceFor(synthesis.getVoices(), language)
    synthesis.cancel()
    if (!voice) return resolve()
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang, rate, volume })
    utterance.onend = utterance.onerror = () => resolve()
    synthesis.speak(utterance)
  })

/**
 * Speech through the voices of the computer (Web Speech API). The page's own object is touched only when it is needed:
 * its first touch starts the computer's speech (decision 0013). Where a page cannot speak there is silence, and no error.
 */
export const webSpeech = (synthesisOf: () => SpeechSynthesis | undefined = () => window.speechSynthesis): Speech => ({
  speaks: (language) => voiceFor(synthesisOf()?.getVoices() ?? [], language) !== undefined,
  onVoices: (listener) => synthesisOf()?.addEventListener('voiceschanged', listener),
  async say(text, language, manner) {
    const synthesis = synthesisOf()
    if (synthesis) await sayWith(synthesis, text, language, manner)
  },
  stop: () => synthesisOf()?.cancel(),
})
