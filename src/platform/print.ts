import type { WebContents } from 'electron'
import { spawn } from 'node:child_process'

/** The one title of every print job: a print server keeps it, so it says nothing. Source: privacy.md, "Printing". */
const title = 'SES'
const spoolerPatienceMs = 20_000
const patienceMs = 30_000

/** Whether a page reached the printer. */
export type PrintOutcome = 'printed' | 'failed'

/** Hands a document to the print system on standard input, so that no file of it is ever written here. */
export const toSpooler = (document: Uint8Array): Promise<PrintOutcome> =>
  new Promise((resolve) => {
    const lp = spawn('lp', ['-t', title, '-'], { stdio: ['pipe', 'ignore', 'ignore'], timeout: spoolerPatienceMs })
    lp.on('error', () => resolve('failed'))
    lp.on('close', (code) => resolve(code === 0 ? 'printed' : 'failed'))
    lp.stdin.on('error', () => undefined)
    lp.stdin.end(document)
  })

// Headings and tables stay what they are, for whoever listens to the document; Electron 25 leaves that out.
const paper = { printBackground: true, pageSize: 'A4', generateTaggedPDF: true } as const

/** What a page has for paper, as a PDF in memory. */
export const pdfOf = (contents: WebContents): Promise<Buffer> => contents.printToPDF(paper)

/** Windows has no such pipe: its own printing, without a dialog. Not tried on Windows yet. */
const silently = (contents: WebContents): Promise<PrintOutcome> =>
  new Promise((resolve) => contents.print({ silent: true, printBackground: true }, (done) => resolve(done ? 'printed' : 'failed')))

const print = async (contents: WebContents): Promise<PrintOutcome> =>
  process.platform === 'win32' ? silently(contents) : toSpooler(await pdfOf(contents))

const late = (): Promise<PrintOutcome> => new Promise((resolve) => setTimeout(resolve, patienceMs, 'failed').unref())

/**
 * Prints what the page shows on paper, in memory until the print system has it. What fails, or takes longer than half a
 * minute, is said on the page.
 */
export const printPage = (contents: WebContents): Promise<PrintOutcome> =>
  Promise.race([print(contents).catch((): PrintOutcome => 'failed'), late()])
