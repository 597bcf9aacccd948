import { expect, test } from 'vitest'
import { slotWords } from '../../src/office/slot-words'

test.each(['empty', 'damaged', 'newer', 'unreadable'] as const)(
  'a file that is %s is said in both languages, with where it is kept',
  (fault) => {
    const { en, sv } = slotWords({ slot: 'counts.json', fault, keptAs: 'counts-broken-1.json' })
    expect(en).toMatch(/^counts\.json .+; it is kept as counts-broken-1\.json\.$/)
    expect(sv).toMatch(/^counts\.json .+; den är sparad som counts-broken-1\.json\.$/)
    expect(slotWords({ slot: 'counts.json', fault }).en).not.toContain('kept')
  },
)
