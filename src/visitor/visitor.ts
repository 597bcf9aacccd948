import { app, session as sessions, type BrowserWindow } from 'electron'
import { printsConsole } from '../platform/build'
import { lockSession, withoutMenu } from '../platform/lockdown'
import { pageUrl, serveScheme, type Pictures } from '../platform/scheme'
import { endAtFault, endWhenCut, endWhenOfficeHangs } from './end'
import { hearOffice } from './hear'
import { visitWindow } from './window'

const openWindow = async (windowed: boolean, pictures: Pictures): Promise<BrowserWindow> => {
  withoutMenu()
  const session = sessions.fromPartition('visit', { cache: false })
  for (const one of [sessions.defaultSession, session]) lockSession(one)
  const served = serveScheme(session, { pictures })
  const window = visitWindow(session, windowed)
  if (printsConsole) window.webContents.on('console-message', (...said) => process.stderr.write(`${String(said.slice(1))}\n`))
  void window.webContents.loadURL(pageUrl('index.html'))
  await served
  return window
}

/**
 * The visitor process: one visit, one window, one renderer, all in memory, in a run directory that goes with it.
 * It ends no visit itself: it says so, and the office process ends it. The page comes first; what answers it is read
 * while the page's process starts.
 */
export const startVisitor = (windowed: boolean): void => {
  endAtFault()
  endWhenCut()
  const heard = hearOffice()
  endWhenOfficeHangs(heard)
  app.on('window-all-closed', () => app.exit(0))
  void Promise.all([app.whenReady(), heard.first]).then(async () => {
    const pictures: Pictures = new Map()
    const window = await openWindow(windowed, pictures)
    const { runVisit } = await import('./visit')
    runVisit(window, windowed, heard, pictures)
  })
}
