import { app, BrowserWindow, screen, session as sessions, type Session } from 'electron'
import * as path from 'node:path'
import { build } from '../../platform/build'
import { lockContents, lockSession, pagePreferences } from '../../platform/lockdown'
import { pageUrl, serveScheme } from '../../platform/scheme'
import { sayDevTools } from '../devtools-lines'

/** In memory, and without anything of a visit: no visitor's page was ever in the office process. */
const staffSession = (() => {
  let opened: Session | undefined
  return () => {
    if (opened) return opened
    opened = sessions.fromPartition('staff', { cache: false })
    for (const one of [sessions.defaultSession, opened]) lockSession(one)
    void serveScheme(opened)
    return opened
  }
})()

/** Opens the staff window over whatever holds the screen; `onGone` hears when it is closed or its page has died. */
export const openStaffWindow = (windowed: boolean, onGone: () => void): BrowserWindow => {
  const { bounds } = screen.getPrimaryDisplay()
  const window = new BrowserWindow({
    ...(windowed ? { width: Math.min(1280, bounds.width), height: Math.min(800, bounds.height) } : bounds),
    show: false,
    frame: windowed,
    title: 'SES Kiosk',
    backgroundColor: '#f7f3ec',
    autoHideMenuBar: true,
    webPreferences: { ...pagePreferences, session: staffSession(), preload: path.join(__dirname, '../preload/staff.cjs') },
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  lockContents(window.webContents)
  window.once('closed', onGone)
  window.webContents.once('render-process-gone', () => window.destroy())
  window.once('ready-to-show', () => {
    if (!windowed) {
      window.setKiosk(true)
      window.setAlwaysOnTop(true, 'screen-saver')
    }
    window.show()
    window.moveTop()
    window.focus()
    window.on('blur', () => setImmediate(() => !windowed && !window.isDestroyed() && window.focus()))
  })
  void window.loadURL(pageUrl('staff.html'))
  if (build === 'test') sayDevTools('staff', app.getPath('userData'))
  return window
}
