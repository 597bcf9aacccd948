import { onLinux, type Check } from './item'
import type { Machine } from './machine'

const id = 'hibernation'

/** Whether the computer knows where to wake up from: without that the kernel has nowhere to write its memory. */
const hasPlace = (machine: Machine): boolean =>
  /(^|\s)resume=\S/.test(machine.text('/proc/cmdline') ?? '') || !['', '0:0'].includes(machine.text('/sys/power/resume')?.trim() ?? '')

/** The computer does not write its memory to the disk when it is put to sleep. */
export const hibernation: Check = onLinux(id, ({ machine }) => {
  const offered = machine.text('/sys/power/state')?.trim().split(/\s+/).includes('disk') ?? false
  if (!offered) return { id, verdict: 'pass', said: { en: 'the computer cannot', sv: 'datorn kan inte' } }
  if (!hasPlace(machine)) return { id, verdict: 'pass', said: { en: 'no place for it is set up', sv: 'ingen plats är inställd för det' } }
  return {
    id,
    verdict: 'warning',
    said: { en: 'is set up: all of the memory would be written to the disk', sv: 'är inställt: hela minnet skulle skrivas till disken' },
    advice: {
      en: 'Add "nohibernate" to the command line of the kernel, or take "resume=" away.',
      sv: 'Lägg till "nohibernate" på kärnans kommandorad, eller ta bort "resume=".',
    },
  }
})
