import { describe, expect, test } from 'vitest'
import { changed, inModule, printedFor, type Written } from './support/tiny-content'

const scene = (frames: string, safety = 'keep') => `  - id: table
    kind: scene
    safety: ${safety}
    story:
${frames}    text: { sv: Det plingar., en: It pings., ar: يرنّ الهاتف. }
    question: { sv: Vad säger du?, en: What do you say?, ar: ماذا نقول؟ }
    replies:
      - { id: one, say: { sv: Hej., en: Hi., ar: سلام. }, hears: { sv: Hej., en: Hi., ar: سلام. } }
      - { id: two, say: { sv: Nej., en: No., ar: لا. }, hears: { sv: Nej., en: No., ar: لا. } }
  - id: after`

const frame = (id: string, indent = 6) => `${' '.repeat(indent)}- { picture: ${id}, alt: { sv: Ett bord., en: A table., ar: طاولة. } }\n`

const written = (step: string): Written => ({
  ...inModule('  - id: after', step),
  ...changed('content/ids.yaml', '/kettle]', '/kettle, parents/p02/table]'),
})

const told = written(scene(frame('kitchen-table')))

const drawn = (picture: string, people = '{ noor: { age: child, skin: tan, hair: curls, top: sweater, colour: teal } }'): Written => ({
  'content/pictures/p02.yaml': `people: ${people}\npictures:\n${picture}`,
})

const table = `  - id: kitchen-table
    room: kitchen
    parts:
      - { draw: table, at: [400, 560] }
      - { draw: person, who: noor, at: [300, 560] }
`

describe('a story', () => {
  test('shows a picture that nobody has drawn', () => {
    expect(printedFor(told)).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:37:20 steps.3.story.0.picture: there is no picture "kitchen-table": describe it in content/pictures/, or draw content/media/kitchen-table.svg"`,
    )
  })

  test('shows one of a file, or one that is described', () => {
    expect(printedFor({ ...told, 'content/media/kitchen-table.svg': '<svg/>' })).toBe('')
    expect(printedFor({ ...told, ...drawn(table) })).toBe('')
  })

  test('has another picture where it is told to somebody who is afraid', () => {
    const instead = `\n      instead:\n        story:\n${frame('kitchen-tabel', 10)}`.trimEnd()
    expect(printedFor({ ...written(scene(frame('kitchen-table'), instead)), ...drawn(table) })).toMatchInlineSnapshot(
      `"content/parents/p02.yaml:38:24 steps.3.safety.instead.story.0.picture: there is no picture "kitchen-tabel": did you mean "kitchen-table"?"`,
    )
  })
})

