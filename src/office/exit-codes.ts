/**
 * How the office process ends, for whoever supervises it: systemd on Linux (packaging/linux), Shell Launcher on Windows.
 * A signal, or any other code, is a crash of the platform below it. Commands have codes of their own (command.ts).
 *
 * - `closed`: on purpose, and nothing is to follow: by staff, by a signal of a service manager or a terminal, because a
 *   kiosk runs already, or because it starts itself again where nobody supervises it.
 * - `refused`: it was not started as it has to be, and says on standard error what to put right; or its display went
 *   away. Trying again helps only where a display, or a directory, comes late.
 * - `newerData`: a newer version has written its files, and it was closed while it said so on the screen. It never ends by
 *   itself because of them.
 * - `crashed`: a fault of its own. Its visits have ended with it; the next start wipes them before any window.
 * - `restart`: staff want it to be started again.
 */
export const exitCodes = { closed: 0, refused: 1, newerData: 65, crashed: 70, restart: 75 } as const
