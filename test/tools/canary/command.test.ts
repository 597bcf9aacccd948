import { expect, test } from 'vitest'
import { search } from '../../../tools/canary'
import { newCanary } from '../../../tools/canary/needles'

/** A search by somebody who does what is asked; `open` and `ended` are what the computer holds then. */
const searched = async (open: (word: string) => string, ended: (word: string) => string) => {
  const word = newCanary()
  const said: string[] = []
  const held = [open(word), ended(word)]
  let asked = -1
  const code = await search({
    word,
    look: (needles) => needles(Buffer.from(held[asked]!)).map((what) => ({ place: 'a file', what })),
    say: (line) => void said.push(line.replaceAll(word, 'WORD')),
    done: () => Promise.resolve((asked += 1)),
  })
  return { code, said, asked: asked + 1 }
}

const nothing = () => 'an ordinary text'

test('found while the visit is open, and not after its end: it holds', async () => {
  expect(await searched((word) => word, nothing)).toEqual({
    code: 0,
    said: ['Found, as it must be while the visit is open:\n  a file: WORD part utf-8', 'Nothing is left of it.'],
    asked: 2,
  })
})

test('found after the end as well: it says where', async () => {
  const { code, said } = await searched(
    (word) => word,
    (word) => Buffer.from(word).toString('hex'),
  )
  expect([code, said.at(-1)]).toEqual([1, 'This is left of it:\n  a file: WORD hex'])
})

test('not found while the visit is open: a search that cannot see proves nothing, and asks no further', async () => {
  const { code, said, asked } = await searched(nothing, nothing)
  expect([code, asked]).toEqual([1, 1])
  expect(said[0]).toContain('proves nothing')
})
