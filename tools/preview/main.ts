import type { StaffBridge } from '../../src/ipc/staff-bridge'
import type { VisitorBridge } from '../../src/ipc/visitor-bridge'
import { fakeKiosk, fakeOffice } from './fake-bridges'
import { placeIn, Unknown, type Place } from './place'
import { standStill } from './stand-still'
import { tap, walkTo } from './walk'

const surroundings = window as { kiosk?: VisitorBridge; staff?: StaffBridge }

/** In a kiosk that runs, the place stands in the page; in a browser in its address. */
const asked = () => document.querySelector<HTMLMetaElement>('meta[name="preview"]')?.content ?? location.search

/** Opens the kiosk itself, the same as in any build, and walks to the place. */
const openVisit = async (place: Place): Promise<void> => {
  const { kiosk, tell } = fakeKiosk(place.language)
  surroundings.kiosk ??= kiosk
  await import('../../renderer/main')
  await walkTo(place, tell)
}

const openStaff = async ({ page, language, taps }: Place): Promise<void> => {
  surroundings.staff = fakeOffice(page === 'desk')
  await import('../../renderer/staff/main')
  for (const action of [`language:${language}`, ...taps]) await tap(action)
}

const say = (words: string): void => {
  const note = document.createElement('p')
  note.role = 'alert'
  note.dataset.wrong = ''
  note.style.cssText = 'position:fixed;inset:0 0 auto;padding:1rem 2rem;background:#7a1f1f;color:#fff;font:1.1rem/1.5 sans-serif'
  note.textContent = words
  document.documentElement.append(note)
}

try {
  const place = placeIn(new URLSearchParams(asked()))
  if (place.still) standStill()
  await (place.page === 'door' || place.page === 'desk' ? openStaff(place) : openVisit(place))
  document.documentElement.dataset.there = ''
} catch (error) {
  if (!(error instanceof Unknown)) throw error
  say(error.message)
}
