import { cleanup } from '@testing-library/vue'
import { afterEach } from 'vitest'

// The page outlives a file of tests: whatever one leaves on it, the next would meet.
afterEach(() => {
  cleanup()
  document.body.replaceChildren()
  const { documentElement: root } = document
  for (const name of root.getAttributeNames()) root.removeAttribute(name)
})
