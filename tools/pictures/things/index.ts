import { bag, carton, shoes, suitcase } from './bags'
import { bed, blanket, mattress, sofa } from './beds'
import { belt, jacket, tabletop, toyKitchen } from './cover'
import { drawing, frame, lantern, star } from './decorations'
import { calendar, letter, phone } from './desk'
import { door, leaf, marks } from './doors'
import { chair, drawers, rug, shelf, table } from './furniture'
import { coats, hanging, plant, sheet } from './house'
import { cake, cup, loaf, plate } from './kitchenware'
import { lamp, torch } from './lamps'
import { bench, busSign, busStop, fallen, snowfall, trafficLight, tree } from './outdoors'
import { book, football, pen, rabbit } from './toys'
import { window } from './windows'

/** Everything that can be drawn besides people, by the name a writer gives it. */
export const things = {
  bag,
  bed,
  belt,
  bench,
  blanket,
  book,
  'bus-sign': busSign,
  'bus-stop': busStop,
  cake,
  calendar,
  carton,
  chair,
  coats,
  cup,
  door,
  drawers,
  drawing,
  fallen,
  football,
  frame,
  hanging,
  jacket,
  lamp,
  lantern,
  leaf,
  letter,
  loaf,
  marks,
  mattress,
  pen,
  phone,
  plant,
  plate,
  rabbit,
  rug,
  sheet,
  shelf,
  shoes,
  snowfall,
  sofa,
  star,
  suitcase,
  table,
  tabletop,
  torch,
  'toy-kitchen': toyKitchen,
  'traffic-light': trafficLight,
  tree,
  window,
}

/** The name of a thing. */
export type ThingName = keyof typeof things
