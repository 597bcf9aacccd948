import * as fs from 'node:fs'
import * as path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startKiosk } from '../support/kiosk'
import { startWatched } from '../support/made-files'
import { printSystem, toHandout } from '../support/printing'
import { openModule, tap, toModules } from '../support/walk'

describe('threat 16: a handout lies about in the print system', () => {
  const read = (directory: string, name: string) => fs.readFileSync(path.join(directory, name))

  /** Chromium writes what it knows of itself into the data directory of a visit now and then, printing or not. */
  const isNoProfile = (file: string) => !/\/visit-\w+\/data\//.test(file)

  /** Keeps the first job beside how it was called; makes a file of the second one, as other ways of printing do. */
  const script = `if [ -e HERE/job ]; then cat > "$TMPDIR/job.pdf"; else echo "$@" > HERE/called; cat > HERE/job; fi`

  test('it goes to the print system from memory, under a title that says nothing, and no file is made by the way', async () => {
    const { start, directory } = printSystem(script)
    const { kiosk, made } = startWatched(start)
    const page = await kiosk.visitor(0)
    const printed = page.getByText('Det kommer ur skrivaren nu')
    await toHandout(page)
    made()
    await tap(page, 'print')
    await printed.waitFor()
    expect(made().filter(isNoProfile).sort()).toEqual([`${directory}/called`, `${directory}/job`])
    expect(read(directory, 'called').toString()).toBe('-t SES -\n')
    expect(read(directory, 'job').subarray(0, 5).toString()).toBe('%PDF-')
    expect(read(directory, 'job').toString('latin1')).not.toMatch(/Familj|p03|if-then|app:\/\//)
    // The control: a file in the directory for temporary ones is seen, wherever it is made.
    await tap(page, 'print')
    await expect.poll(() => made().some((file) => /\/visit-\w+\/tmp\/job.pdf$/.test(file)), { timeout: 30_000 }).toBe(true)
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
