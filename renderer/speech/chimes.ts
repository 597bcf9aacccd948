/** A few short sounds of the app's own: something was tapped, a page came, something is finished. */
export type Chime = 'tap' | 'page' | 'finished'

/** Tones in hertz, one after the other: a fourth, a fifth, a soft triad. None falls, as a "wrong" would. */
const tones: Record<Chime, number[]> = { tap: [523.25], page: [392, 523.25], finished: [392, 493.88, 587.33] }

const toneSeconds = 0.16
const softest = 0.0001

/** Plays the sounds, made on the spot, so that no file has to be loaded; silent where the computer has no sound. */
export const chimes = (contextOf: () => AudioContext = () => new AudioContext()) => {
  let context: AudioContext | undefined
  return (chime: Chime, volume: number): void => {
    context ??= contextOf()
    const { currentTime, destination } = context
    for (const [index, hertz] of tones[chime].entries()) {
      const from = currentTime + index * toneSeconds * 0.7
      const tone = context.createOscillator()
      const loudness = context.createGain()
      tone.type = 'sine'
      tone.frequency.value = hertz
      loudness.gain.setValueAtTime(softest, from)
      loudness.gain.exponentialRampToValueAtTime(Math.max(softest, volume * 0.12), from + 0.03)
      loudness.gain.exponentialRampToValueAtTime(softest, from + toneSeconds * 2)
      tone.connect(loudness).connect(destination)
      tone.start(from)
      tone.stop(from + toneSeconds * 2)
    }
  }
}
