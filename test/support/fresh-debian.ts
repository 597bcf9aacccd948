import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { vi } from 'vitest'

/** What the installer of Debian adds where nothing but a server is chosen, and no password is given to root. */
const serverPackages = ['dbus', 'libpam-systemd', 'sudo', 'ca-certificates']

const admin = 'admin'
/** What systemd-nspawn ends with when a restart was asked for inside. */
const asksToBootAgain = 133

const patience = { timeout: 120_000, interval: 200 }

/** Whether a computer can be made and started here. */
export const canMakeDebian = (): boolean =>
  process.getuid?.() === 0 && ['mmdebstrap', 'systemd-nspawn', 'nsenter'].every((program) => spawnSync('which', [program]).status === 0)

/** Where this computer, a Debian as well, has its packages from, for another release of Debian. */
const sourcesFor = (release: string): string => {
  const own = /^VERSION_CODENAME=(\w+)$/m.exec(fs.readFileSync('/etc/os-release', 'utf8'))![1]!
  const folder = '/etc/apt/sources.list.d'
  const all = fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
  const debian = all.filter((text) => text.includes('debian-archive-keyring'))
  if (debian.length === 0) throw new Error(`None of the files in ${folder} says where Debian's packages are.`)
  return debian.join('\n').replaceAll(own, release)
}

/** What a command said, and how it ended. */
export interface Said {
  status: number | null
  out: string
}

/** A freshly installed Debian, running. It has no network of its own; its packages come over that of this computer. */
export interface FreshDebian {
  /** Runs lines in the shell of its administrator, who may use sudo, up to the first that fails; `typed` is what is typed on the terminal meanwhile. */
  paste(lines: string, typed?: string): Said
  /** Runs a command as root. */
  run(...command: string[]): Said
  /** Where a file of it can be read and written from outside while it runs. */
  at(file: string): string
  /** Presses Ctrl+Alt+Del ten times at once, which the kernel tells the first process by an interrupt (reboot(2), "CAD"). */
  pressCtrlAltDel(): Promise<void>
  /** Waits until it has started, or started again after `since`; gives what tells this start from others. */
  started(since?: number): Promise<number>
  end(): Promise<void>
}

const firstProcessOf = (holder: number): number | undefined =>
  Number(spawnSync('pgrep', ['-P', String(holder)], { encoding: 'utf8' }).stdout.split('\n')[0]) || undefined

const interrupt = 1n << 1n

/** Whether a process has not yet taken what it was told; one that has ended takes nothing more. */
const waitsForInterrupt = (pid: number): boolean => {
  try {
    const [, pending] = /^ShdPnd:\s+(\w+)/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))!
    return (BigInt(`0x${pending}`) & interrupt) !== 0n
  } catch {
    return false
  }
}

/** Makes a Debian without a desktop, as its installer leaves it, and switches it on. Takes some minutes. */
export const startFreshDebian = async (release: string): Promise<FreshDebian> => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-debian-'))
  const root = path.join(folder, 'root')
  execFileSync('mmdebstrap', ['--quiet', '--variant=important', `--include=${serverPackages.join(',')}`, release, root], {
    input: sourcesFor(release),
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  fs.copyFileSync('/etc/resolv.conf', path.join(root, 'etc/resolv.conf'))
  fs.writeFileSync(path.join(root, 'etc/hostname'), 'kiosk\n')
  fs.writeFileSync(path.join(root, 'etc/hosts'), '127.0.0.1\tlocalhost\n127.0.1.1\tkiosk\n')
  execFileSync('chroot', [root, 'useradd', '--create-home', '--shell', '/bin/bash', admin])
  fs.writeFileSync(path.join(root, 'etc/sudoers.d', admin), `${admin} ALL=(ALL) NOPASSWD: ALL\n`, { mode: 0o440 })

  const switches = ['--quiet', '--register=no', '--keep-unit', '--private-network', '--resolv-conf=off', '--boot']
  const boot = (): ChildProcess => {
    const booted = spawn('systemd-nspawn', [...switches, `--directory=${root}`, '--machine=ses-kiosk-debian'], {
      stdio: ['ignore', fs.openSync(path.join(folder, 'console'), 'a'), 'inherit'],
      env: { ...process.env, SYSTEMD_NSPAWN_UNIFIED_HIERARCHY: '1' },
    })
    booted.once('exit', (code) => code === asksToBootAgain && (computer = boot()))
    return booted
  }
  let computer = boot()
  const within = (command: readonly string[], input?: string): Said => {
    const enter = ['-t', String(firstProcessOf(computer.pid!)), '--mount', '--pid', '--ipc', '--uts', '--cgroup']
    const plain = ['env', '-i', 'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'LANG=C.UTF-8']
    const { status, stdout, stderr } = spawnSync('nsenter', [...enter, ...plain, ...command], { encoding: 'utf8', input })
    return { status, out: `${stdout}${stderr}` }
  }
  return {
    paste(lines, typed) {
      const shell = ['runuser', '--login', admin, '--command']
      const words = `set -e\n${lines}`
      return typed === undefined
        ? within([...shell, words])
        : within([...shell, `script --quiet --return --command "$(cat)" /dev/null <<'TYPED'\n${typed}\nTYPED`], words)
    },
    run: (...command) => within(command),
    // Some of its folders lie in its memory, and are seen only from within.
    at: (file) => path.join(`/proc/${firstProcessOf(computer.pid!)}/root`, file),
    async pressCtrlAltDel() {
      const first = firstProcessOf(computer.pid!)!
      for (let time = 0; time < 10; time++) {
        if (firstProcessOf(computer.pid!) === first) process.kill(first, 'SIGINT')
        await vi.waitUntil(() => !waitsForInterrupt(first), { timeout: 10_000, interval: 5 })
      }
    },
    async started(since) {
      const first = await vi.waitUntil(() => {
        const one = firstProcessOf(computer.pid!)
        return one !== since && one
      }, patience)
      await vi.waitUntil(() => /running|degraded/.test(within(['systemctl', 'is-system-running']).out), patience)
      return first
    },
    async end() {
      if (computer.exitCode === null) {
        const ended = once(computer, 'exit')
        // With its first process all of it ends, and then what holds it; not the other way round.
        process.kill(firstProcessOf(computer.pid!) ?? computer.pid!, 'SIGKILL')
        await ended
      }
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
