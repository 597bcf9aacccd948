/** Electron's checklist, by its own numbers and titles. Source: electronjs.org/docs/latest/tutorial/security, of 2026. */
export const items = {
  1: 'Only load secure content',
  2: 'Do not enable Node.js integration for remote content',
  3: 'Enable context isolation',
  4: 'Enable process sandboxing',
  5: 'Handle session permission requests from remote content',
  6: 'Do not disable webSecurity',
  7: 'Define a Content Security Policy',
  8: 'Do not enable allowRunningInsecureContent',
  9: 'Do not enable experimental features',
  10: 'Do not use enableBlinkFeatures',
  11: 'Do not use allowpopups for WebViews',
  12: 'Verify WebView options before creation',
  13: 'Disable or limit navigation',
  14: 'Disable or limit creation of new windows',
  15: 'Do not use shell.openExternal with untrusted content',
  16: 'Use a current version of Electron',
  17: 'Validate the sender of all IPC messages',
  18: 'Avoid usage of the file:// protocol and prefer usage of custom protocols',
  19: 'Check which fuses you can change',
  20: 'Do not expose Electron APIs to untrusted web content',
} as const

/** An item of the checklist. */
export type ItemNumber = keyof typeof items

/** The items that can be seen at an open window; the others are about the code and about what is shipped. */
export type WindowItem = Exclude<ItemNumber, 16 | 19>
