/** Resolves with the next frame, when the focus has come to the heading of a page that has changed. */
export const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve))
