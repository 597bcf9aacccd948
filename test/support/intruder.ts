import { spawn, type ChildProcess } from 'node:child_process'
import type { Desktop } from './desktop'

/** Opens a window of another program, which asks for the keyboard as every new window does; `left`: how far from the left. */
export const intrude = ({ environment }: Desktop, left = 0): ChildProcess =>
  spawn('xmessage', ['-geometry', `+${left + 250}+250`, 'x'.repeat(200)], { stdio: 'ignore', env: { ...process.env, ...environment } })
