import { screen, type BrowserWindow, type Rectangle } from 'electron'

const lookEveryMs = 1000

/**
 * Arranges windows on the displays that there are, now and whenever one comes, goes or changes, until the function it
 * gives is called. No event tells that another display has become the primary one (measured), hence the look every second.
 */
export const followDisplays = (arrange: () => void): (() => void) => {
  arrange()
  screen.on('display-added', arrange)
  screen.on('display-removed', arrange)
  screen.on('display-metrics-changed', arrange)
  const timer = setInterval(arrange, lookEveryMs)
  return () => {
    screen.off('display-added', arrange)
    screen.off('display-removed', arrange)
    screen.off('display-metrics-changed', arrange)
    clearInterval(timer)
  }
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
