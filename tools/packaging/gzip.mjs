#!/usr/bin/env node
// Stands in for 7zip, which electron-builder would download, in the one thing that it is asked for on Linux: to make of a
// .tar a .tar.gz, as `a <options> <out> <in>`. Neither a name nor a time is written into it.
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

const args = process.argv.slice(2)
const [out, from] = args.slice(-2)
const level = args.find((one) => /^-mx=\d$/.test(one))?.at(-1)
if (args[0] !== 'a' || !out?.endsWith('.tar.gz')) throw new Error(`Only a .tar.gz can be made here, not: ${args.join(' ')}`)
await pipeline(createReadStream(from), createGzip({ level: Number(level ?? 9) }), createWriteStream(out))
