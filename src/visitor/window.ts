import { BrowserWindow, screen, type Session } from 'electron'
import * as path from 'node:path'
import { asArgument } from '../ipc/beginning'
import type { Beginning } from '../ipc/visitor-bridge'
import { keepOnPrimaryDisplay } from '../platform/displays'
import { lockContents, pagePreferences } from '../platform/lockdown'

/** The one window of a visit, unseen until the office process gives it the screen; its page is handed what it begins with. */
export const visitWindow = (session: Session, windowed: boolean, beginning: Beginning | undefined): BrowserWindow => {
  const { bounds } = screen.getPrimaryDisplay()
  const window = new BrowserWindow({
    ...(windowed ? { width: Math.min(1280, bounds.width), height: Math.min(800, bounds.height) } : bounds),
    show: false,
    frame: windowed,
    title: 'SES Kiosk',
    backgroundColor: '#f7f3ec',
    autoHideMenuBar: true,
    webPreferences: {
      ...pagePreferences,
      session,
      preload: path.join(__dirname, '../preload/visitor.cjs'),
      additionalArguments: [asArgument(beginning)],
    },
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  lockContents(window.webContents)
  return window
}

/** A window that can be made the holder of the screen, and let go. */
export interface ScreenHold {
  hold(): void
  yield(): void
}

/**
 * Makes a window the holder of the screen, or lets it go. Kiosk mode comes only now: with it a hidden window
 * shows itself at once and takes the keys of the visit before (measured). Only the holder takes the focus back,
 * or two processes fight for it.
 */
export const screenHold = (window: BrowserWindow, windowed: boolean): ScreenHold => {
  let holding = false
  const takeFocus = () => {
    if (holding && !windowed && !window.isDestroyed()) window.focus()
  }
  window.on('blur', () => setImmediate(takeFocus))
  if (!windowed) keepOnPrimaryDisplay(window)
  window.on('close', (event) => {
    if (!windowed) event.preventDefault()
  })
  return {
    hold() {
      if (holding) return
      holding = true
      if (!windowed) {
        window.setKiosk(true)
        window.setAlwaysOnTop(true, 'screen-saver')
      }
      window.show()
      window.moveTop()
      window.focus()
    },
    yield() {
      holding = false
      if (!windowed) window.setAlwaysOnTop(false)
    },
  }
}
