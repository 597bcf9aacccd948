import { computed, inject, provide, shallowRef, type ComputedRef, type InjectionKey, type ShallowRef } from 'vue'
import type { Language } from '../../src/core/text/language'
import type { VisitorBridge } from '../../src/ipc/visitor-bridge'
import { chimes, type Chime } from '../speech/chimes'
import { markSpoken } from '../speech/mark-spoken'
import { sentencesIn, type Sentence } from '../speech/sentences'
import type { Speech } from '../speech/speech'
import { useLanguage } from './use-language'

/** How loud the voice is: soft, usual, loud. */
export const volumes = [0.35, 0.7, 1] as const

/** How loud the voice is. */
export type Volume = (typeof volumes)[number]

/** A little slower than people talk, for small and tired listeners. */
const rate = 0.9

/** What of this visit can be heard; like the text size it goes with the visit. */
export interface SoundStore {
  /** Whether there is a voice for the language of the page; without one no button for it is shown. */
  readonly available: ComputedRef<boolean>
  /** Asks the computer for its voices, which starts its speech: not before a visit has begun, since a spare needs none. */
  wake(): void
  /** Whether every page is read as it comes, and every choice said as it is tapped. */
  readonly follows: ShallowRef<boolean>
  readonly volume: ShallowRef<Volume>
  /** Whether the app's own short sounds are heard. */
  readonly chiming: ShallowRef<boolean>
  readonly reading: Readonly<ShallowRef<boolean>>
  /** Reads parts of the page, sentence by sentence, with the one that is read marked. */
  read(parts: readonly Element[]): Promise<void>
  /** Says a few words, such as a choice that was tapped. */
  say(text: string): Promise<void>
  stop(): void
  chime(chime: Chime): void
}

const key: InjectionKey<SoundStore> = Symbol('sound')

/** Gives the page its voice and its sounds. */
export const provideSound = (speech: Speech, bridge: Pick<VisitorBridge, 'activity'>, play = chimes()): SoundStore => {
  const { language } = useLanguage()
  /** How often voices have come; 0 until they are asked for. */
  const voices = shallowRef(0)
  const [follows, volume, chiming, reading] = [shallowRef(false), shallowRef<Volume>(volumes[1]), shallowRef(true), shallowRef(false)]
  let turn = 0

  const say = (text: string, spoken: Language = language.value) => {
    void bridge.activity()
    return speech.say(text, spoken, { rate, volume: volume.value })
  }
  const stop = () => {
    turn += 1
    reading.value = false
    markSpoken(undefined)
    if (voices.value > 0) speech.stop()
  }
  const readAll = async (sentences: readonly Sentence[]) => {
    stop()
    const mine = turn
    reading.value = sentences.length > 0
    for (const { text, language: spoken, range } of sentences) {
      markSpoken(range)
      await say(text, spoken)
      if (turn !== mine) return
    }
    stop()
  }

  const store: SoundStore = {
    available: computed(() => voices.value > 0 && speech.speaks(language.value)),
    wake() {
      if (voices.value > 0) return
      voices.value = 1
      speech.onVoices(() => (voices.value += 1))
    },
    follows,
    volume,
    chiming,
    reading,
    read: (parts) => readAll(parts.flatMap(sentencesIn)),
    say: (text) => {
      stop()
      return say(text)
    },
    stop,
    chime: (chime) => void (follows.value && chiming.value && play(chime, volume.value)),
  }
  provide(key, store)
  return store
}

/** What of this visit can be heard. */
export const useSound = (): SoundStore => inject(key)!
