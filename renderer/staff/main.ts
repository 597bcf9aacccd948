import '../styles/fonts.css'
import '../styles/index.css'
import { createApp } from 'vue'
import type { StaffBridge } from '../../src/ipc/staff-bridge'
import StaffApp from './StaffApp.vue'
import { startStaffI18n } from './staff-i18n'
import { staffBridgeKey } from './use-staff'

const { staff } = window as unknown as { staff: StaffBridge }

createApp(StaffApp).use(startStaffI18n()).provide(staffBridgeKey, staff).mount(document.body)
