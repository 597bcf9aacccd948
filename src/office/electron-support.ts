/**
 * The day from which a major version of Electron gets no security updates any more, and with it its Chromium and Node;
 * `null` where it was not known yet. Support ends when the third major version after it comes out.
 *
 * Sources: 25 from Electron's own docs/tutorial/electron-timelines.md, 44 from products/electron.md of endoflife.date
 * (commit 1829b0c), which reads it off https://releases.electronjs.org/schedule. 45 was in neither.
 */
const ends: Readonly<Record<number, string | null>> = { 25: '2023-12-05', 44: '2027-03-02', 45: null }

/** Until when an Electron gets security updates: it does, until a day; it has not since a day; or nobody knew the day yet. */
export type Support = { is: 'supported' | 'ended'; day: string } | { is: 'unknown'; until: number }

/** Until when this Electron gets security updates, by the computer's clock. */
export const supportOf = (electron: string, now: Date, known = ends): Support => {
  const major = Number.parseInt(electron, 10)
  const day = known[major]
  if (!day) return { is: 'unknown', until: major + 3 }
  return { is: now.toISOString().slice(0, 10) < day ? 'supported' : 'ended', day }
}
