import * as fs from 'node:fs'
import * as path from 'node:path'

/**
 * How a visit's own speech dispatcher runs (decision 0013): one synthesiser of this computer, and no log. Without it the
 * dispatcher tries every synthesiser it knows, some of which are asked over the network.
 */
const dispatcher = `LogLevel 0
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule "espeak-ng"
`

/** Where systems keep what espeak-ng speaks with: Debian by its kind of processor, others where its authors put it. */
const systemVoices = ['/usr/lib/x86_64-linux-gnu/espeak-ng-data', '/usr/lib/aarch64-linux-gnu/espeak-ng-data', '/usr/share/espeak-ng-data']

/** What it needs for the app's languages: how sounds are made, and which sounds a language has. */
const neededVoices = ['phondata', 'phonindex', 'phontab', 'intonations', 'lang', 'sv_dict', 'ar_dict', 'en_dict']

/**
 * Gives a visit the voices of the computer without their hundred shades each, by links below its home, where espeak-ng looks
 * before it looks at the system's. With them the list of voices is of 13,000, and the page that asks for it stands still
 * (measured, decision 0013). Where anything of it is not as expected there are no links, and the visit has them all.
 */
export const linkVoices = (home: string, from: readonly string[] = systemVoices): void => {
  const source = from.find((directory) => neededVoices.every((name) => fs.existsSync(path.join(directory, name))))
  if (source === undefined) return
  const own = path.join(home, 'espeak-ng-data')
  fs.mkdirSync(own, { mode: 0o700 })
  for (const name of neededVoices) fs.symlinkSync(path.join(source, name), path.join(own, name))
}

/** Writes the dispatcher's configuration where a visit's dispatcher looks first, below the visit's configuration home. */
export const writeSpeechConfig = (configHome: string): void => {
  const modules = path.join(configHome, 'speech-dispatcher', 'modules')
  fs.mkdirSync(modules, { recursive: true, mode: 0o700 })
  fs.writeFileSync(path.join(modules, '..', 'speechd.conf'), dispatcher)
  fs.writeFileSync(path.join(modules, 'espeak-ng.conf'), 'Debug 0\n')
}
