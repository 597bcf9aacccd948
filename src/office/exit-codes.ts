/**
 * How the office process ends, for whoever supervises it: Shell Launcher on Windows, systemd on Linux.
 * `closed`: on purpose, nothing is to follow. `restart`: it wants to be started again. Anything else is a fault, after
 * which it is to be started again as well.
 */
export const exitCodes = { closed: 0, restart: 75 } as const
