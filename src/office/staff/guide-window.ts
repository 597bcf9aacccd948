import { app, screen, type BrowserWindow, type Rectangle } from 'electron'
import type { VisitPlan } from '../../core/visit/plan'
import { bindGuide } from '../../ipc/bind'
import type { GuidePlace, TellGuide } from '../../ipc/guide-bridge'
import { build } from '../../platform/build'
import { covering, followDisplays } from '../../platform/displays'
import { origin } from '../../platform/scheme'
import { sayDevTools } from '../devtools-lines'
import { officePage } from './office-page'

/** Where a guide has room: the first display that is not the visitor's. */
export const guideBounds = (): Rectangle | undefined => {
  const primary = screen.getPrimaryDisplay().id
  return screen.getAllDisplays().find((one) => one.id !== primary)?.bounds
}

/** What a guide shows. */
export interface Guided {
  plan: VisitPlan
  language: 'sv' | 'en'
}

/**
 * The guide on the second display: the plan, where the visitor is, and what a counsellor can say; closed with the visit,
 * or when that display goes, since the visitor's is no place for it.
 */
export const guideWindow = () => {
  let window: BrowserWindow | undefined
  let tell: TellGuide = () => undefined
  let place: GuidePlace = null
  let stopFollowing = (): void => undefined

  const close = (): void => {
    stopFollowing()
    window?.destroy()
    window = undefined
    tell = () => undefined
    place = null
  }

  const stayOnItsDisplay = (): void => {
    const bounds = guideBounds()
    if (bounds) window?.setBounds(covering(bounds))
    else close()
  }

  return {
    open(bounds: Rectangle, guided: Guided): void {
      close()
      // Like a cover, and over it: it never takes the keyboard from the visitor.
      const page = officePage('guide', { ...covering(bounds), focusable: false }, false)
      window = page
      stopFollowing = followDisplays(stayOnItsDisplay)
      tell = bindGuide(page.webContents, origin, { guide: () => ({ ...guided, place }) })
      page.once('ready-to-show', () => {
        page.setAlwaysOnTop(true, 'screen-saver')
        page.showInactive()
      })
      if (build === 'test') sayDevTools('staff', app.getPath('userData'))
    },
    close,
    /** The visitor went on. */
    at(next: GuidePlace): void {
      place = next
      tell('place', next)
    },
  }
}
