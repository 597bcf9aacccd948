import { expect, test } from 'vitest'
import { kioskName, transfer, transferOf } from '../../../src/core/usage/transfer'

test('the transfer file holds every closed month, an empty one where nothing was counted', () => {
  const file = transferOf('Reception 2', { '2026-01': { visits: 3 }, '2026-03': { visits: 1 } }, ['2026-01', '2026-02'])
  expect(file).toEqual({ version: 1, kiosk: 'Reception 2', months: { '2026-01': { visits: 3 }, '2026-02': {} } })
  expect(transfer.safeParse(file).success).toBe(true)
})

test.each(['kiosk', 'Växjö 1', '3_väntrum-A'])('"%s" can name a kiosk', (name) => expect(kioskName.safeParse(name).success).toBe(true))
test.each(['', '=1+1', '@SUM', '-kiosk', ' kiosk', 'a'.repeat(41), 'a\nb', 'a,b', '../x'])('"%s" cannot', (name) =>
  expect(kioskName.safeParse(name).success).toBe(false),
)
