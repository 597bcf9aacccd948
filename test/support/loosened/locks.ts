import type * as Electron from 'electron'
import type { BrowserWindowConstructorOptions as Options } from 'electron'

/** How something is left out of what the kiosk does with its windows. */
export interface Loosening {
  electron: typeof Electron
  isVisit: boolean
  /** Says that something was left out. */
  leftOut(what: string): void
  /** Says so, each time, instead of doing what a method of a window does. */
  undone(...methods: ('setAlwaysOnTop' | 'setBounds' | 'setKiosk')[]): void
  /** Says so, each time, instead of letting the kiosk hear what a window tells. */
  unheard(event: 'blur' | 'close'): void
  /** Makes every window with other options. */
  made(otherwise: (options: Options) => Options): void
}

const withMenu = ({ electron: { Menu } }: Loosening): void => {
  const set = Menu.setApplicationMenu.bind(Menu)
  Menu.setApplicationMenu = (menu) => menu && set(menu)
}

const withPreferences = (preferences: Options['webPreferences']) => (options: Options) => ({
  ...options,
  webPreferences: { ...options.webPreferences, ...preferences },
})

type Locks = Record<string, (kiosk: Loosening) => unknown>

/** What locks a visit's window, and how each lock is taken off. */
const ofTheWindow = {
  // The build that can be driven has DevTools.
  'the menu is taken away, DevTools are off': withMenu,
  'the menu is taken away': (kiosk) => {
    withMenu(kiosk)
    kiosk.made(withPreferences({ devTools: false }))
  },
  'closing is refused': ({ unheard }) => unheard('close'),
  'the keyboard is taken back': ({ unheard }) => unheard('blur'),
  'the keyboard is taken back, the window is on top': ({ unheard, undone }) => {
    unheard('blur')
    undone('setAlwaysOnTop')
  },
  'the window has the whole screen': ({ undone }) => undone('setKiosk'),
  'a visit that waits is not seen': ({ isVisit, made }) => isVisit && made((options) => ({ ...options, kiosk: true })),
  'what is dropped opens nothing, and nothing opens a window': ({ electron: { app }, leftOut, made }) => {
    made(withPreferences({ navigateOnDragDrop: true }))
    app.on('browser-window-created', (_, { webContents }) => {
      webContents.setWindowOpenHandler = () => leftOut('setWindowOpenHandler')
    })
  },
} satisfies Locks

/** The same for the displays. */
const ofTheDisplays = {
  'windows go with their displays': ({ undone }) => undone('setBounds'),
  'further displays are covered': ({ electron: { app, screen }, leftOut }) =>
    app.once('ready', () => {
      screen.getAllDisplays = () => {
        leftOut('getAllDisplays')
        return [screen.getPrimaryDisplay()]
      }
    }),
  'a cover is larger than its display': ({ made, undone }) => {
    undone('setBounds')
    made((options) => (options.focusable === false ? { ...options, height: options.height! - 1 } : options))
  },
  'a cover cannot have the keyboard': ({ made }) => made(({ focusable: _, ...options }) => options),
} satisfies Locks

/** Every lock of the kiosk's windows. */
export const locks = { ...ofTheWindow, ...ofTheDisplays }

/** A lock of a visit's window. */
export type WindowLock = keyof typeof ofTheWindow
/** A lock of the displays. */
export type DisplayLock = keyof typeof ofTheDisplays
/** A lock of either. */
export type Lock = WindowLock | DisplayLock
