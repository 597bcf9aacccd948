import { render } from '@testing-library/vue'
import { vi } from 'vitest'
import { programmeIds } from '../../../src/core/programme/catalogue'
import type { Profile } from '../../../src/ipc/profile'
import type { DoorState, StaffBridge } from '../../../src/ipc/staff-bridge'
import StaffApp from '../../../renderer/staff/StaffApp.vue'
import { startStaffI18n } from '../../../renderer/staff/staff-i18n'
import { staffBridgeKey } from '../../../renderer/staff/use-staff'
import { settingsOf } from './settings'
import { byAction } from './step'
import { newUser } from './user'

/** Opens the staff area before a door that says what is given, one after the other. */
export const openStaff = (...says: DoorState[]) => openStaffOf({}, ...says)

/** The same in an office that offers something else. */
export const openStaffOf = async (change: Partial<Profile>, ...says: DoorState[]) => {
  const doors = [...says]
  const door = () => Promise.resolve(structuredClone(doors.length > 1 ? doors.shift()! : doors[0]!))
  // As faithful as the border: nothing reactive or callable gets through.
  const taken = <T>(answer: T) => vi.fn((input?: unknown) => Promise.resolve(structuredClone([input, answer] as const)[1]))
  const profile = {
    office: '',
    municipality: '',
    logo: false,
    languages: ['sv', 'en', 'ar'],
    defaultLanguage: 'sv',
    programmes: [...programmeIds],
    helpLines: { local: [], confirmed: {} },
    printing: false,
    ...change,
  }
  const bridge = {
    door: vi.fn(door),
    open: vi.fn((input: unknown) => (structuredClone(input), door())),
    leave: taken(undefined),
    profile: taken(profile),
    course: taken('free'),
    endVisit: taken(undefined),
    closeKiosk: taken(undefined),
    restartKiosk: taken(undefined),
    handOver: taken('handed-over'),
    readiness: taken([]),
    settings: taken(settingsOf()),
    versions: taken({
      kiosk: '0.1.0',
      built: '2026-11-22',
      isRelease: true,
      electron: '45.4.1',
      chromium: '150.0.1',
      node: '24.21.0',
      support: { is: 'supported', day: '2027-06-01' },
    }),
    licences: taken([]),
    print: taken<'printed' | 'failed'>('printed'),
    on: vi.fn(),
  }
  const user = newUser()
  const page = render(StaffApp, {
    global: { plugins: [startStaffI18n()], provide: { [staffBridgeKey as symbol]: bridge as unknown as StaffBridge } },
  })
  await vi.waitFor(() => page.getByRole('main'))
  const tap = (action: string) => user.click(byAction(action))
  return { ...page, bridge, user, tap }
}
