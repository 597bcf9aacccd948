/** Whether there is a desktop to show a window on; only Linux can be without one. */
export const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
