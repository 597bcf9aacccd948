#!/usr/bin/env node
// Runs a TypeScript tool of this project: node tools/run.mjs tools/<tool>.ts [arguments]
import { runnerImport } from 'vite'

const [file, ...args] = process.argv.slice(2)
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' })
process.exitCode = (await module.main(args)) ?? 0
