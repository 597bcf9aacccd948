import { app, type BrowserWindow } from 'electron'
import { bindStaff } from '../../ipc/bind'
import type { VisitPlan } from '../../core/visit/plan'
import type { Profile } from '../../ipc/profile'
import type { CourseState, OfficeSettings, ReadinessItem, StaffHandlers, TellStaff } from '../../ipc/staff-bridge'
import type { PromptStrip } from '../../ipc/visitor-bridge'
import { origin } from '../../platform/scheme'
import { locksAt } from '../pin/auto-lock'
import type { Paths } from '../paths'
import type { Executable } from '../spawn-visitor'
import { guideBounds, guideWindow } from './guide-window'
import { readLicences } from './licences'
import { programVersions } from './program-versions'
import { staffDoor } from './staff-door'
import { openStaffWindow } from './staff-window'
import { statisticsAnswers } from './statistics'

const lookEveryMs = 1000

/** What staff can do, and what it is done with. */
export interface StaffSurroundings {
  paths: Paths
  /** This program, to be run as a command. */
  program: Executable
  windowed: boolean
  /** What visits know of their office. */
  profile: Profile
  /** Whether a second display is for staff who guide a visit; otherwise it stays covered. */
  guideOnSecondDisplay: boolean
  course: {
    state(): CourseState
    staff(areHere: boolean): void
    end(): void
    /** Tells the page that waits at its start what was planned; `false` where it is not there. */
    handOver(plan: VisitPlan, strip: PromptStrip): boolean
  }
  readiness(): Promise<ReadinessItem[]>
  settings(): Promise<OfficeSettings>
  /** Ends the kiosk, and starts it again where that is wanted. */
  close(how: 'closed' | 'restart'): void
}

/**
 * The staff area: one window of the office process, made when somebody calls the door and gone when they leave, so that
 * nothing of it stays in a page. It closes by itself after two minutes without input, and it holds no visit.
 */
export const staffArea = (surroundings: StaffSurroundings) => {
  const { paths, program, windowed, profile, guideOnSecondDisplay, course, readiness, settings, close } = surroundings
  const door = staffDoor(paths)
  const guide = guideWindow()
  let window: BrowserWindow | undefined
  let tell: TellStaff = () => undefined
  let isOpen = false
  let lastInputMs = 0

  const leave = (): void => window?.destroy()

  const bind = (one: BrowserWindow): void => {
    const contents = one.webContents
    lastInputMs = performance.now()
    contents.on('input-event', (_, { type }) => {
      if (type !== 'mouseMove') lastInputMs = performance.now()
    })
    const clock = setInterval(() => performance.now() >= locksAt(lastInputMs) && leave(), lookEveryMs)
    one.once('closed', () => clearInterval(clock))
    const handlers: StaffHandlers = {
      door: door.look,
      open({ pin }) {
        const answer = door.try(pin)
        isOpen = answer.is === 'open'
        return answer
      },
      leave: () => void setImmediate(leave),
      profile: () => profile,
      course: course.state,
      endVisit: course.end,
      handOver({ plan, language }) {
        const bounds = plan.prompts && guideOnSecondDisplay ? guideBounds() : undefined
        if (!course.handOver(plan, plan.prompts && !bounds ? language : null)) return 'busy'
        if (bounds) guide.open(bounds, { plan, language })
        setImmediate(leave)
        return 'handed-over'
      },
      closeKiosk: () => close('closed'),
      restartKiosk: () => close('restart'),
      readiness,
      ...statisticsAnswers({ program, paths, contents, tell: (...news) => tell(...news) }),
      settings,
      versions: () => programVersions(new Date()),
      licences: () => readLicences(app.getAppPath()),
    }
    tell = bindStaff(contents, origin, handlers, () => isOpen)
  }

  return {
    /** Somebody calls the door. */
    call(): void {
      if (window) return
      window = openStaffWindow(windowed, () => {
        window = undefined
        isOpen = false
        tell = () => undefined
        course.staff(false)
      })
      bind(window)
      course.staff(true)
    },
    /** What is on the screen beneath has changed. */
    courseChanged(): void {
      const state = course.state()
      if (state === 'ending' || state === 'fault') guide.close()
      tell('course', state)
    },
    /** The visitor went on. */
    visitorAt: guide.at,
  }
}
