import '../styles/fonts.css'
import '../styles/index.css'
import { createApp } from 'vue'
import type { GuideBridge } from '../../src/ipc/guide-bridge'
import { startStaffI18n } from '../staff/staff-i18n'
import GuideApp from './GuideApp.vue'

const { guide: bridge } = window as unknown as { guide: GuideBridge }
const given = await bridge.guide()
const i18n = startStaffI18n()
i18n.global.locale.value = given.language
document.documentElement.lang = given.language

createApp(GuideApp, { bridge, given }).use(i18n).mount(document.body)
