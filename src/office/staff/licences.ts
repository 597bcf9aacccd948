import * as fs from 'node:fs'
import * as path from 'node:path'
import { z } from 'zod'
import { licence, type Licence } from '../../ipc/staff-bridge'

/** The parts that the program is built in; each build leaves the licences of its own part (tools/licences). */
const parts = ['main', 'preload', 'renderer']

const keyOf = ({ name, version }: Licence): string => `${name} ${version}`

/** The licences of everything that was built into the program, the kiosk's own first. Pages of a development server leave none. */
export const readLicences = (appFolder: string): Licence[] => {
  const files = parts.map((part) => path.join(appFolder, 'dist', part, 'licences.json'))
  const all = files
    .filter((file) => fs.existsSync(file))
    .flatMap((file) => z.array(licence).parse(JSON.parse(fs.readFileSync(file, 'utf8'))))
  const [own, ...others] = [...new Map(all.map((one) => [keyOf(one), one])).values()]
  return own ? [own, ...others.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))] : []
}
