import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, test } from 'vitest'
import { removeRunDirectory } from '../../src/office/run-root'
import { linkVoices } from '../../src/office/speech-config'
import { testDirectory } from '../support/left-processes'

const needed = ['phondata', 'phonindex', 'phontab', 'intonations', 'sv_dict', 'ar_dict', 'en_dict']

/** The files of espeak-ng as a system keeps them, with what belongs to its shades of voices. */
const system = (): string => {
  const directory = testDirectory()
  for (const file of [...needed, 'de_dict']) fs.writeFileSync(path.join(directory, file), file)
  fs.mkdirSync(path.join(directory, 'lang'))
  fs.mkdirSync(path.join(directory, 'voices', '!v'), { recursive: true })
  return directory
}

test('a visit has the voices of the app’s languages, without their shades', () => {
  const [home, voices] = [testDirectory(), system()]
  linkVoices(home, ['/nowhere', voices])
  expect(fs.readdirSync(path.join(home, 'espeak-ng-data')).sort()).toEqual([...needed, 'lang'].sort())
  expect(fs.readFileSync(path.join(home, 'espeak-ng-data/sv_dict'), 'utf8')).toBe('sv_dict')
})

test('where something of them is missing, the visit has what the computer has', () => {
  const [home, voices] = [testDirectory(), system()]
  fs.rmSync(path.join(voices, 'ar_dict'))
  linkVoices(home, [voices])
  expect(fs.readdirSync(home)).toEqual([])
})

test('the links go with the visit, and what they lead to stays', () => {
  const [home, voices] = [testDirectory(), system()]
  linkVoices(home, [voices])
  removeRunDirectory(home)
  expect(fs.existsSync(home)).toBe(false)
  expect(fs.readdirSync(voices)).toContain('sv_dict')
  expect(fs.existsSync(path.join(voices, 'lang'))).toBe(true)
})
