import * as fs from 'node:fs'
import * as path from 'node:path'

/** The name under which the toolkit of Linux desktops finds the theme. */
export const noTheme = 'ses-kiosk-none'

/**
 * Writes a theme of nothing below a visit's data home. The toolkit reads one for every process, and the usual one takes
 * about 20 ms of a start and 2 MiB; a visit shows nothing of it, since its page brings all of its own looks.
 */
export const writeNoTheme = (dataHome: string): void => {
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    const folder = path.join(dataHome, 'themes', noTheme, version)
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
    fs.writeFileSync(path.join(folder, 'gtk.css'), '')
  }
}
