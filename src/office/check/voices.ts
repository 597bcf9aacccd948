import { languages } from '../../core/text/language'
import { onLinux, type Check } from './item'
import type { Machine } from './machine'

const id = 'voices'

const advice = {
  en: 'On Debian or Ubuntu: apt-get install speech-dispatcher speech-dispatcher-espeak-ng libspeechd2 espeak-ng-data. Without a voice nothing offers to read, and children up to eight need one.',
  sv: 'På Debian eller Ubuntu: apt-get install speech-dispatcher speech-dispatcher-espeak-ng libspeechd2 espeak-ng-data. Utan röst erbjuds ingen uppläsning, och barn upp till åtta år behöver en.',
}

/** Where libraries are, on Debian's and on Fedora's kind of Linux. */
const libraries = (machine: Machine): string[] => [
  '/usr/lib',
  '/usr/lib64',
  '/usr/libexec',
  '/usr/share',
  ...machine
    .names('/usr/lib')
    .filter((name) => name.includes('-linux-'))
    .map((name) => `/usr/lib/${name}`),
]

/** There is a voice for every language that the kiosk offers. */
export const voices: Check = onLinux(id, ({ config, machine }) => {
  const folders = libraries(machine)
  const has = (file: string) => folders.some((folder) => machine.exists(`${folder}/${file}`))
  const parts = [
    machine.exists('/usr/bin/speech-dispatcher') ? [] : ['speech-dispatcher'],
    has('libspeechd.so.2') ? [] : ['libspeechd2'],
    has('speech-dispatcher-modules/sd_espeak-ng') ? [] : ['speech-dispatcher-espeak-ng'],
    (config?.languages ?? languages).filter((code) => !has(`espeak-ng-data/${code}_dict`)).map((code) => `espeak-ng (${code})`),
  ].flat()
  if (parts.length === 0)
    return { id, verdict: 'pass', said: { en: 'espeak-ng has one for every language', sv: 'espeak-ng har en för varje språk' } }
  const missing = parts.join(', ')
  return { id, verdict: 'warning', said: { en: `cannot be found: ${missing}`, sv: `hittas inte: ${missing}` }, advice }
})
