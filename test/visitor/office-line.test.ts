import { EventEmitter } from 'node:events'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ToVisitor } from '../../src/ipc/channel'
import { hearOffice } from '../../src/visitor/hear'
import { officeLine } from '../../src/visitor/office-line'

/** The visitor's own process as the line sees it, with a pipe to the office. */
const processWithPipe = (connected = true) => {
  const sent: unknown[] = []
  const pipe = Object.assign(new EventEmitter(), {
    connected,
    send: (message: unknown) => sent.push(message),
  })
  vi.stubGlobal('process', pipe)
  return { pipe, sent }
}

afterEach(() => vi.unstubAllGlobals())

describe('the line to the office', () => {
  test('carries what the visit says', () => {
    const { sent } = processWithPipe()
    officeLine(hearOffice()).say({ kind: 'alive' })
    expect(sent).toEqual([{ kind: 'alive' }])
  })

  test('says nothing, and breaks nothing, once it is cut', () => {
    const { sent } = processWithPipe(false)
    officeLine(hearOffice()).say({ kind: 'alive' })
    expect(sent).toEqual([])
  })

  test('passes on what the office says, and ignores what it cannot have said', () => {
    const { pipe } = processWithPipe()
    const heard: ToVisitor[] = []
    officeLine(hearOffice()).on((message) => heard.push(message))
    for (const raw of [{ kind: 'hold' }, { kind: 'shout' }, { kind: 'hold', loud: true }, null, 'hold', { kind: 'receipt', show: 'wiped' }])
      pipe.emit('message', raw)
    expect(heard).toEqual([{ kind: 'hold' }, { kind: 'receipt', show: 'wiped' }])
  })

  test('keeps no sign of life for whoever listens later', () => {
    const { pipe } = processWithPipe()
    const office = hearOffice()
    const [early, late]: [string[], string[]] = [[], []]
    officeLine(office).on(({ kind }) => early.push(kind))
    for (const kind of ['office-alive', 'hold', 'office-alive']) pipe.emit('message', { kind })
    officeLine(office).on(({ kind }) => late.push(kind))
    expect([early, late]).toEqual([['office-alive', 'hold', 'office-alive'], ['hold']])
  })

  test('loses nothing that was said before anybody listened, and tells each listener once', async () => {
    const { pipe } = processWithPipe()
    const office = hearOffice()
    pipe.emit('message', { kind: 'hold' })
    await office.first
    const heard: string[] = []
    const line = officeLine(office)
    line.on(({ kind }) => {
      heard.push(`outer ${kind}`)
      if (kind === 'hold') line.on((message) => heard.push(`inner ${message.kind}`))
    })
    pipe.emit('message', { kind: 'yield' })
    expect(heard.toSorted()).toEqual(['inner hold', 'inner yield', 'outer hold', 'outer yield'])
  })
})
