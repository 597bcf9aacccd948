import { PointerEventsCheckLevel, userEvent } from '@testing-library/user-event'

/** Somebody at the page. Whether something lies over a button is for a browser to say; here it costs up to a second a tap. */
export const newUser = (options: Parameters<typeof userEvent.setup>[0] = {}) =>
  userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never, ...options })
