import './styles/fonts.css'
import './styles/index.css'
import { createApp } from 'vue'
import type { VisitorBridge } from '../src/ipc/visitor-bridge'
import App from './App.vue'
import { bridgeKey } from './composables/use-bridge'
import { startI18n } from './i18n'

const { kiosk } = window as unknown as { kiosk: VisitorBridge }
const { profile, phase } = kiosk.beginning()

createApp(App, { profile, phase }).use(startI18n(profile.defaultLanguage)).provide(bridgeKey, kiosk).mount(document.body)
