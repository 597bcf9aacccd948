import { expect, test } from 'vitest'
import { collectGarbage } from '../../src/office/garbage'

test('what nobody holds any more is gone at once, each time', async () => {
  for (let time = 0; time < 2; time += 1) {
    let held: object | undefined = { counted: 'opened:p03' }
    const seen = new WeakRef(held)
    // What a reference was asked for stays until the turn of the event loop ends.
    await new Promise(setImmediate)
    expect(seen.deref()).toBeDefined()
    held = undefined
    await new Promise(setImmediate)
    collectGarbage()
    expect(seen.deref()).toBeUndefined()
  }
})
