import { app, powerSaveBlocker, type WebContents } from 'electron'
import type { VisitPlan } from '../core/visit/plan'
import type { ToVisitor } from '../ipc/channel'
import { build } from '../platform/build'
import { origin } from '../platform/scheme'
import type { Heard } from './hear'
import { heartbeat } from './heartbeat'
import type { Company } from './idle-clock'
import { idleWatch } from './idle-watch'
import { officeLine, type OfficeLine } from './office-line'
import { bindVisit } from './visit-bridge'
import type { ScreenHold } from './window'

const aliveEveryMs = 1000

/** A page that says nothing for so long hangs: the visit ends, before somebody else finds it open. */
const pageSilenceSeconds = 10

type ProfileMessage = Extract<ToVisitor, { kind: 'profile' }>

const follow = ({ contents, screen }: Held, line: OfficeLine, { profile, idle }: ProfileMessage): void => {
  const watch = idleWatch(idle, line)
  let page: ReturnType<typeof heartbeat> | undefined
  // From its first sign on, unseen as well: the next visitor shall not get a page that hangs.
  const onAlive = (): void => {
    // In development it may stand at a breakpoint.
    if (build === 'dev') return
    page ??= heartbeat(pageSilenceSeconds, () => line.say({ kind: 'ended', how: 'fault' }))
    page.sign()
  }
  const bridge = bindVisit(contents, origin, { profile, line, watch, onAlive })

  let started = false
  const start = (show: 'wiped' | 'start'): void => {
    if (started) return
    started = true
    bridge.show(show)
    watch.start(bridge.tell)
    powerSaveBlocker.start('prevent-display-sleep')
  }
  line.on((said) => {
    if (said.kind === 'first' || said.kind === 'hold') {
      screen.hold()
      watch.rest(false)
    }
    if (said.kind === 'first') start('start')
    if (said.kind === 'hold' && !started) bridge.show('waiting')
    if (said.kind === 'yield') {
      screen.yield()
      watch.rest(true)
    }
    if (said.kind === 'receipt') start(said.show)
    if (said.kind === 'plan') {
      watch.handedOver(companyIn(said.plan))
      bridge.tell('plan', { plan: said.plan, strip: said.strip })
    }
  })
  contents.on('before-input-event', (event, key) => watch.key(key) && event.preventDefault())
  contents.on('input-event', (_, input) => {
    watch.key(input, 'input')
    watch.input(input.type)
  })
}

const companyIn = (plan: VisitPlan): Company => (plan.prompts ? 'staff' : plan.for === 'child-with-adult' ? 'adult' : 'alone')

/** The page of a visit, and its hold of the screen. */
export interface Held {
  contents: WebContents
  screen: ScreenHold
}

/** Runs the visit of a window: what the office says, what its page asks, what the visitor touches. */
export const runVisit = (held: Held, heard: Heard): void => {
  const line = officeLine(heard)
  const { contents } = held
  setInterval(() => line.say({ kind: 'alive' }), aliveEveryMs)
  contents.on('render-process-gone', () => line.say({ kind: 'ended', how: 'fault' }))
  contents.on('did-finish-load', () => line.say({ kind: 'processes', pids: app.getAppMetrics().map((one) => one.pid) }))
  let following = false
  line.on((said) => {
    if (said.kind !== 'profile' || following) return
    following = true
    follow(held, line, said)
  })
}
