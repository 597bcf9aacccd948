import { ChartBar, ClipboardList, DoorOpen, Gauge } from '@lucide/vue'
import type { Component } from 'vue'
import ComputerPage from './pages/ComputerPage.vue'
import PlanPage from './pages/PlanPage.vue'
import StatisticsPage from './pages/StatisticsPage.vue'
import VisitPage from './pages/VisitPage.vue'

/** The pages of the staff area, in the order of their tabs. */
export const staffPages = ['plan', 'visit', 'statistics', 'computer'] as const

/** A page of the staff area. */
export type StaffPage = (typeof staffPages)[number]

/** What is shown on each page, and the icon beside its name. */
export const pageParts: Record<StaffPage, { page: Component; icon: Component }> = {
  plan: { page: PlanPage, icon: ClipboardList },
  visit: { page: VisitPage, icon: DoorOpen },
  statistics: { page: StatisticsPage, icon: ChartBar },
  computer: { page: ComputerPage, icon: Gauge },
}
