import { EventEmitter } from 'node:events'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { ToVisitor } from '../../src/ipc/channel'
import { officeLine } from '../../src/visitor/office-line'

/** The visitor's own process as the line sees it, with a pipe to the office. */
const processWithPipe = (connected: boolean) => {
  const sent: unknown[] = []
  const pipe = Object.assign(new EventEmitter(), { connected, send: (message: unknown) => sent.push(message) })
  vi.stubGlobal('process', pipe)
  return { pipe, sent }
}

afterEach(() => vi.unstubAllGlobals())

describe('the line to the office', () => {
  test('carries what the visit says', () => {
    const { sent } = processWithPipe(true)
    officeLine().say({ kind: 'alive' })
    expect(sent).toEqual([{ kind: 'alive' }])
  })

  test('says nothing, and breaks nothing, once it is cut', () => {
    const { sent } = processWithPipe(false)
    officeLine().say({ kind: 'alive' })
    expect(sent).toEqual([])
  })

  test('passes on what the office says, and ignores what it cannot have said', () => {
    const { pipe } = processWithPipe(true)
    const heard: ToVisitor[] = []
    officeLine().on((message) => heard.push(message))
    for (const raw of [{ kind: 'hold' }, { kind: 'shout' }, { kind: 'hold', loud: true }, null, 'hold', { kind: 'receipt', show: 'wiped' }])
      pipe.emit('message', raw)
    expect(heard).toEqual([{ kind: 'hold' }, { kind: 'receipt', show: 'wiped' }])
  })

  test('tells once when it is cut', () => {
    const { pipe } = processWithPipe(true)
    const cut = vi.fn()
    officeLine().onCut(cut)
    expect(cut).not.toHaveBeenCalled()
    pipe.emit('disconnect')
    pipe.emit('disconnect')
    expect(cut).toHaveBeenCalledTimes(1)
  })

  test('tells at once when it was cut before anyone listened', () => {
    processWithPipe(false)
    const cut = vi.fn()
    officeLine().onCut(cut)
    expect(cut).toHaveBeenCalledTimes(1)
  })
})
