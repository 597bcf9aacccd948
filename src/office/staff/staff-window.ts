import { app, screen, type BrowserWindow } from 'electron'
import { build } from '../../platform/build'
import { keepOnPrimaryDisplay } from '../../platform/displays'
import { sayDevTools } from '../devtools-lines'
import { officePage } from './office-page'

/** Opens the staff window over whatever holds the screen; `onGone` hears when it is closed or its page has died. */
export const openStaffWindow = (windowed: boolean, onGone: () => void): BrowserWindow => {
  const { bounds } = screen.getPrimaryDisplay()
  const size = windowed ? { width: Math.min(1280, bounds.width), height: Math.min(800, bounds.height) } : bounds
  const window = officePage('staff', size, windowed)
  window.once('closed', onGone)
  if (!windowed) keepOnPrimaryDisplay(window)
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
  if (build === 'test') sayDevTools('staff', app.getPath('userData'))
  return window
}
