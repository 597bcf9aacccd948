import { BrowserWindow, session as sessions, type Rectangle, type Session } from 'electron'
import * as path from 'node:path'
import { lockContents, lockSession, pagePreferences } from '../../platform/lockdown'
import { loadPage, serveScheme } from '../../platform/scheme'

/** In memory, and without anything of a visit: no visitor's page was ever in the office process. */
const sessionOf = (() => {
  const opened = new Map<string, Session>()
  return (name: string): Session => {
    const known = opened.get(name)
    if (known) return known
    const session = sessions.fromPartition(name, { cache: false })
    for (const one of [sessions.defaultSession, session]) lockSession(one)
    serveScheme(session)
    opened.set(name, session)
    return session
  }
})()

/** A window of the office with a page for staff, unseen at first; it is gone for good when it is closed or its page dies. */
export const officePage = (name: 'staff' | 'guide', place: Partial<Rectangle> & { focusable?: boolean }, frame: boolean): BrowserWindow => {
  const window = new BrowserWindow({
    ...place,
    show: false,
    frame,
    title: 'SES Kiosk',
    backgroundColor: '#f7f3ec',
    autoHideMenuBar: true,
    webPreferences: { ...pagePreferences, session: sessionOf(name), preload: path.join(__dirname, `../preload/${name}.cjs`) },
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  lockContents(window.webContents)
  window.webContents.once('render-process-gone', () => window.destroy())
  void loadPage(window, `${name}.html`)
  return window
}
