import { describe, expect, test } from 'vitest'
import { logContent, tableContent, type Block } from '../../../tools/canary/leveldb'
import { unsnapped } from '../../../tools/canary/snappy'
import { compactedTable, logOf } from './leveldb-files'

const open = ({ bytes, packing }: Block): Buffer => (packing === 'snappy' ? unsnapped(bytes, 1_000_000) : bytes)

describe('a log', () => {
  test('a record that is cut by the end of a block comes in one piece', () => {
    const record = `${'x'.repeat(32_750)}in two parts${'y'.repeat(40_000)}`
    const log = logOf([record, 'another'])
    expect(log.toString()).not.toContain('in two parts')
    expect(logContent(log).toString()).toBe(`${record}another`)
  })

  test('the last bytes of a block that hold no header are passed over', () => {
    const log = logOf(['x'.repeat(32 * 1024 - 7 - 3), 'next'])
    expect(log.subarray(-4).toString()).toBe('next')
    expect(logContent(log).subarray(-5).toString()).toBe('xnext')
  })

  test('a damaged block is left, and the next one is read', () => {
    const log = logOf(['a'.repeat(40_000), 'behind'])
    log[6] = 9
    expect(logContent(log).toString()).toBe(`${'a'.repeat(40_000 - (32 * 1024 - 7))}behind`)
    expect(logContent(Buffer.alloc(100_000))).toHaveLength(0)
  })
})

describe('a table', () => {
  test('as LevelDB itself has written it: packed, and each key whole', () => {
    expect(compactedTable.toString('latin1')).not.toContain('kq7m3xw9')
    const [block] = tableContent(compactedTable, open).map(String)
    expect(block).toContain('before kq7m3xw9zr5tn2vd after')
    expect(block).toContain('answer:kq7m3xw9zr5tn2vdzz')
  })

  test('other bytes, and a table that is cut, hold nothing and do no harm', () => {
    expect(tableContent(compactedTable.subarray(0, 300), open)).toEqual([])
    expect(tableContent(Buffer.alloc(20), open)).toEqual([])
    expect(tableContent(compactedTable.subarray(200), open)).toEqual(expect.any(Array))
  })
})
