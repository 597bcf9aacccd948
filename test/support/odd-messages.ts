import fc from 'fast-check'

/** Words that are nowhere else: where they turn up, something was repeated. */
export const secret = 'my own words, 7f3a'

/** Whatever JavaScript knows, beside what a border knows, and that with fields too many, missing or spoilt. */
export const oddMessages = (valid: readonly unknown[]): fc.Arbitrary<unknown> => {
  const known = valid.filter((one) => typeof one === 'object' && one !== null)
  const spoilt = fc.tuple(fc.constantFrom(...known, {}), fc.dictionary(fc.string(), fc.anything(), { maxKeys: 2 }))
  const field = fc.tuple(fc.constantFrom(...known, {}), fc.nat()).map(([message, at]) => {
    const names = Object.keys(message as object)
    return { ...(message as object), [names[at % Math.max(1, names.length)] ?? 'note']: secret }
  })
  return fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withNullPrototype: true,
    }),
    fc.constantFrom<unknown>(undefined, null, secret, secret.repeat(1000), [secret], { pin: [secret] }, ...valid),
    spoilt.map(([message, more]) => ({ ...(message as object), ...more })),
    field,
  )
}
