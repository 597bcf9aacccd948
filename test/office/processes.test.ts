import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { killAll, survivorsOf } from '../../src/office/processes'
import { isRunning, processNaming, processSession, stateOf, testDirectory } from '../support/left-processes'

const nowhere = '/nowhere/visit-that-never-was'

// Process sessions are read from /proc; what Windows has instead is not tried here.
describe.runIf(process.platform === 'linux')('the processes of a visit', () => {
  test('are those that name its directory, or a file in it', () => {
    const directory = testDirectory()
    const [one, other] = [processNaming(directory), processNaming(`--user-data-dir=${path.join(directory, 'data')}`)]
    expect(survivorsOf({ leader: 0, directory, reported: [] }).sort()).toEqual([one.pid, other.pid].sort())
  })

  test('are those of its process session, also where they name nothing', async () => {
    const { leader, child } = await processSession('sleep 1000')
    expect(survivorsOf({ leader, directory: nowhere, reported: [] }).sort()).toEqual([leader, child].sort())
  })

  test('are not those of another visit', async () => {
    const { leader } = await processSession('sleep 1000')
    const [own, other] = [testDirectory(), testDirectory()]
    const neighbour = processNaming(other)
    expect(survivorsOf({ leader, directory: own, reported: [] })).not.toContain(neighbour.pid)
  })

  test('are not those that have ended and are only not reaped yet', async () => {
    // It ends when its parent has become a program that reaps nobody; a shell would have reaped it.
    const { leader, child } = await processSession("sh -c 'until grep -q sleep /proc/$PPID/comm; do :; done'")
    await vi.waitFor(() => expect(stateOf(child)).toBe('Z'))
    expect(survivorsOf({ leader, directory: nowhere, reported: [] })).toEqual([leader])
  })

  test('are none where nobody is known: the kernel’s own processes have session 0, too', () => {
    expect(survivorsOf({ leader: 0, directory: nowhere, reported: [] })).toEqual([])
  })

  test('are never the office process itself, whatever it names and whichever session it is in', () => {
    const [program] = fs.readFileSync('/proc/self/cmdline', 'utf8').split('\0')
    const session = Number(fs.readFileSync('/proc/self/stat', 'utf8').split(') ')[1]!.split(' ')[3])
    expect(survivorsOf({ leader: session, directory: program!, reported: [] })).not.toContain(process.pid)
  })

  test('are read from the system and not from what the visit reported', () => {
    expect(survivorsOf({ leader: 0, directory: nowhere, reported: [process.pid, 1] })).toEqual([])
  })

  test('are all ended at once, and nobody else is', async () => {
    const [directory, other] = [testDirectory(), testDirectory()]
    const { leader, child, gone } = await processSession('sleep 1000')
    const [naming, neighbour] = [processNaming(directory), processNaming(other)]
    killAll({ leader, directory, reported: [] })
    await gone
    await vi.waitFor(() => expect([leader, child, naming.pid!].filter(isRunning)).toEqual([]))
    expect(isRunning(neighbour.pid!)).toBe(true)
    expect(survivorsOf({ leader, directory, reported: [] })).toEqual([])
  })

  test('can be ended twice', () => {
    const visit = { leader: 0, directory: nowhere, reported: [] }
    killAll(visit)
    expect(() => killAll(visit)).not.toThrow()
  })
})
