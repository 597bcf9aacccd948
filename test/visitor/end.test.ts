import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { endAtFault, endWhenCut, endWhenOfficeHangs } from '../../src/visitor/end'
import { hearOffice } from '../../src/visitor/hear'

const [own, office, strange] = [4711, 4700, 1]

/** The visitor's own process, with a pipe to the office, which is its parent. */
const visitorProcess = (connected = true) => {
  const killed: number[] = []
  const it = Object.assign(new EventEmitter(), {
    pid: own,
    ppid: office,
    connected,
    kill(pid: number, signal: string) {
      expect(signal).toBe('SIGKILL')
      killed.push(pid)
    },
  })
  vi.stubGlobal('process', it)
  return { it, killed }
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a visitor process whose line is cut', () => {
  test('ends when that happens, since nobody would wipe it later', () => {
    const { it, killed } = visitorProcess()
    endWhenCut()
    expect(killed).toEqual([])
    it.emit('disconnect')
    expect(killed).toEqual([own])
  })

  test('ends at once where it had happened before', () => {
    const { killed } = visitorProcess(false)
    endWhenCut()
    expect(killed).toEqual([own])
  })
})

test('a visitor process with a fault of its own ends, and shows and says nothing of it', () => {
  const { it, killed } = visitorProcess()
  endAtFault()
  it.emit('uncaughtException', new Error('what was typed'))
  expect(killed).toEqual([own])
})

describe('an office that says nothing', () => {
  const passSeconds = (seconds: number) => vi.advanceTimersByTime(seconds * 1000)
  const watched = () => {
    const all = visitorProcess()
    endWhenOfficeHangs(hearOffice())
    return all
  }

  test('for half a minute is ended, and then its visitor process', () => {
    const { killed } = watched()
    passSeconds(29)
    expect(killed).toEqual([])
    passSeconds(1)
    expect(killed).toEqual([office, own])
  })

  test('that anybody knows of is left alone for as long as it says something', () => {
    const { it, killed } = watched()
    for (let said = 0; said < 100; said += 1) {
      passSeconds(29)
      it.emit('message', { kind: 'office-alive' })
    }
    expect(killed).toEqual([])
  })

  test('and was followed by another parent is not mistaken for it: only the visitor process ends', () => {
    const { it, killed } = watched()
    it.ppid = strange
    passSeconds(30)
    expect(killed).toEqual([own])
  })

  test('since its line is cut is not looked for, because its number may be somebody else by now', () => {
    const { it, killed } = watched()
    it.connected = false
    passSeconds(30)
    expect(killed).toEqual([own])
  })

  test('and has just ended by itself is no reason to stay', () => {
    const { it, killed } = watched()
    const kill = it.kill.bind(it)
    it.kill = (pid, signal) => {
      if (pid === office) throw new Error('ESRCH')
      kill(pid, signal)
    }
    passSeconds(30)
    expect(killed).toEqual([own])
  })
})
