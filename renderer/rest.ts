import type { Component } from 'vue'
import type { VisitScreen as ScreenName } from '../src/core/visit/visit'
import JointEnd from './joint/JointEnd.vue'
import JointProgramme from './joint/JointProgramme.vue'
import JointVisit from './joint/JointVisit.vue'
import AboutYouScreen from './screens/AboutYouScreen.vue'
import EndScreen from './screens/EndScreen.vue'
import ProgrammeScreen from './screens/ProgrammeScreen.vue'
import VisitScreen from './screens/VisitScreen.vue'

export { default as PanelHost } from './panels/PanelHost.vue'
export { default as PromptStrip } from './panels/PromptStrip.vue'
export { default as ReadingBar } from './panels/ReadingBar.vue'
export { default as SoundFollower } from './panels/SoundFollower.vue'

/** What no first page needs: it is read as soon as that one is painted, so that the kiosk is there sooner. */
export const screens: Record<Exclude<ScreenName, 'start'>, Component> = {
  'about-you': AboutYouScreen,
  programme: ProgrammeScreen,
  visit: VisitScreen,
  end: EndScreen,
}

/** The same where two parents sit at one screen: nothing of what is for one visitor stands behind these. */
export const jointScreens: Record<Exclude<ScreenName, 'start' | 'about-you'>, Component> = {
  programme: JointProgramme,
  visit: JointVisit,
  end: JointEnd,
}
