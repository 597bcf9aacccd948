import { ChartBar, ClipboardList, DoorOpen, Gauge, Phone, SlidersHorizontal } from '@lucide/vue'
import type { Component } from 'vue'
import ComputerPage from './pages/ComputerPage.vue'
import HelpLinesPage from './pages/HelpLinesPage.vue'
import PlanPage from './pages/PlanPage.vue'
import SettingsPage from './pages/SettingsPage.vue'
import StatisticsPage from './pages/StatisticsPage.vue'
import VisitPage from './pages/VisitPage.vue'

/** The pages of the staff area, in the order of their tabs. */
export const staffPages = ['plan', 'visit', 'statistics', 'computer', 'help', 'settings'] as const

/** A page of the staff area. */
export type StaffPage = (typeof staffPages)[number]

/** What is shown on each page, and the icon beside its name. */
export const pageParts: Record<StaffPage, { page: Component; icon: Component }> = {
  plan: { page: PlanPage, icon: ClipboardList },
  visit: { page: VisitPage, icon: DoorOpen },
  statistics: { page: StatisticsPage, icon: ChartBar },
  computer: { page: ComputerPage, icon: Gauge },
  help: { page: HelpLinesPage, icon: Phone },
  settings: { page: SettingsPage, icon: SlidersHorizontal },
}
