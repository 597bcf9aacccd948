import { render } from '@testing-library/vue'
import { vi } from 'vitest'
import { nextTick, type Component } from 'vue'
import { startStaffI18n, type StaffLanguage } from '../../../renderer/staff/staff-i18n'
import { staffBridgeKey } from '../../../renderer/staff/use-staff'
import type { StaffBridge, StaffNews } from '../../../src/ipc/staff-bridge'
import { newUser } from '../support/user'

type Answers = Partial<Omit<StaffBridge, 'on'>>

/** A bridge as faithful as the border: what crosses it is cloned. */
const fakeBridge = (answers: Answers) => {
  const listeners: [string, (value: never) => void][] = []
  const asked = Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      vi.fn(async (input?: unknown) => structuredClone(await (answer as (input: unknown) => unknown)(structuredClone(input)))),
    ]),
  )
  const tell = async (news: StaffNews, value: unknown) => {
    for (const [name, listener] of listeners) if (name === news) listener(structuredClone(value) as never)
    await nextTick()
  }
  const on = (news: StaffNews, listener: (value: never) => void) => void listeners.push([news, listener])
  return { ...asked, on, tell } as unknown as StaffBridge & { tell: typeof tell } & Record<keyof Answers, ReturnType<typeof vi.fn>>
}

/** Opens a page of the staff area on an office that answers like this. */
export const openStaffPage = (page: Component, answers: Answers, language: StaffLanguage = 'sv') => {
  const i18n = startStaffI18n()
  i18n.global.locale.value = language
  const bridge = fakeBridge(answers)
  const shown = render(page, { global: { plugins: [i18n], provide: { [staffBridgeKey as symbol]: bridge } } })
  return { ...shown, bridge, user: newUser() }
}
