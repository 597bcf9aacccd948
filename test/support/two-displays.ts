import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { startServer } from '../../tools/bench/display'
import { missing, startDesktop, type Desktop } from './desktop'

/** The size of each of two displays. */
export const size = { width: 1024, height: 768 }

const mode = `${size.width}x${size.height}`
const driver = '/usr/lib/xorg/modules/drivers/dummy_drv.so'

/** Why there cannot be two displays here, as a test's name says it. */
export const withoutTwoDisplays = (): string => {
  if (process.getuid?.() !== 0) return ' (not run: needs root, for an X server with its dummy driver)'
  return fs.existsSync(driver) ? missing('Xorg', 'xrandr', 'xwininfo', 'xmessage') : ' (not run: install xserver-xorg-video-dummy)'
}

/** A desktop with one display, `DUMMY0`, and another one, `DUMMY1`, that comes and goes. */
export const startTwoDisplays = async (): Promise<Desktop & { displays(...change: string[]): Promise<void> }> => {
  const log = path.join(os.tmpdir(), `ses-kiosk-xorg-${process.pid}.log`)
  const server = await startServer('Xorg', ['-config', path.resolve('test/support/two-displays.conf'), '-logfile', log, '-noreset'])
  const desktop = await startDesktop(server)
  await desktop.run('xrandr', '--addmode', 'DUMMY1', mode)
  return {
    ...desktop,
    /** Changes the displays as xrandr does. */
    async displays(...change) {
      await desktop.run('xrandr', ...change)
      // The server tells of it when it is asked to look.
      await desktop.run('xrandr')
    },
    async stop() {
      await desktop.stop()
      fs.rmSync(log, { force: true })
    },
  }
}
