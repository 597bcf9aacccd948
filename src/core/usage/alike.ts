import { fewVisits } from './disclose'
import { isSame, type Kiosks } from './merge'

interface Group {
  counts: Readonly<Record<string, number>>
  names: string[]
}

/**
 * Kiosks of different names that have the very same counts in a month of ten visits or more, each group of names once.
 * That is hardly chance: it may be one kiosk that was given another name, whose visits would be in the sum twice.
 */
export const alike = (kiosks: Kiosks): string[][] => {
  const found = new Map<string, Group[]>()
  for (const [kiosk, months] of [...kiosks].sort(([one], [other]) => (one < other ? -1 : 1))) {
    for (const [month, counts] of Object.entries(months)) {
      if ((counts.visits ?? 0) < fewVisits) continue
      const key = `${month} ${counts.visits}`
      const groups = found.get(key) ?? []
      const group = groups.find((one) => isSame(one.counts, counts))
      if (group) group.names.push(kiosk)
      else found.set(key, [...groups, { counts, names: [kiosk] }])
    }
  }
  const names = [...found.values()].flat().flatMap((group) => (group.names.length > 1 ? [group.names] : []))
  const byText = new Map(names.map((some) => [some.join(), some]))
  return [...byText.keys()].sort().map((text) => byText.get(text)!)
}
