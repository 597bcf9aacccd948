import { app, Menu, type BrowserWindowConstructorOptions, type Session, type WebContents } from 'electron'
import { build, devTools } from './build'

/** Nobody is looked up. Only a page in development finds one machine, its own, where the development server listens. */
const hostRules = build === 'dev' ? 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1' : 'MAP * ~NOTFOUND'

/** Switches of both processes: no cache on the disk, no name looked up, nothing said on the terminal. */
export const applySwitches = (): void => {
  app.commandLine.appendSwitch('disable-http-cache')
  app.commandLine.appendSwitch('disable-gpu-shader-disk-cache')
  app.commandLine.appendSwitch('host-resolver-rules', hostRules)
  app.commandLine.appendSwitch('disable-features', 'SpareRendererForSitePerProcess,HardwareMediaKeyHandling,MediaSessionService')
  // There is no network to keep apart: one process less in each tree.
  app.commandLine.appendSwitch('enable-features', 'NetworkServiceInProcess2')
  app.commandLine.appendSwitch('log-level', '3')
  app.commandLine.appendSwitch('lang', 'sv')
  // The voices of a Linux computer are behind its speech dispatcher, which Chromium asks only when told to.
  app.commandLine.appendSwitch('enable-speech-dispatcher')
  // What is drawn never reaches a graphics card, whose memory no wipe can prove empty; and it needs no process of its own.
  app.disableHardwareAcceleration()
  app.commandLine.appendSwitch('in-process-gpu')
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}

/**
 * No menu means no accelerators: with the default one F11 would leave the kiosk and Ctrl+Q end it. Said before the app is
 * ready, or Electron first makes the default one (about 20 ms of a start).
 */
export const withoutMenu = (): void => Menu.setApplicationMenu(null)

/** The settings of every page; each is an item of Electron's security checklist or a finding of the wipe measurements. */
export const pagePreferences: NonNullable<BrowserWindowConstructorOptions['webPreferences']> = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
  enableWebSQL: false,
  v8CacheOptions: 'none',
  backgroundThrottling: false,
  safeDialogs: false,
  disableDialogs: true,
  devTools,
}

/** Refuses a session everything a page could ask of the computer or the network. */
export const lockSession = (session: Session): void => {
  session.setPermissionRequestHandler((_, __, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerLanguages([])
  session.on('will-download', (event) => event.preventDefault())
}

/** Only in development does a page load itself anew, as when a text was changed. */
const loadsAnew = (contents: WebContents, url: string): boolean => build === 'dev' && url === contents.getURL()

/** Keeps a page where it is: no other address, no other window, no embedded page. */
export const lockContents = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => loadsAnew(contents, event.url) || event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-prevent-unload', (event) => event.preventDefault())
}
