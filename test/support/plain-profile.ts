import type { Profile } from '../../src/ipc/profile'

/** What a visit is told of an office that has set nothing but the least: one language, one programme. */
export const plainProfile: Profile = {
  office: '',
  municipality: '',
  logo: false,
  languages: ['sv'],
  defaultLanguage: 'sv',
  programmes: ['parents'],
  helpLines: { local: [], confirmed: {} },
  printing: false,
}
