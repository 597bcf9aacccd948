import { bird, cat, dog, teddy } from './animals'
import { openBackpack } from './backpacks'
import { bag, carton, shoes, suitcase } from './bags'
import { bedFront, bedPillow } from './bedding'
import { bed, blanket, mattress, sofa } from './beds'
import { house, school } from './buildings'
import { aidCupboard, couch, heightRule, plaster, stool } from './care'
import { heldJumper, openDrawers } from './clothes'
import { belt, jacket, tabletop, toyKitchen } from './cover'
import { cushions } from './cushions'
import { drawing, frame, lantern, star } from './decorations'
import { bundle, jarLamp, leafBed, leafBlanket, stump } from './den'
import { calendar, letter, phone } from './desk'
import { door, leaf, marks } from './doors'
import { boatDrawing, fullPaper, looseCrayons } from './drawn'
import { groceries } from './errands'
import { felt } from './feelings'
import { chair, drawers, rug, shelf, table } from './furniture'
import { doorLight } from './glow'
import { hallBench, leaflets, lowTable, trainers } from './hallway'
import { coats, hanging, plant, sheet } from './house'
import { cake, cup, dish, loaf, plate } from './kitchenware'
import { lamp, torch } from './lamps'
import { laptop } from './laptop'
import { letterPile } from './letters'
import { draped, leaningCushion, skateboard, windowSeat } from './lounge'
import { breadBasket, meal, pot, tumbler } from './meals'
import { acorn, apple, dream, moss, mound, nuts, oak, slice, stone } from './nature'
import { bench, busSign, busStop, fallen, snowfall, trafficLight, tree } from './outdoors'
import { jigsawBoard, openBag } from './packing'
import { sittingCat } from './pets'
import { badge, shadow, stethoscope } from './people'
import { cable, nearPhone } from './phones'
import { ball, balloon, crayons, gamepad, headphones, jigsaw, swing } from './play'
import { bikeRack, climbing, slide, slideFront } from './play-yard'
import { globe, pencilCase, schoolDesk } from './school-things'
import { bigPhone, listeningPhone, photo } from './screens'
import { ear, eye, hand, heart, moves, music, question, scent, signpost, speech } from './signs'
import { bath, charger, clock, coins, envelope, jar, key, medicine, spectacles, toothbrush, wallCalendar, water } from './small'
import { denOf, foldedBlanket, handLantern, hat, jacketUpright, jumper, nightLamp, pillow, pyjamas } from './soft'
import { headset } from './sound'
import { bookPile, deskLamp, notebook, penMug } from './study'
import { book, football, pen, rabbit } from './toys'
import { bike, bus, car } from './vehicles'
import { fishBowl, foam, mouthBrush, towel, washstand } from './washing'
import { cloudOf, drop, farStar, flake, flower, moon, sun } from './weather'
import { fridge, magnets, weekSheet } from './weekly'
import { window } from './windows'
import { guitar, poster, stringLights, wornHeadphones } from './youth'

/** Everything that can be drawn besides people, by the name a writer gives it. */
export const things = {
  acorn,
  'aid-cupboard': aidCupboard,
  apple,
  badge,
  bag,
  ball,
  balloon,
  bath,
  bed,
  'bed-front': bedFront,
  'bed-pillow': bedPillow,
  belt,
  bench,
  'big-phone': bigPhone,
  bike,
  'bike-rack': bikeRack,
  bird,
  blanket,
  'boat-drawing': boatDrawing,
  book,
  'book-pile': bookPile,
  'bread-basket': breadBasket,
  bundle,
  bus,
  'bus-sign': busSign,
  'bus-stop': busStop,
  cable,
  cake,
  calendar,
  car,
  carton,
  cat,
  chair,
  charger,
  climbing,
  clock,
  cloud: cloudOf,
  coats,
  coins,
  couch,
  crayons,
  cup,
  cushions,
  den: denOf,
  'desk-lamp': deskLamp,
  dish,
  dog,
  door,
  'door-light': doorLight,
  draped,
  drawers,
  drawing,
  dream,
  drop,
  ear,
  envelope,
  eye,
  fallen,
  'far-star': farStar,
  felt,
  'fish-bowl': fishBowl,
  flake,
  flower,
  foam,
  'folded-blanket': foldedBlanket,
  football,
  frame,
  fridge,
  'full-paper': fullPaper,
  gamepad,
  globe,
  groceries,
  guitar,
  'hall-bench': hallBench,
  hand,
  'hand-lantern': handLantern,
  hanging,
  hat,
  headphones,
  headset,
  heart,
  'height-rule': heightRule,
  'held-jumper': heldJumper,
  'hooded-jacket': jacketUpright,
  house,
  jacket,
  jar,
  'jar-lamp': jarLamp,
  jigsaw,
  'jigsaw-board': jigsawBoard,
  jumper,
  key,
  lamp,
  lantern,
  laptop,
  leaf,
  'leaf-bed': leafBed,
  'leaf-blanket': leafBlanket,
  leaflets,
  'leaning-cushion': leaningCushion,
  letter,
  'letter-pile': letterPile,
  'listening-phone': listeningPhone,
  loaf,
  'loose-crayons': looseCrayons,
  'low-table': lowTable,
  magnets,
  marks,
  mattress,
  meal,
  medicine,
  moon,
  moss,
  mound,
  'mouth-brush': mouthBrush,
  moves,
  music,
  'near-phone': nearPhone,
  'night-lamp': nightLamp,
  notebook,
  nuts,
  oak,
  'open-backpack': openBackpack,
  'open-bag': openBag,
  'open-drawers': openDrawers,
  pen,
  'pen-mug': penMug,
  'pencil-case': pencilCase,
  phone,
  photo,
  pillow,
  plant,
  plaster,
  plate,
  poster,
  pot,
  pyjamas,
  question,
  rabbit,
  rug,
  scent,
  school,
  'school-desk': schoolDesk,
  shadow,
  sheet,
  shelf,
  shoes,
  signpost,
  'sitting-cat': sittingCat,
  skateboard,
  slice,
  slide,
  'slide-front': slideFront,
  snowfall,
  sofa,
  spectacles,
  speech,
  star,
  stethoscope,
  stone,
  stool,
  'string-lights': stringLights,
  stump,
  suitcase,
  sun,
  swing,
  table,
  tabletop,
  teddy,
  toothbrush,
  torch,
  towel,
  'toy-kitchen': toyKitchen,
  'traffic-light': trafficLight,
  trainers,
  tree,
  tumbler,
  'wall-calendar': wallCalendar,
  washstand,
  water,
  'week-sheet': weekSheet,
  window,
  'window-seat': windowSeat,
  'worn-headphones': wornHeadphones,
}

/** The name of a thing. */
export type ThingName = keyof typeof things
