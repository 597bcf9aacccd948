import type { Language } from '../../src/core/text/language'
import { programmeIds } from '../../src/core/programme/catalogue'
import type { Profile } from '../../src/ipc/profile'
import type { StaffBridge } from '../../src/ipc/staff-bridge'
import type { TellVisitor, VisitorBridge } from '../../src/ipc/visitor-bridge'

/** An office that offers everything there is. */
const profileIn = (defaultLanguage: Language): Profile => ({
  office: 'Familjerätten',
  municipality: 'Exempelköping',
  logo: false,
  languages: ['sv', 'en', 'ar'],
  defaultLanguage,
  programmes: [...programmeIds],
  helpLines: {
    local: [{ name: { sv: 'Socialjouren', en: 'Social services on duty', ar: 'مناوبة الخدمات الاجتماعية' }, number: '010 123 45 67' }],
    confirmed: {},
  },
  printing: true,
})

const done = () => Promise.resolve(undefined)

/** The surroundings of a visit where there is no kiosk: nothing is counted, and a visit that ends is the page anew. */
export const fakeKiosk = (language: Language): { kiosk: VisitorBridge; tell: TellVisitor } => {
  const listeners = new Map<string, (value: never) => void>()
  const tell: TellVisitor = (news, value) => listeners.get(news)?.(value as never)
  const kiosk: VisitorBridge = {
    beginning: () => ({ profile: profileIn(language), phase: 'start' }),
    painted: () => Promise.resolve('start'),
    position: done,
    usage: done,
    alive: done,
    staff: done,
    async activity() {
      tell('idle', null)
      return undefined
    },
    pause: done,
    print: () => Promise.resolve('printed'),
    async end() {
      location.reload()
      return undefined
    },
    on: (news, listener) => void listeners.set(news, listener as (value: never) => void),
  }
  return { kiosk, tell }
}

/** The office of the staff area where there is none; `inside` where the door is open. */
export const fakeOffice = (inside: boolean): StaffBridge => ({
  door: () => Promise.resolve({ is: inside ? 'open' : 'ready' }),
  open: () => Promise.resolve({ is: 'open' }),
  leave: done,
  profile: () => Promise.resolve(profileIn('sv')),
  course: () => Promise.resolve('free'),
  endVisit: done,
  handOver: () => Promise.resolve('busy'),
  closeKiosk: done,
  restartKiosk: done,
  readiness: () => Promise.resolve([]),
  versions: () =>
    Promise.resolve({
      kiosk: '0.0.0',
      built: '2026-11-22',
      isRelease: false,
      electron: '25.1.1',
      chromium: '114.0.5735.106',
      node: '18.15.0',
      support: { is: 'ended', day: '2023-12-05' },
    }),
  licences: () =>
    Promise.resolve([{ name: 'ses-kiosk', version: '0.0.0', licence: 'EUPL-1.2', text: 'EUROPEAN UNION PUBLIC LICENCE v. 1.2' }]),
  statistics: () => Promise.resolve({ is: 'by-authority' }),
  exportPlaces: () => Promise.resolve([]),
  exportTo: () => Promise.resolve({ is: 'exported', files: [] }),
  print: () => Promise.resolve('printed'),
  settings: () =>
    Promise.resolve({
      file: 'office.json',
      now: 'missing',
      problems: [],
      groups: [],
      helpLines: profileIn('sv').helpLines,
      printing: true,
    }),
  on: () => undefined,
})
