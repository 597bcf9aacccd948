import { ipcMain } from 'electron'

/**
 * Resolves when the page of a visit says that it is painted, which it says again and again until it is answered by what
 * `bindVisitor` binds in this one's place. Apart from that, since the schemas there are read only then.
 */
export const firstPainted = (): Promise<void> => new Promise((resolve) => ipcMain.handle('visitor:painted', () => resolve()))