describe('a file of pictures', () => {
  test('names a room, a thing and a look that do not exist', () => {
    const odd = table
      .replace('room: kitchen', 'room: kitchn')
      .replace('draw: table', 'draw: tabel')
      .replace('who: noor', 'who: noor, feels: happy')
    expect(printedFor({ ...told, ...drawn(odd) })).toMatchInlineSnapshot(`
      "content/pictures/p02.yaml:4:11 pictures.0.room: "kitchn" is not known here: write none, plain, kitchen, hall, bedroom, school-hall, under-table, park, school-yard, street, car-back, car-front, car-side, bathroom, desk, duvet, classroom, dry-yard, home-street, bus, drive, quay, oak-den, brook-den, wood, wood-rain or wood-evening
      content/pictures/p02.yaml:6:17 pictures.0.parts.0.draw: "tabel" is not a kind that exists: the kinds are person, hedgehog, acorn, aid-cupboard, apple, badge, bag, ball, balloon, bath, bed, bed-front, bed-pillow, belt, bench, big-phone, bike, bike-rack, bird, blanket, boat-drawing, book, book-pile, bread-basket, bundle, bus, bus-sign, bus-stop, cable, cake, calendar, car, carton, cat, chair, charger, climbing, clock, cloud, coats, coins, couch, crayons, cup, cushions, den, desk-lamp, dish, dog, door, door-light, draped, drawers, drawing, dream, drop, ear, envelope, eye, fallen, far-star, felt, fish-bowl, flake, flower, foam, folded-blanket, football, frame, fridge, full-paper, gamepad, globe, groceries, guitar, hall-bench, hand, hand-lantern, hanging, hat, headphones, headset, heart, height-rule, held-jumper, hooded-jacket, house, jacket, jar, jar-lamp, jigsaw, jigsaw-board, jumper, key, lamp, lantern, laptop, leaf, leaf-bed, leaf-blanket, leaflets, leaning-cushion, letter, letter-pile, listening-phone, loaf, loose-crayons, low-table, magnets, marks, mattress, meal, medicine, moon, moss, mound, mouth-brush, moves, music, near-phone, night-lamp, notebook, nuts, oak, open-backpack, open-bag, open-drawers, pen, pen-mug, pencil-case, phone, photo, pillow, plant, plaster, plate, poster, pot, pyjamas, question, rabbit, rug, scent, school, school-desk, shadow, sheet, shelf, shoes, signpost, sitting-cat, skateboard, slice, slide, slide-front, snowfall, sofa, spectacles, speech, star, stethoscope, stone, stool, string-lights, stump, suitcase, sun, swing, table, tabletop, teddy, toothbrush, torch, towel, toy-kitchen, traffic-light, trainers, tree, tumbler, wall-calendar, washstand, water, week-sheet, window, window-seat or worn-headphones
      content/pictures/p02.yaml:7:43 pictures.0.parts.1.feels: "happy" is not known here: write calm, glad, telling, asking, serious, sad, worried, cross, tired, surprised, asleep, joyful, crying, angry, afraid, lonely or mixed"
    `)
  })

  test('says something of a thing that it cannot have', () => {
    expect(printedFor({ ...told, ...drawn(table.replace('draw: table, at', 'draw: table, widht: 400, at')) })).toMatchInlineSnapshot(
      `"content/pictures/p02.yaml:6:24 pictures.0.parts.0.widht: "widht" is not a field here: the fields here are draw, at, size, flip, turn, width, height, colour, depth or cloth"`,
    )
  })

  test('forgets where something stands', () => {
    expect(printedFor({ ...told, ...drawn(table.replace(', at: [400, 560]', '')) })).toMatchInlineSnapshot(
      `"content/pictures/p02.yaml:6:9 pictures.0.parts.0.at: "at" is missing: add it as a place, as in [400, 560]"`,
    )
  })

  test('shows somebody whom it has not described', () => {
    expect(printedFor({ ...told, ...drawn(table.replace('who: noor', 'who: nour')) })).toMatchInlineSnapshot(
      `"content/pictures/p02.yaml:7:30 pictures.0.parts.1.who: nobody in people: is called "nour": did you mean "noor"?"`,
    )
    expect(printedFor({ ...told, ...drawn(table, '{}') })).toMatchInlineSnapshot(
      `"content/pictures/p02.yaml:7:30 pictures.0.parts.1.who: nobody in people: is called "noor": say in people: how they look"`,
    )
  })

  test('has a picture twice, or one that is a file as well', () => {
    expect(printedFor({ ...told, ...drawn(table + table) })).toMatchInlineSnapshot(
      `"content/pictures/p02.yaml:8:9 pictures.1.id: content/pictures/p02.yaml already has a picture "kitchen-table": give this one its own name"`,
    )
    expect(printedFor({ ...told, ...drawn(table), 'content/media/kitchen-table.svg': '<svg/>' })).toMatchInlineSnapshot(
      `"content/pictures/p02.yaml:3:9 pictures.0.id: content/media/kitchen-table.svg already has a picture "kitchen-table": give this one its own name"`,
    )
  })

  test('has a picture that no story shows: only a warning', () => {
    expect(printedFor(drawn(table))).toMatchInlineSnapshot(
      `"content/pictures/p02.yaml:3:9 pictures.0.id: warning: no story or choice shows "kitchen-table": name it there, or take it away"`,
    )
  })
})
