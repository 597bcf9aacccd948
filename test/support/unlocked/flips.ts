import type { BrowserWindow, WebPreferences } from 'electron'
import type { WindowItem } from '../checklist/items'

/** One setting of the kiosk's windows that is set otherwise, and the items of the checklist that fail then. */
export interface Flip {
  fails: readonly WindowItem[]
  preferences?: WebPreferences
  /** Takes back what the kiosk has locked. */
  unlock?: (window: BrowserWindow) => void
  /** Headers of a page, said otherwise or left out. */
  headers?: Readonly<Record<string, string | undefined>>
  /** Another preload script than that of a visit. */
  preload?: 'visitor' | 'in-one-world' | 'everything-exposed' | 'staff'
  /** Where the page comes from, if not from the kiosk's own scheme. */
  from?: 'file'
}

const policy = { 'default-src': "'none'", 'script-src': "'self'", 'style-src': "'self'", 'img-src': "'self'" }

/** A policy as strict as the kiosk's, but for what is said otherwise. */
export const policyWith = (other: Partial<typeof policy> = {}): string =>
  Object.entries({ ...policy, ...other })
    .map((directive) => directive.join(' '))
    .join('; ')

const withPolicy = (other: Partial<typeof policy>) => ({ 'Content-Security-Policy': policyWith(other) })

const unlockNavigation = ({ webContents }: BrowserWindow): void => {
  webContents.removeAllListeners('will-navigate')
  webContents.removeAllListeners('will-redirect')
}

const unlockPermissions = ({ webContents: { session } }: BrowserWindow): void => {
  session.setPermissionRequestHandler(null)
  session.setPermissionCheckHandler(null)
}

/** Every setting that the checklist asks about, flipped in a window of its own. */
export const flips: Readonly<Record<string, Flip>> = {
  nothing: { fails: [] },
  'sandbox: false': { fails: [4], preferences: { sandbox: false } },
  'nodeIntegration: true, without a sandbox and in one world': {
    fails: [2, 3, 4, 20],
    preferences: { nodeIntegration: true, sandbox: false, contextIsolation: false },
    preload: 'in-one-world',
  },
  'nodeIntegrationInWorker: true, without a sandbox': { fails: [2, 4], preferences: { nodeIntegrationInWorker: true, sandbox: false } },
  'nodeIntegrationInSubFrames: true': { fails: [20], preferences: { nodeIntegrationInSubFrames: true } },
  'contextIsolation: false': { fails: [3], preferences: { contextIsolation: false }, preload: 'in-one-world' },
  'no handlers of permissions': { fails: [5], unlock: unlockPermissions },
  'no Permissions-Policy': { fails: [5], headers: { 'Permissions-Policy': undefined } },
  'webSecurity: false': { fails: [6], preferences: { webSecurity: false } },
  'a policy with unsafe-inline': { fails: [7], headers: withPolicy({ 'script-src': "'self' 'unsafe-inline'" }) },
  'a policy with unsafe-eval': { fails: [7], headers: withPolicy({ 'script-src': "'self' 'unsafe-eval'" }) },
  'a policy with pictures from anywhere': { fails: [1], headers: withPolicy({ 'img-src': "'self' http:" }) },
  'a policy with scripts from anywhere': { fails: [8], headers: withPolicy({ 'script-src': "'self' http:" }) },
  'no policy': { fails: [1, 7, 8], headers: { 'Content-Security-Policy': undefined } },
  'experimentalFeatures: true': { fails: [9], preferences: { experimentalFeatures: true } },
  'enableBlinkFeatures: one of them': { fails: [10], preferences: { enableBlinkFeatures: 'CSSVariables' } },
  'webviewTag: true': { fails: [11, 20], preferences: { webviewTag: true } },
  'webviewTag: true, and none refused': {
    fails: [11, 12, 20],
    preferences: { webviewTag: true },
    unlock: ({ webContents }) => void webContents.removeAllListeners('will-attach-webview'),
  },
  'navigation not refused': { fails: [13], unlock: unlockNavigation },
  'windows not refused': { fails: [14], unlock: ({ webContents }) => webContents.setWindowOpenHandler(() => ({ action: 'allow' })) },
  'navigation and permissions not refused': {
    fails: [5, 13, 15],
    unlock(window) {
      unlockNavigation(window)
      unlockPermissions(window)
    },
  },
  'a sender not looked at': { fails: [17], preload: 'staff' },
  'a page from a file': { fails: [5, 6, 18], from: 'file' },
  'everything exposed': { fails: [20], preload: 'everything-exposed' },
}
