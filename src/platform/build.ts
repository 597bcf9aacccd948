/**
 * What this build is: `release` refuses root, DevTools and debugging switches; `test` is the same app with
 * DevTools left open; `dev` also takes its pages from a development server.
 */
export type Build = 'release' | 'test' | 'dev'

declare const __BUILD__: Build

/** What this build is, fixed when it was made. */
export const build: Build = __BUILD__

/** Whether pages can be inspected; never in a release. */
export const devTools = build !== 'release'
