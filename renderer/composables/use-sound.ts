import { computed, inject, provide, shallowRef, type ComputedRef, type InjectionKey, type ShallowRef } from 'vue'
import type { Language } from '../../src/core/text/language'
import type { VisitorBridge } from '../../src/ipc/visitor-bridge'
import { chimes, type Chime } from '../speech/chimes'
import { reader, type Reader } from '../speech/reader'
import type { Spoken } from '../speech/sentences'
import type { Speech } from '../speech/speech'
import { useLanguage } from './use-language'

/** How loud the voice is: soft, usual, loud. */
export const volumes = [0.35, 0.7, 1] as const

/** How loud the voice is. */
export type Volume = (typeof volumes)[number]

/** How fast the voice is, where 1 is the usual speed of the computer's. */
const rates = [0.6, 0.75, 0.9, 1.15, 1.4] as const

/** A little slower than people talk, for small and tired listeners. */
const usualRate = rates.indexOf(0.9)

/** What of this visit can be heard; like the text size it goes with the visit. */
export interface SoundStore extends Omit<Reader, 'read'> {
  /** Whether there is a voice for the language of the page; without one no button for it is shown. */
  readonly available: ComputedRef<boolean>
  /** Asks the computer for its voices, which starts its speech: not before a visit has begun, since a spare needs none. */
  wake(): void
  /** Whether every page is read as it comes, and every choice said as it is tapped. */
  readonly follows: ShallowRef<boolean>
  /** Whether it is said where the focus is, what is written and what changes, for somebody who does not see it. */
  readonly guides: ShallowRef<boolean>
  readonly volume: ShallowRef<Volume>
  /** Whether the app's own short sounds are heard. */
  readonly chiming: ShallowRef<boolean>
  /** Reads sentences of the page one by one, with the one that is read marked; what is being read is left. */
  read(sentences: readonly Spoken[], asked?: boolean): Promise<void>
  /** Resolves when nothing is being said any more of what `say` was asked for. */
  said(): Promise<void>
  /** What makes the voice slower or faster; `undefined` where it goes no further that way. */
  readonly paces: ComputedRef<Record<'slower' | 'faster', (() => void) | undefined>>
  /** Says a few words, such as a choice that was tapped; what is being read ends for them, what is held keeps its place. */
  say(text: string, asked?: boolean): Promise<void>
  chime(chime: Chime): void
}

const key: InjectionKey<SoundStore> = Symbol('sound')

/** Gives the page its voice and its sounds. */
export const provideSound = (speech: Speech, bridge: Pick<VisitorBridge, 'activity'>, play = chimes()): SoundStore => {
  const { language } = useLanguage()
  /** How often voices have come; 0 until they are asked for. */
  const voices = shallowRef(0)
  const [follows, guides, volume, chiming] = [shallowRef(false), shallowRef(false), shallowRef<Volume>(volumes[1]), shallowRef(true)]
  const rate = shallowRef(usualRate)
  let saidLast = Promise.resolve()
  /** Whether what is read was asked for: whoever listens is there, but what the page says by itself may be said to nobody. */
  let readIsAsked = true

  const saying = (text: string, spoken: Language, isAsked: boolean) => {
    if (isAsked) void bridge.activity()
    return speech.say(text, spoken, { rate: rates[rate.value]!, volume: volume.value })
  }
  const { read, ...reading } = reader(
    ({ text, language: spoken }) => saying(text, spoken, readIsAsked),
    () => voices.value > 0 && speech.stop(),
  )
  const pace = (by: 1 | -1) => {
    if (rates[rate.value + by] === undefined) return undefined
    return () => {
      rate.value += by
      if (reading.state.value === 'reading') void reading.again()
    }
  }

  const store: SoundStore = {
    ...reading,
    available: computed(() => voices.value > 0 && speech.speaks(language.value)),
    wake() {
      if (voices.value > 0) return
      voices.value = 1
      speech.onVoices(() => (voices.value += 1))
    },
    follows,
    guides,
    volume,
    chiming,
    read(sentences, isAsked = true) {
      readIsAsked = isAsked
      return read(sentences)
    },
    async said() {
      for (let last; last !== saidLast;) await (last = saidLast)
    },
    paces: computed(() => ({ slower: pace(-1), faster: pace(1) })),
    say(text, isAsked = true) {
      if (reading.state.value === 'reading') reading.stop()
      return (saidLast = saying(text, language.value, isAsked))
    },
    chime: (chime) => void (follows.value && chiming.value && play(chime, volume.value)),
  }
  provide(key, store)
  return store
}

/** What of this visit can be heard. */
export const useSound = (): SoundStore => inject(key)!
