import { app, BrowserWindow, screen, session as sessions, type Rectangle } from 'electron'
import { covering } from '../platform/displays'
import { lockContents, lockSession, pagePreferences } from '../platform/lockdown'
import { loadPage, pageUrl, serveScheme } from '../platform/scheme'
import { coverFurtherDisplays } from './covers'
import type { OfficeTrouble } from './open-office'

/** What the office itself shows: nothing, a neutral cover, a call for staff, or what an administrator has to put right. */
type Page = 'rest' | 'cover' | 'fault' | OfficeTrouble['kind']

const plainWindow = (bounds: Rectangle, more: { focusable?: boolean } = {}): BrowserWindow => {
  const window = new BrowserWindow({
    ...bounds,
    ...more,
    show: false,
    frame: false,
    title: 'SES Kiosk',
    backgroundColor: '#f7f3ec',
    webPreferences: { ...pagePreferences, session: sessions.fromPartition('office', { cache: false }), javascript: false },
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  window.on('close', (event) => event.preventDefault())
  lockContents(window.webContents)
  return window
}

/** A cover never takes the keyboard from the visit, and a window manager can neither move nor bury it (X11). */
const openCover = (bounds: Rectangle): BrowserWindow => {
  const cover = plainWindow(bounds, { focusable: false })
  cover.once('ready-to-show', () => cover.showInactive())
  void loadPage(cover, 'guard.html')
  return cover
}

const openGuard = (windowed: boolean, lines: () => readonly string[], onStaff: () => void): ((page: Page) => void) => {
  const session = sessions.fromPartition('office', { cache: false })
  for (const one of [sessions.defaultSession, session]) lockSession(one)
  serveScheme(session, { lines })
  const { bounds } = screen.getPrimaryDisplay()
  const window = plainWindow(windowed ? { ...bounds, width: Math.min(1280, bounds.width), height: Math.min(800, bounds.height) } : bounds)
  // A page without any script can still ask for another one: this one leads to staff.
  window.webContents.on('will-navigate', ({ url }) => url === pageUrl('staff.html') && onStaff())
  if (!windowed) coverFurtherDisplays(openCover)
  return (page) => {
    if (page === 'rest') {
      window.setAlwaysOnTop(false)
      return window.hide()
    }
    const hash = page === 'cover' ? '' : `#${page}`
    // To load where it is already would leave its lines as they are.
    if (window.webContents.getURL() === pageUrl('guard.html', hash)) window.webContents.reload()
    else void loadPage(window, 'guard.html', hash)
    if (!windowed) {
      window.setBounds(covering(screen.getPrimaryDisplay().bounds))
      window.setAlwaysOnTop(true, 'screen-saver')
    }
    window.show()
    window.moveTop()
  }
}

/**
 * The office's own window: a plain page without any script, which covers the screen while no visit can, calls
 * staff when a wipe cannot be proven, and covers further displays for as long as the kiosk runs. It is made only when
 * the first visit stands on the screen, or staff are called before: a cover before that would come later than what it
 * covers for. `onStaff` hears when the door is called from it; `lines` say what an administrator has to put right.
 */
export const guard = (windowed: boolean, onStaff: () => void = () => undefined, lines: () => readonly string[] = () => []) => {
  let wanted: Page = 'rest'
  let opening = false
  let show: ((page: Page) => void) | undefined
  const open = () => {
    opening = true
    void app.whenReady().then(() => {
      show = openGuard(windowed, lines, onStaff)
      if (wanted !== 'rest') show(wanted)
    })
  }
  const want = (page: Page) => {
    wanted = page
    if (show) show(page)
    else if (!opening && page !== 'cover') open()
  }
  return {
    rest: () => want('rest'),
    cover: () => want('cover'),
    fault: () => want('fault'),
    trouble: (kind: OfficeTrouble['kind']) => want(kind),
  }
}
