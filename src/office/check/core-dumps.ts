import { onLinux, type Check } from './item'

const id = 'core-dumps'

const harmless = ['|/bin/false', '|/bin/true', '|/usr/bin/false', '|/usr/bin/true']

/**
 * A crashed visit leaves no memory on the disk. The app forbids files (a limit of 0), but the kernel does not hold a
 * program that takes crashes over a pipe or a socket to that limit (core(5)): it gets everything.
 */
export const coreDumps: Check = onLinux(id, ({ machine }) => {
  const pattern = machine.text('/proc/sys/kernel/core_pattern')?.trim()
  if (pattern === undefined)
    return {
      id,
      verdict: 'warning',
      said: {
        en: 'cannot be seen here: sysctl kernel.core_pattern shows it',
        sv: 'går inte att se här: sysctl kernel.core_pattern visar det',
      },
    }
  if (!/^[|@]/.test(pattern) || harmless.includes(pattern.split(' ')[0]!))
    return {
      id,
      verdict: 'pass',
      said: { en: 'none is written: the app forbids them for a visit', sv: 'ingen skrivs: appen förbjuder dem för ett besök' },
    }
  const program = pattern.slice(1).trim().split(' ')[0]!
  return {
    id,
    verdict: 'warning',
    said: { en: `${program} is given the memory of whatever crashes`, sv: `${program} får minnet av det som kraschar` },
    advice: {
      en: 'Write kernel.core_pattern=|/bin/false into a file in /etc/sysctl.d and restart, or remove that program.',
      sv: 'Skriv kernel.core_pattern=|/bin/false i en fil i /etc/sysctl.d och starta om, eller ta bort programmet.',
    },
  }
})
