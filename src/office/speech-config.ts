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

/** Writes the dispatcher's configuration where a visit's dispatcher looks first, below the visit's configuration home. */
export const writeSpeechConfig = (configHome: string): void => {
  const modules = path.join(configHome, 'speech-dispatcher', 'modules')
  fs.mkdirSync(modules, { recursive: true, mode: 0o700 })
  fs.writeFileSync(path.join(modules, '..', 'speechd.conf'), dispatcher)
  fs.writeFileSync(path.join(modules, 'espeak-ng.conf'), 'Debug 0\n')
}
