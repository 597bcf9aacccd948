import * as fs from 'node:fs'
import * as path from 'node:path'
import { createBuilder, preview } from 'vite'

const host = '127.0.0.1'

/** Where Debian has it; another browser is no yardstick. */
const chromium = '/usr/bin/chromium'

/** The kiosk's pages in the browser that an office would use without a kiosk. */
export interface Browser {
  executable: string
  /** Where the start page is served. */
  address: string
  stop(): Promise<void>
}

/** As an office would set it up: the whole screen, nothing kept, and nothing that a browser asks for by itself. */
export const browserSwitches = (profile: string): string[] => [
  '--kiosk',
  '--incognito',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
  `--user-data-dir=${profile}`,
]

/** Serves the renderer as it is in a release, with a made-up bridge (tools/preview); nothing where Chromium is missing. */
export const serveForBrowser = async (root: string): Promise<Browser | undefined> => {
  if (!fs.existsSync(chromium)) return undefined
  const outDir = path.join(root, 'release/bench-page')
  const input = [path.join(root, 'renderer/preview.html')]
  const environments = { client: { build: { outDir, rolldownOptions: { input } } } }
  const builder = await createBuilder({ mode: 'gallery', logLevel: 'error', environments })
  await builder.build(builder.environments.client!)
  const server = await preview({ mode: 'gallery', logLevel: 'error', environments, preview: { host, port: 5190 } })
  const [served] = server.resolvedUrls!.local
  return {
    executable: chromium,
    address: new URL('/preview.html?page=start', served).href,
    stop: () => server.close(),
  }
}
