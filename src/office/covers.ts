import { screen, type BrowserWindow, type Rectangle } from 'electron'
import { covering, followDisplays } from '../platform/displays'

/** Keeps every display but the primary one covered, also one that comes later; `open` opens a cover. */
export const coverFurtherDisplays = (open: (bounds: Rectangle) => BrowserWindow): void => {
  const covers = new Map<number, BrowserWindow>()
  followDisplays(() => {
    const primary = screen.getPrimaryDisplay().id
    const further = screen.getAllDisplays().filter(({ id }) => id !== primary)
    for (const [id, cover] of covers) {
      if (further.some((one) => one.id === id)) continue
      covers.delete(id)
      cover.destroy()
    }
    for (const { id, bounds } of further) {
      const cover = covers.get(id)
      if (cover) cover.setBounds(covering(bounds))
      else covers.set(id, open(covering(bounds)))
    }
  })
}
