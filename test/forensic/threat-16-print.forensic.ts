import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startKiosk } from '../support/kiosk'
import { startWatched } from '../support/made-files'
import { printSystem, toHandout } from '../support/printing'
import { openModule, tap, toModules } from '../support/walk'

describe('threat 16: a handout lies about in the print system', () => {
  const read = (directory: string, name: string) => fs.readFileSync(path.join(directory, name))

  /** Prints a handout, and gives every file that anybody made meanwhile: the kiosk, what it starts, or the print system. */
  const filesOfPrinting = async (script: string): Promise<{ made: string[]; directory: string; run: string }> => {
    const { start, directory } = printSystem(script)
    const { kiosk, made } = startWatched(start)
    const page = await kiosk.visitor(0)
    await toHandout(page)
    made()
    await tap(page, 'print')
    await page.getByText('Det kommer ur skrivaren nu').waitFor()
    return { made: made(), directory, run: kiosk.places.run }
  }

  test('it goes to the print system from memory, under a title that says nothing, and no file is made by the way', async () => {
    const { made, directory } = await filesOfPrinting('echo "$@" > HERE/called; cat > HERE/job')
    expect(made.sort()).toEqual([`${directory}/called`, `${directory}/job`])
    expect(read(directory, 'called').toString()).toBe('-t SES -\n')
    expect(read(directory, 'job').subarray(0, 5).toString()).toBe('%PDF-')
    expect(read(directory, 'job').toString('latin1')).not.toMatch(/Familj|p03|if-then|app:\/\//)
  })

  test('a file in the directory for temporary ones, as other ways of printing make it, would be seen', async () => {
    const { made, run } = await filesOfPrinting('cat > "$TMPDIR/job.pdf"')
    expect(made).toHaveLength(1)
    expect(made[0]).toMatch(new RegExp(`^${run}/visit-\\w+/tmp/job.pdf$`))
  })

  test('with printing off, which it is unless an office turns it on, a page that asks for it all the same reaches no printer', async () => {
    const { start, directory } = printSystem('touch HERE/called', false)
    const kiosk = startKiosk(start)
    onTestFinished(async () => {
      await kiosk.stop()
      kiosk.clean()
    })
    const page = await kiosk.visitor(0)
    await toModules(page, { language: 'sv', module: 'p03' })
    await openModule(page, 'p03')
    expect(await page.evaluate(() => (window as unknown as { kiosk: { print(): Promise<string> } }).kiosk.print())).toBe('failed')
    expect(fs.existsSync(path.join(directory, 'called'))).toBe(false)
  })
})
