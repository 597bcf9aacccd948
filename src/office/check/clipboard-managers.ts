import { onLinux, type Check } from './item'
import type { Machine } from './machine'

const id = 'clipboard-managers'

/** Programs that remember what was copied, as the kernel names them (15 characters); a Plasma desktop has one inside. */
const known =
  /^(klipper|plasmashell|gpaste.*|clipit|parcellite|copyq|diodon|.*clipman.*|clipmenud|clipster|greenclip|qlipper|glipper|anamnesis|[gc]sd-clipboard|wl-clip-persist|cliphist)$/i

/** A plugin of the Xfce panel runs in a wrapper that says only in its arguments what it wraps. */
const nameOf = (machine: Machine, pid: string): string => {
  const name = machine.text(`/proc/${pid}/comm`)?.trim() ?? ''
  if (!name.startsWith('wrapper')) return name
  return /[^/\0]*clipman[^/\0]*/.exec(machine.text(`/proc/${pid}/cmdline`) ?? '')?.[0] ?? name
}

/** No program runs that would keep what a visitor copies. */
export const clipboardManagers: Check = onLinux(id, ({ machine }) => {
  const pids = machine.names('/proc').filter((name) => /^\d+$/.test(name))
  const found = [...new Set(pids.map((pid) => nameOf(machine, pid)).filter((name) => known.test(name)))].join(', ')
  if (found === '') return { id, verdict: 'pass', said: { en: 'none of the known ones runs now', sv: 'inget av de kända körs just nu' } }
  return {
    id,
    verdict: 'warning',
    said: { en: `${found} runs and may keep what is copied`, sv: `${found} körs och kan spara det som kopieras` },
    advice: {
      en: 'Remove it from the session of the kiosk, or switch its history off. While it takes the clipboard back no visit can end.',
      sv: 'Ta bort det från kioskens session, eller stäng av historiken. Så länge det tar tillbaka urklippet kan inget besök avslutas.',
    },
  }
})
