/**
 * What this build is: `release` refuses root, DevTools and debugging switches; `test` is the same app with
 * DevTools left open; `dev` also takes its pages from a development server.
 */
export type Build = 'release' | 'test' | 'dev'

declare const __BUILD__: Build
declare const __VERSION__: string
declare const __BUILT__: string

/** What this build is, fixed when it was made. */
export const build: Build = __BUILD__

/** The version of the kiosk, and the day it was built, as in "2026-11-22". */
export const version = { kiosk: __VERSION__, built: __BUILT__ } as const

/** Whether pages can be inspected; never in a release. */
export const devTools = build !== 'release'

/** The development server of this start, if any; a release has none. */
export const devServer = build === 'dev' ? process.env.SES_KIOSK_DEV_SERVER : undefined

/** Whether what a page says on its console is printed, for whoever develops it; a release never does. */
export const printsConsole = build !== 'release' && process.env.SES_KIOSK_CONSOLE === '1'
