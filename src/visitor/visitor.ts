import { app, powerSaveBlocker, session as sessions } from 'electron'
import type { ToVisitor } from '../ipc/channel'
import { printsConsole } from '../platform/build'
import { lockSession, withoutMenu } from '../platform/lockdown'
import { origin, pageUrl, serveScheme } from '../platform/scheme'
import { bindVisit } from './visit-bridge'
import { idleWatch } from './idle-watch'
import { officeLine } from './office-line'
import { screenHold, visitWindow } from './window'

const aliveEveryMs = 1000

type ProfileMessage = Extract<ToVisitor, { kind: 'profile' }>

/**
 * The visitor process: one visit, one window, one renderer, all in memory, in a run directory that goes with it.
 * It ends no visit itself: it says so, and the office process ends it.
 */
export const startVisitor = (): void => {
  const line = officeLine()
  line.onCut(() => process.kill(process.pid, 'SIGKILL'))
  setInterval(() => line.say({ kind: 'alive' }), aliveEveryMs)
  const profile = new Promise<ProfileMessage>((given) => line.on((message) => message.kind === 'profile' && given(message)))
  app.on('window-all-closed', () => app.exit(0))
  void Promise.all([profile, app.whenReady()]).then(([message]) => openVisit(message, line))
}

const openVisit = (message: ProfileMessage, line: ReturnType<typeof officeLine>): void => {
  withoutMenu()
  const session = sessions.fromPartition('visit', { cache: false })
  for (const one of [sessions.defaultSession, session]) lockSession(one)
  serveScheme(session)
  const window = visitWindow(session, message.windowed)
  const contents = window.webContents
  const screen = screenHold(window, message.windowed)
  const watch = idleWatch(message.idle, line)
  const bridge = bindVisit(contents, origin, { profile: message.profile, line, watch })

  let waiting: NodeJS.Immediate | undefined
  line.on((said) => {
    if (said.kind === 'hold') {
      // Where nothing has to be waited for, as at the first start, the receipt has come with this message.
      waiting = setImmediate(() => bridge.show('waiting'))
      screen.hold()
    }
    if (said.kind === 'yield') screen.yield()
    if (said.kind === 'receipt') {
      clearImmediate(waiting)
      bridge.show(said.show)
      watch.start(bridge.tell)
      powerSaveBlocker.start('prevent-display-sleep')
    }
  })
  contents.on('before-input-event', (event, key) => watch.key(key) && event.preventDefault())
  contents.on('input-event', (_, input) => {
    watch.key(input, 'input')
    watch.input(input.type)
  })
  contents.on('render-process-gone', () => line.say({ kind: 'ended', how: 'fault' }))
  contents.on('did-finish-load', () => line.say({ kind: 'processes', pids: app.getAppMetrics().map((one) => one.pid) }))
  if (printsConsole) contents.on('console-message', (...said) => process.stderr.write(`${String(said.slice(1))}\n`))
  void contents.loadURL(pageUrl('index.html'))
}
