import { expect, test } from 'vitest'
import { askProgram } from '../../../src/office/staff/ask-program'

const node = (script: string) => ({ file: process.execPath, args: ['-e', script] })

test('a program gives the JSON that it prints, made of what it was handed over', async () => {
  const script = `process.stdin.setEncoding('latin1').toArray().then((parts) => console.log(JSON.stringify([parts.join('').length, process.argv[1]])))`
  expect(await askProgram(node(script), ['a folder'], 'x'.repeat(300_000))).toEqual([300_000, 'a folder'])
})

test.each([
  ['fails', node('console.log("{}"); process.exit(1)')],
  ['says something else', node('console.log("Use: …")')],
  ['ends without reading what it is handed over', node('process.exit(2)')],
  ['is not there', { file: '/none', args: [] }],
])('one that %s gives nothing', async (_, program) => expect(await askProgram(program, [], 'x'.repeat(300_000))).toBeUndefined())

test('whoever asks goes on meanwhile', async () => {
  let wentOn = false
  setImmediate(() => (wentOn = true))
  await askProgram(node(''), [])
  expect(wentOn).toBe(true)
})
