import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import * as path from 'node:path'
import { promisify } from 'node:util'
import type { ExportPlace } from '../../ipc/staff-bridge'

const patienceMs = 5000

/** Spaces and other signs are written as \040 in the lists of the kernel. */
const unescaped = (text: string): string => text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)))

/** The bytes of a name that is not ASCII stand as they are; they are read as Latin-1 and made into text at the end. */
const asText = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8')

/**
 * What is mounted where desktops and their helpers mount removable media: below /media and /run/media. A line of
 * `/proc/self/mountinfo` has its mount point as the fifth and its options as the sixth word. Source: proc(5).
 */
export const placesIn = (mountinfo: string): ExportPlace[] =>
  mountinfo
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([, , , , point, options]) => (point && options ? [{ directory: asText(unescaped(point)), options: options.split(',') }] : []))
    .filter(({ directory }) => /^\/(run\/)?media\/./.test(directory))
    .map(({ directory, options }) => ({ directory, name: path.posix.basename(directory), readOnly: options.includes('ro') }))

/** Drives of the kind "removable" as PowerShell lists them, one a line: letter, a tab, the name of the volume. Not tried on Windows yet. */
export const drivesIn = (listed: string): ExportPlace[] =>
  listed
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
    .filter(([letter]) => /^[A-Z]:$/.test(letter!))
    .map(([letter, name]) => ({ directory: `${letter}\\`, name: name ? `${name} (${letter})` : letter!, readOnly: false }))

const listDrives =
  'Get-CimInstance Win32_LogicalDisk -Filter "DriveType=2" | Where-Object Size | ForEach-Object { "$($_.DeviceID)`t$($_.VolumeName)" }'

/** Where an export could go now; none where that cannot be seen. */
export const exportPlaces = async (): Promise<ExportPlace[]> => {
  try {
    if (process.platform !== 'win32') return placesIn(await readFile('/proc/self/mountinfo', 'latin1'))
    const { stdout } = await promisify(execFile)('powershell.exe', ['-NoProfile', '-NonInteractive', '-Command', listDrives], {
      timeout: patienceMs,
      windowsHide: true,
    })
    return drivesIn(stdout)
  } catch {
    return []
  }
}
