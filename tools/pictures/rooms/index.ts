import { bathroom } from './bathroom'
import { brookDen, oakDen } from './burrows'
import { busInside } from './bus'
import { carBack, carFront, carSide } from './cars'
import { quay } from './city'
import { classroom } from './classroom'
import { underTable } from './den'
import { drive } from './drive'
import { desk, duvet } from './near'
import { park, schoolYard, street } from './outside'
import { bedroom, hall, kitchen, plain, schoolHall, type Walls } from './walls'
import { wood, woodEvening, woodRain } from './wood'
import { dryYard, homeStreet } from './yard'

/** Every place a picture can be set in, by the name a writer gives it. */
export const rooms = {
  /** No place at all: what is drawn stands on its own, before whatever lies behind the picture. */
  none: () => '',
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
  bathroom,
  desk,
  duvet,
  classroom,
  'dry-yard': dryYard,
  'home-street': homeStreet,
  bus: busInside,
  drive,
  quay,
  'oak-den': oakDen,
  'brook-den': brookDen,
  wood,
  'wood-rain': woodRain,
  'wood-evening': woodEvening,
} as const satisfies Record<string, (walls: Walls) => string>

/** The name of a place. */
export type RoomName = keyof typeof rooms
