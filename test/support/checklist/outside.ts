import * as fs from 'node:fs'
import * as path from 'node:path'
import type { Browser } from 'playwright-core'
import { ownDirectory } from '../account'
import type { OpenWindow } from './probe'

const openers = ['xdg-open', 'xdg-email', 'gio', 'kde-open', 'gnome-open']

/** Stands in for the programs that open addresses on a Linux computer; says what they were given. */
export const fakeOpeners = () => {
  const directory = ownDirectory()
  const said = path.join(directory, 'opened')
  fs.chmodSync(directory, 0o755)
  fs.writeFileSync(said, '', { mode: 0o666 })
  fs.chmodSync(said, 0o666)
  for (const name of openers) {
    fs.writeFileSync(path.join(directory, name), `#!/bin/sh\necho "$@" >> ${said}\n`)
    fs.chmodSync(path.join(directory, name), 0o755)
  }
  return {
    path: `${directory}:${process.env.PATH}`,
    opened: () => fs.readFileSync(said, 'utf8').split('\n').filter(Boolean),
    clear: () => fs.writeFileSync(said, ''),
    remove: () => fs.rmSync(directory, { recursive: true, force: true }),
  }
}

/** A process as the probes look at it. */
export const seenProcess = (pid: number): OpenWindow['renderers'][number] => ({
  commandLine: fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '),
  status: fs.readFileSync(`/proc/${pid}/status`, 'utf8'),
})

/** What DevTools know of the windows and embedded pages of a browser. */
export const targetsOf = async (browser: Browser): Promise<OpenWindow['targets']> => {
  const session = await browser.newBrowserCDPSession()
  return async () => (await session.send('Target.getTargets')).targetInfos
}
