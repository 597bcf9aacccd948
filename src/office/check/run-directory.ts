import type { Words } from '../office-config-words'
import { inMemory, mountOf } from './devices'
import { nearest, type Check } from './item'

const id = 'run-directory'

const advice: Words = {
  en: 'Take SES_KIOSK_RUN_DIR away, or let it name a folder in memory, as below /dev/shm.',
  sv: 'Ta bort SES_KIOSK_RUN_DIR, eller låt den ange en mapp i minnet, till exempel under /dev/shm.',
}

/** The throw-away directories of visits can be made, and lie in memory. */
export const runDirectory: Check = ({ around: { paths }, machine }) => {
  const { run } = paths
  const [owner, { uid }] = [machine.owner(run), machine]
  // Root may look at the folder of any account; the item about the account says so.
  if (uid && owner !== undefined && owner !== uid)
    return {
      id,
      verdict: 'fail',
      said: { en: `${run} belongs to another account`, sv: `${run} tillhör ett annat konto` },
      advice: { en: 'Remove it, or set SES_KIOSK_RUN_DIR.', sv: 'Ta bort den, eller ange SES_KIOSK_RUN_DIR.' },
    }
  if (!machine.mayWrite(nearest(machine, run)))
    return {
      id,
      verdict: 'fail',
      said: { en: `${run} cannot be written to; no visit starts`, sv: `det går inte att skriva i ${run}; inget besök startar` },
      advice,
    }
  if (machine.platform === 'win32')
    return {
      id,
      verdict: 'warning',
      said: { en: `${run} lies on the disk, as always on Windows`, sv: `${run} ligger på disken, som alltid på Windows` },
    }
  return inMemory(mountOf(machine, run))
    ? { id, verdict: 'pass', said: { en: `${run} lies in memory`, sv: `${run} ligger i minnet` } }
    : { id, verdict: 'warning', said: { en: `${run} does not lie in memory`, sv: `${run} ligger inte i minnet` }, advice }
}
