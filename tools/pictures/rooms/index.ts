import { carBack, carFront, carSide } from './cars'
import { underTable } from './den'
import { park, schoolYard, street } from './outside'
import { bedroom, hall, kitchen, plain, schoolHall, type Walls } from './walls'

/** Every place a picture can be set in, by the name a writer gives it. */
export const rooms = {
  plain,
  kitchen,
  hall,
  bedroom,
  'school-hall': schoolHall,
  'under-table': underTable,
  park,
  'school-yard': schoolYard,
  street,
  'car-back': carBack,
  'car-front': carFront,
  'car-side': carSide,
} as const satisfies Record<string, (walls: Walls) => string>

/** The name of a place. */
export type RoomName = keyof typeof rooms
