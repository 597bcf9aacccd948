/** The screens that a view can be looked at on; the tall one shows what one would scroll to. */
export const screenSizes = [
  { name: '1366 × 768', width: 1366, height: 768 },
  { name: '1366 × 2400, the whole page', width: 1366, height: 2400 },
  { name: '1024 × 768', width: 1024, height: 768 },
  { name: '1920 × 1080', width: 1920, height: 1080 },
  { name: '3840 × 2160', width: 3840, height: 2160 },
  { name: '800 × 1280', width: 800, height: 1280 },
] as const

/** A screen that a view can be looked at on. */
export type ScreenSize = (typeof screenSizes)[number]
