import * as fs from 'node:fs'
import * as path from 'node:path'
import { openCounts } from '../../src/office/counts-store'

// Counts visits into a folder, one at a time, and says each number when it is acknowledged: for being killed, and traced.
const [folder = '.', howMany = '1000000', way = 'durably'] = process.argv.slice(2)

const carelessly = (text: string): void => {
  fs.writeFileSync(path.join(folder, 'counts.json.tmp'), text)
  fs.renameSync(path.join(folder, 'counts.json.tmp'), path.join(folder, 'counts.json'))
}

const store = openCounts(folder, { countBatchVisits: 1 })
let visits = store.months()['2026-08']?.visits ?? 0
for (let more = 0; more < Number(howMany); more += 1) {
  if (way === 'carelessly') carelessly(String(more))
  else if (!store.add(['visits'], '2026-08').ok) process.exit(1)
  visits += 1
  fs.writeSync(1, `${visits}\n`)
}
