import { app, session as sessions } from 'electron'
import { firstPainted } from '../ipc/first-painted'
import { printsConsole } from '../platform/build'
import { lockSession } from '../platform/lockdown'
import { loadPage, serveScheme } from '../platform/scheme'
import { beginningOf } from './beginning'
import { endAtFault, endWhenCut, endWhenOfficeHangs } from './end'
import { hearOffice } from './hear'
import type { Held } from './visit'
import { screenHold, visitWindow } from './window'

const openWindow = (windowed: boolean, said: readonly unknown[]): Held => {
  const { beginning, pictures } = beginningOf(said)
  const session = sessions.fromPartition('visit', { cache: false })
  for (const one of [sessions.defaultSession, session]) lockSession(one)
  serveScheme(session, { pictures })
  const window = visitWindow(session, windowed, beginning)
  if (printsConsole) window.webContents.on('console-message', (...said) => process.stderr.write(`${String(said.slice(1))}\n`))
  void loadPage(window, 'index.html')
  const screen = screenHold(window, windowed)
  // Nobody has the screen whom the first could wait for; a window that is not shown yet has no frame.
  if (beginning?.phase === 'start') screen.hold()
  return { contents: window.webContents, screen }
}

/**
 * The visitor process: one visit, one window, one renderer, all in memory, in a run directory that goes with it.
 * It ends no visit itself: it says so, and the office process ends it. The page comes first; what answers it is read
 * when it is painted.
 */
export const startVisitor = (windowed: boolean): void => {
  endAtFault()
  endWhenCut()
  const heard = hearOffice()
  endWhenOfficeHangs(heard)
  app.on('window-all-closed', () => app.exit(0))
  void Promise.all([app.whenReady(), heard.first]).then(async () => {
    const painted = firstPainted()
    const held = openWindow(windowed, heard.soFar())
    await painted
    const { runVisit } = await import('./visit')
    runVisit(held, heard)
  })
}
