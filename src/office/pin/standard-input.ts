import * as fs from 'node:fs'
import { isatty } from 'node:tty'
import { fileProblem } from '../durable-file'

/** Reads standard input to its end. A terminal would show what is typed, so it is as if nothing came; so is what cannot be read. */
export const standardInput = (handle = 0): string => {
  try {
    return isatty(handle) ? '' : fs.readFileSync(handle, 'utf8')
  } catch (error) {
    fileProblem(error, 'standard input')
    return ''
  }
}

/** What a shell handed over, without the mark before it and the one line ending after it that shells add. */
export const lineIn = (input: string): string => input.replace(/^\uFEFF/, '').replace(/\r?\n$/, '')
