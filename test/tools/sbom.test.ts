import * as fs from 'node:fs'
import * as path from 'node:path'
import { expect, test, vi } from 'vitest'
import { platformIn } from '../../tools/sbom.mjs'
import { folder } from '../office/broken-files'

const packaged = (files: Record<string, string>): string => {
  const made = folder()
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(made, name), text)
  return made
}
const program = 'ELF\0Chrome/150.0.7871.24 Electron/45.4.1\0Chrome/100.0.0.0\0download/v24.21.0/node-v24.21.0.tar.gz\0'

test.each([
  ['Linux', 'ses-kiosk', 'libffmpeg.so'],
  ['Windows', 'ses-kiosk.exe', 'ffmpeg.dll'],
])('the platform on %s is what its own files say', (_, name, library) => {
  const parts = platformIn(packaged({ [name]: program, [library]: '\0FFmpeg version N-1-gabc\0' }))
  expect(parts.map((one) => [one.name, one.version])).toEqual([
    ['electron', '45.4.1'],
    ['chromium', '150.0.7871.24'],
    ['node', '24.21.0'],
    ['ffmpeg', 'N-1-gabc'],
  ])
  expect(parts[0]).toMatchObject({ purl: 'pkg:npm/electron@45.4.1' })
})

test('a version that no file says is left out, and that is said', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const parts = platformIn(packaged({ 'ses-kiosk': program.replace('node-v', '') }))
  const [, , node, ffmpeg] = parts
  expect([node, ffmpeg]).toEqual([
    { type: 'framework', 'bom-ref': 'node', name: 'node', licenses: [{ license: { id: 'MIT' } }] },
    { type: 'framework', 'bom-ref': 'ffmpeg', name: 'ffmpeg', licenses: [{ license: { id: 'LGPL-2.1-or-later' } }] },
  ])
  expect(warn.mock.calls.map(([line]) => String(line))).toEqual([expect.stringContaining('node-v'), expect.stringContaining('FFmpeg')])
  warn.mockRestore()
})
