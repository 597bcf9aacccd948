import { onBeforeUnmount, ref } from 'vue'

/** Seconds of breathing in and out: out is longer, and nothing is held. */
export const breathSeconds = { in: 4, out: 6 } as const

/** In, out, or all breaths taken. */
export type BreathPhase = keyof typeof breathSeconds | 'over'

/**
 * Counts slow breaths, from now until they are over or stopped. `onPhase` is called at each turn of the breath,
 * since somebody who breathes touches nothing and is there all the same.
 */
export const useBreaths = (breaths: number, onPhase: () => void) => {
  const phase = ref<BreathPhase>('over')
  const breath = ref(1)
  const second = ref(1)
  let clock: ReturnType<typeof setInterval> | undefined

  const enter = (next: BreathPhase) => {
    phase.value = next
    second.value = 1
    onPhase()
    if (next === 'over') clearInterval(clock)
  }

  const tick = () => {
    if (phase.value === 'over') return
    if (second.value < breathSeconds[phase.value]) second.value += 1
    else if (phase.value === 'in') enter('out')
    else if (breath.value === breaths) enter('over')
    else {
      breath.value += 1
      enter('in')
    }
  }

  const start = () => {
    clearInterval(clock)
    breath.value = 1
    enter('in')
    clock = setInterval(tick, 1000)
  }

  onBeforeUnmount(() => clearInterval(clock))
  return { phase, breath, second, start, stop: () => enter('over') }
}
