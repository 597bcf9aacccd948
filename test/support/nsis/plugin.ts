/** A list of fields in the order in which a file has them. */
const record = (...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const bytes = Buffer.alloc(fields.reduce((length, [size]) => length + size, 0))
  fields.reduce((at, [size, value]) => bytes.writeUIntLE(value, at, size), 0)
  return bytes
}
const words = (...values: readonly number[]): Buffer => record(...values.map((value) => [2, value] as const))
const longs = (...values: readonly number[]): Buffer => record(...values.map((value) => [4, value] as const))
const padded = (bytes: Buffer, to: number): Buffer => Buffer.concat([bytes, Buffer.alloc(Math.ceil(bytes.length / to) * to - bytes.length)])

/** Where the one section of the file stands: in the file, and in the memory of a program. */
const [inFile, inMemory] = [0x200, 0x1000]
const exportTable = 40

const exportsOf = (name: string, functions: readonly string[]): Buffer => {
  const count = functions.length
  const [addresses, names, numbers] = [0, 4, 8].map((each) => inMemory + exportTable + count * each) as [number, number, number]
  const texts = [`${name}.dll`, ...functions].map((text) => Buffer.from(`${text}\0`, 'latin1'))
  const lengths = texts.map(({ length }) => length)
  const places = lengths.map((_, text) => numbers + count * 2 + lengths.slice(0, text).reduce((sum, length) => sum + length, 0))
  return Buffer.concat([
    longs(0, 0, 0, places[0]!, 1, count, count, addresses, names, numbers),
    longs(...functions.map(() => inMemory)),
    longs(...places.slice(1)),
    words(...functions.keys()),
    ...texts,
  ])
}

/**
 * A plug-in of NSIS that has the functions which a script calls, and does nothing: a script can be compiled with it, and
 * what comes out of that cannot be run. Gives a DLL for Windows on x86 (PE format, Microsoft: headers, one section with
 * its table of exports).
 */
export const pluginWith = (name: string, functions: readonly string[]): Buffer => {
  // The names stand in the order in which they are searched.
  const section = exportsOf(name, functions.toSorted())
  const size = padded(section, inMemory).length
  const start = padded(Buffer.concat([Buffer.from('MZ'), Buffer.alloc(0x3a), longs(0x40)]), 0x40)
  const file = Buffer.concat([Buffer.from('PE\0\0'), words(0x14c, 1), longs(0, 0, 0), words(224, 0x2102)])
  const optional = Buffer.concat([
    ...[words(0x10b, 0), longs(0, section.length, 0, 0, inMemory, inMemory), longs(0x10000000, 0x1000, inFile)],
    ...[words(4, 0, 0, 0, 4, 0), longs(0, inMemory + size, inFile, 0), words(2, 0), longs(0, 0, 0, 0, 0, 16)],
    ...[longs(inMemory, section.length), Buffer.alloc(15 * 8)],
  ])
  const header = Buffer.concat([
    Buffer.from('.edata\0\0'),
    longs(section.length, inMemory, padded(section, inFile).length, inFile, 0, 0, 0, 0x40000040),
  ])
  return Buffer.concat([padded(Buffer.concat([start, file, optional, header]), inFile), padded(section, inFile)])
}
