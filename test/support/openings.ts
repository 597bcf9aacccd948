import * as fs from 'node:fs'
import * as path from 'node:path'

/** What Electron as it comes has done: what it has printed, and the folder that was its home. */
export interface Seen {
  said: string
  home: string
}

/** Something that a start can be given to open it; `HOME` stands for the folder that is its home. */
export interface Opening {
  args?: readonly string[]
  environment?: Readonly<Record<string, string>>
  /** What it does to Electron as it comes; without it that cannot be seen from outside. */
  opens?: (seen: Seen) => boolean
  /** What Chromium itself may have written before the first line of a program runs, such as what it complains of at its start. */
  leaves?: string
}

const says = (words: RegExp) => (seen: Seen) => words.test(seen.said)
const makes = (name: string) => (seen: Seen) => fs.existsSync(path.join(seen.home, name))

const debugs = says(/^Debugger listening on /m)
const listens = says(/^DevTools listening on /m)
const isOpen = says(/^sandbox false$/m)
/** The file that a program leaves which is run first: see `marker`. */
const runsFirst = makes('marked')

/** Each by its name, which is what the line that refuses it repeats. */
const always: Readonly<Record<string, Opening>> = {
  '--inspect': { args: ['--inspect=0'], opens: debugs },
  '--inspect-brk': { args: ['--inspect-brk=0'], opens: debugs },
  '--remote-debugging-port': { args: ['--remote-debugging-port=0'], opens: listens },
  '-remote-debugging-port': { args: ['-remote-debugging-port=0'], opens: listens },
  '--user-data-dir': { args: ['--user-data-dir=HOME/elsewhere'], opens: makes('elsewhere') },
  '--no-sandbox': { args: ['--no-sandbox'], opens: isOpen },
  '--a-switch-of-a-later-version': { args: ['--a-switch-of-a-later-version'] },
  somewhere: { args: ['somewhere'] },
  ELECTRON_RUN_AS_NODE: { args: ['-e', "require('HOME/marker.cjs')"], environment: { ELECTRON_RUN_AS_NODE: '1' }, opens: runsFirst },
  ELECTRON_DISABLE_SANDBOX: { environment: { ELECTRON_DISABLE_SANDBOX: '1' }, opens: isOpen },
  ELECTRON_ENABLE_LOGGING: {
    environment: { ELECTRON_ENABLE_LOGGING: 'file', ELECTRON_LOG_FILE: 'HOME/log' },
    opens: makes('log'),
    leaves: 'log',
  },
  NODE_OPTIONS: { environment: { NODE_OPTIONS: '--require HOME/marker.cjs' }, opens: runsFirst },
}

const inTheLongRun: typeof always = {
  '--js-flags': { args: ['--js-flags=--expose-gc'], opens: says(/^gc function$/m) },
  '--proxy-server': { args: ['--proxy-server=127.0.0.1:9'], opens: says(/^proxy PROXY 127\.0\.0\.1:9$/m) },
  '--log-net-log': { args: ['--log-net-log=HOME/net-log'], opens: makes('net-log') },
  '--log-file': { args: ['--log-file=HOME/log', '--enable-logging=file', '--v=1'], opens: makes('log'), leaves: 'log' },
  '-inspect': { args: ['-inspect'] },
  '--remote-debugging-pipe': { args: ['--remote-debugging-pipe'] },
  '--require': { args: ['--require=HOME/marker.cjs'] },
  '--renderer-cmd-prefix': { args: ['--renderer-cmd-prefix=HOME/marker.cjs'] },
  '--load-extension': { args: ['--load-extension=HOME'] },
  '--auto-open-devtools-for-tabs': { args: ['--auto-open-devtools-for-tabs'] },
  '--disable-web-security': { args: ['--disable-web-security'] },
  '--host-resolver-rules': { args: ['--host-resolver-rules=MAP * 127.0.0.1'] },
  '--disk-cache-dir': { args: ['--disk-cache-dir=HOME/cache'] },
  '--enable-features': { args: ['--enable-features=Anything'] },
  '--enable-blink-features': { args: ['--enable-blink-features=Anything'] },
  NODE_V8_COVERAGE: { environment: { NODE_V8_COVERAGE: 'HOME/coverage' } },
}

/** Whatever a start is given to open it, and does not take; many more in the long run. */
export const openings = { ...always, ...(process.env.SES_KIOSK_LONG ? inTheLongRun : {}) }
