import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { scanMemory } from '../../../tools/canary/memory'
import { needlesOf, newCanary } from '../../../tools/canary/needles'

/** A process that writes a word into its own memory, in a form that stands nowhere on its command line. */
const holding = async (word: string, made: string): Promise<number> => {
  const code = `const word = [...process.argv[1]].reverse().join(''); global.held = ${made}; console.log('ready')
    setInterval(() => global.held, 1000)`
  const child = spawn(process.execPath, ['-e', code, [...word].reverse().join('')], { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child.pid!
}

const where: Record<string, string> = {
  'as a string': 'word + "!"',
  'as bytes of two': 'Buffer.from(word, "utf16le")',
  'as the last thing of much': 'Buffer.concat([Buffer.alloc(3 * 1024 * 1024, 1), Buffer.from(Buffer.from(word).toString("hex"))])',
}

test.each(Object.entries(where))('finds a canary %s, and leaves out what is not there', async (_, made) => {
  const [canary, other] = [newCanary(), newCanary()]
  const pid = await holding(canary, made)
  const found = scanMemory(pid, needlesOf([canary, other])).filter(({ what }) => !what.includes('reversed'))
  expect(found).not.toEqual([])
  expect(found.every(({ place, what }) => place === `memory of ${pid}` && what.startsWith(canary))).toBe(true)
})

test('a process that has ended has no memory', async () => {
  const child = spawn('true')
  await once(child, 'exit')
  expect(scanMemory(child.pid!, needlesOf([newCanary()]))).toEqual([])
})
