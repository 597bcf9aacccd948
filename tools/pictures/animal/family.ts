import type { HedgehogLooks } from './looks'

const usual = { size: 1, neckColour: 'clay', headColour: 'moss', glasses: false, bushy: false } as const

/** The hedgehogs everybody knows: they look the same in all pictures, so no file says how. */
export const family = {
  lumi: { ...usual, age: 'child', size: 0.94, quills: 'honey', fur: 'cream', neck: 'scarf', neckColour: 'clay' },
  tam: { ...usual, age: 'big-child', quills: 'chestnut', fur: 'sand', head: 'beanie', headColour: 'moss' },
  bim: { ...usual, age: 'baby', quills: 'fawn', fur: 'cream', neck: 'bib', neckColour: 'sky' },
  dina: { ...usual, age: 'adult', quills: 'russet', fur: 'oat', neck: 'shawl', neckColour: 'plum' },
  rafi: { ...usual, age: 'adult', quills: 'walnut', fur: 'sand', neck: 'vest', neckColour: 'blue' },
  nana: { ...usual, age: 'old', quills: 'silver', fur: 'oat', glasses: true },
  pilo: { ...usual, age: 'child', quills: 'slate', fur: 'oat', neck: 'kerchief', neckColour: 'gold' },
  grandfather: { ...usual, age: 'old', quills: 'ash', fur: 'oat', head: 'cap', headColour: 'navy', bushy: true },
  mo: { ...usual, age: 'child', quills: 'cocoa', fur: 'hazel', head: 'acorn', headColour: 'wood' },
  friend: { ...usual, age: 'child', quills: 'ginger', fur: 'oat', head: 'flower', headColour: 'white' },
  neighbour: { ...usual, age: 'adult', quills: 'ash', fur: 'almond', head: 'berries', headColour: 'brick' },
  teacher: { ...usual, age: 'adult', quills: 'honey', fur: 'sand', neck: 'scarf', neckColour: 'gold', glasses: true },
  staff: { ...usual, age: 'adult', quills: 'chestnut', fur: 'cream', neck: 'kerchief', neckColour: 'sea' },
} as const satisfies Record<string, HedgehogLooks>

/** The name of one of them. */
export type FamilyName = keyof typeof family
