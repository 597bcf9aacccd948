import * as fs from 'node:fs'
import { z } from 'zod'
import { officeConfig } from '../src/office/office-config'
import { settings } from '../src/office/settings'

/** Where the published schema of `office.json` lies. */
export const schemaFile = 'docs/office.schema.json'

/** The setting at a place of the schema, as in properties, idle, properties, aloneMinutes. */
const settingAt = (path: readonly (string | number)[]) => settings[path.filter((_, at) => at % 2 === 1).join('.')]

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`

/**
 * The schema of `office.json` for editors, with what each setting does and how it is written in both languages. What a
 * schema cannot say (a colour that is too light, a month to come, a file that is not there) the kiosk and `--check` say.
 */
export const officeSchema = (): string => {
  const schema = z.toJSONSchema(officeConfig, {
    target: 'draft-7',
    io: 'input',
    override({ jsonSchema, path }) {
      const setting = settingAt(path)
      if (!setting || path.at(-2) !== 'properties') return
      const { means, write } = setting
      jsonSchema.description = `${means.en} ${sentence(write.en)}\n${means.sv} ${sentence(write.sv)}`
    },
  })
  return `${JSON.stringify({ title: 'office.json of SES Kiosk', ...schema }, null, 2)}\n`
}

/** Writes the schema where it is published. */
export const main = (): number => {
  fs.writeFileSync(schemaFile, officeSchema())
  return 0
}
