import { screen, type BrowserWindow, type Rectangle } from 'electron'

const lookEveryMs = 1000

/**
 * Arranges windows on the displays that there are, now and every second, until the function it gives is called. Looked
 * at rather than listened to: no event tells that another display has become the primary one (measured).
 */
export const followDisplays = (arrange: () => void): (() => void) => {
  arrange()
  const timer = setInterval(arrange, lookEveryMs)
  return () => clearInterval(timer)
}

/** Keeps a window on the primary display, whichever that is; one in full screen stays so. */
export const keepOnPrimaryDisplay = (window: BrowserWindow): void => {
  const stop = followDisplays(() => {
    const primary = screen.getPrimaryDisplay()
    if (screen.getDisplayMatching(window.getBounds()).id !== primary.id) window.setBounds(primary.bounds)
  })
  window.once('closed', stop)
}

/** Where a window covers a display. One of exactly its size would be made a pixel smaller on X11, so this one is a pixel taller. */
export const covering = (display: Rectangle): Rectangle => ({ ...display, height: display.height + 1 })
