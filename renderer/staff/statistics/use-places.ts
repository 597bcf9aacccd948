import { onBeforeUnmount, shallowRef } from 'vue'
import type { ExportPlace } from '../../../src/ipc/staff-bridge'
import { useStaff } from '../use-staff'

const lookEveryMs = 3000

/** The memory sticks that are there, as they come and go; `undefined` until it was looked once. */
export const usePlaces = () => {
  const staff = useStaff()
  const places = shallowRef<ExportPlace[]>()
  const look = async () => (places.value = await staff.exportPlaces())
  void look()
  const clock = setInterval(look, lookEveryMs)
  onBeforeUnmount(() => clearInterval(clock))
  return places
}
