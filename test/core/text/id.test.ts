import { expect, test } from 'vitest'
import { contentId } from '../../../src/core/text/id'

test.each(['p03', 'my-pause-card', 'a', 'nxt-6-8', 'a'.repeat(40)])('%s is an id', (id) => expect(contentId.parse(id)).toBe(id))

test.each(['', 'My-card', 'my_card', '3p', '-a', 'a-', 'a--b', 'å', 'a b', 'a'.repeat(41)])(
  '"%s" is not an id, and the writer is told how one looks',
  (id) => {
    expect(contentId.safeParse(id).error?.issues[0]?.message).toMatch(/an id (has at most 40 characters|is written in small letters)/)
  },
)
