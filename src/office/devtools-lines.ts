import * as fs from 'node:fs'
import * as path from 'node:path'

const everyMs = 20

/**
 * Test build only: says where a window's DevTools listen, as one line on standard output, as soon as the process
 * has written its port; tests drive the kiosk by it.
 */
export const sayDevTools = (what: 'visitor' | 'staff', dataDirectory: string): void => {
  const file = path.join(dataDirectory, 'DevToolsActivePort')
  const timer = setInterval(() => {
    if (!fs.existsSync(path.dirname(dataDirectory))) clearInterval(timer)
    if (!fs.existsSync(file)) return
    const [port, address] = fs.readFileSync(file, 'utf8').split('\n')
    if (!port || !address) return
    clearInterval(timer)
    process.stdout.write(`devtools ${what} ws://127.0.0.1:${port}${address}\n`)
  }, everyMs)
}
