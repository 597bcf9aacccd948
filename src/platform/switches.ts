/** What an administrator may need, and what opens nothing: the screen, and how it is drawn on. A visit's process gets the same. */
const ofTheScreen = ['disable-gpu', 'force-device-scale-factor', 'ozone-platform', 'ozone-platform-hint']

const nameOf = (arg: string): string | undefined => /^--([a-z-]+)(=.*)?$/.exec(arg)?.[1]

const isOneOf = (names: readonly string[]) => (arg: string) => names.includes(nameOf(arg) ?? '')

/** The switches of this start that a visit's process gets too; outside a release also that there is no sandbox. */
export const sharedSwitches = (args: readonly string[]): string[] => args.filter(isOneOf([...ofTheScreen, 'no-sandbox']))

const takenBy = {
  office: [...ofTheScreen, 'supervised'],
  visitor: [...ofTheScreen, 'visitor', 'user-data-dir'],
  check: [...ofTheScreen, 'prove-visit'],
}

/**
 * What is set for Electron or Node: it could switch the sandbox off, run a program first, or write logs. The pipe to the
 * office is Node's. Windows does not tell capitals apart.
 */
const isOfPlatform = (name: string): boolean => /^(ELECTRON|NODE)_(?!CHANNEL_)/i.test(name)

/** A name as it may be repeated: what was given with it is not. */
const shown = (given: string): string => /^[\w-]{1,60}/.exec(given)?.[0] ?? 'this'

/**
 * The line that refuses a start of a release, if there is anything on its command line but what it takes, or anything in
 * its environment that is for Electron or Node. Named is what may stand there: of the switches of Chromium, Electron and Node
 * there are hundreds, and each version brings more. A switch with one dash is one for them as well.
 */
export const refusal = (args: readonly string[], names: readonly string[], whose: keyof typeof takenBy): string | undefined => {
  const set = names.find(isOfPlatform)
  if (set !== undefined) return `SES Kiosk does not start while ${shown(set)} is set: start it without.`
  const isTaken = isOneOf(takenBy[whose])
  const refused = args.find((arg) => !isTaken(arg))
  if (refused === undefined) return undefined
  const taken = takenBy.office.map((name) => `--${name}`).join(', ')
  return `SES Kiosk does not start with ${shown(refused)}. It takes nothing but ${taken}, or one of its commands.`
}
