import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { catalogue, programmeIds } from '../../src/core/programme/catalogue'
import { module, type Module } from '../../src/core/programme/module'
import { stepSource } from './steps'
import { text } from './texts'

const prompts = [text('prompt')]

/** A module as it stands in a file, with the steps given. */
export const moduleOf = (steps: readonly object[]): Module =>
  module.parse({
    id: 'p03',
    theme: 'a',
    safety: 'keep',
    title: text('title'),
    tile: text('tile'),
    steps,
    prompts: { before: prompts, during: prompts, after: prompts, watchFor: prompts, never: prompts },
  })

/** A small module: a question, a text, a ladder, and the question again. */
export const smallModule: Module = moduleOf((['check-in', 'reading', 'order', 'check-out'] as const).map((kind) => stepSource(kind)))

const readModule = (id: string): Module => {
  const programme = programmeIds.find((one) => (catalogue[one] as readonly string[]).includes(id))
  return module.parse(parse(readFileSync(`content/${programme}/${id}.yaml`, 'utf8')))
}

const published = new Map<string, Module>()

/** A module as visitors meet it, read once however often it is asked for. */
export const publishedModule = (id: string): Module => {
  const known = published.get(id) ?? readModule(id)
  published.set(id, known)
  return known
}
