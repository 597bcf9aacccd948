import type { Ending, Tally } from '../core/usage/tally'
import type { IdleTimes, Profile } from '../ipc/profile'
import * as os from 'node:os'
import * as path from 'node:path'
export interface OpenOffice { runRoot: string; windowed: boolean; profile: Profile; idle: IdleTimes; trouble?: string; count(t: Tally, e: Ending): void; flush(): void }
export const openOffice = (env: NodeJS.ProcessEnv, _p: boolean): OpenOffice => ({
  runRoot: env.SES_KIOSK_RUN_DIR ?? path.join('/dev/shm', `ses-kiosk-${os.userInfo().uid}`), windowed: env.SES_KIOSK_WINDOWED === '1',
  profile: { office: '', municipality: '', languages: ['sv', 'en', 'ar'], defaultLanguage: 'sv', helpLines: [] },
  idle: { warningSeconds: 60, aloneSeconds: 180, pauseSeconds: 600, capMinutes: 120 }, count: () => undefined, flush: () => undefined })
