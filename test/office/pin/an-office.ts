import * as fs from 'node:fs'
import * as path from 'node:path'
import { hashPin } from '../../../src/office/pin/pin'
import { settingPin } from '../../../src/office/pin/set-pin'
import { folder } from '../broken-files'

/** Hashes so fast that a kiosk would not take it. */
const quickly = settingPin((pin) => hashPin(pin, 1))

/** An office whose files lie in two folders, as in a packaged kiosk. */
export const office = (config?: string) => {
  const root = folder()
  const paths = { data: path.join(root, 'data'), config: path.join(root, 'etc/office.json'), run: root }
  for (const made of [paths.data, path.dirname(paths.config)]) fs.mkdirSync(made)
  if (config !== undefined) fs.writeFileSync(paths.config, config)
  const set = (typed: string, more = {}, ...operands: string[]) =>
    quickly.run(operands, { paths, cwd: root, now: new Date(0), input: () => typed, ...more })!
  const text = () => fs.readFileSync(paths.config, 'utf8')
  const pin = (): string | undefined => JSON.parse(text()).pin
  return { root, paths, set, text, pin }
}

/** What an office has set already, in an order and a shape of its own. */
export const before = `{ "printing": true,
  "office": "Familjerätten", "helpLines": { "local": [ { "number": "112", "name": { "text": "SOS", "lang": "sv" } } ] },
  "kioskName": "Reception 2"
}`
