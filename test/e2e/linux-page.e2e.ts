import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canMakeDebian, startFreshDebian, type FreshDebian } from '../support/fresh-debian'
import { programs } from '../support/kiosk'
import { commandsBelow } from '../support/markdown-commands'
import { ownVersion, packagesOf } from '../support/packages'
import { writePng, type Picture } from '../support/png'

const canRun = process.env.SES_KIOSK_LONG !== undefined && canMakeDebian()
const unless = canRun ? '' : ' (not run: needs SES_KIOSK_LONG, root, mmdebstrap and systemd-nspawn)'

const pin = '493817'
const home = '/home/admin'
const frame = '/run/ses-kiosk-display/Xvfb_screen0'

/** The commands of a page below a heading, with nothing but the version filled in. */
const commands = (page: string, heading: string): string[] =>
  commandsBelow(fs.readFileSync(`docs/it/${page}.md`, 'utf8'), heading).map((lines) => lines.replaceAll('<version>', ownVersion))

/**
 * A computer in a container has no screen: its X server draws into a file instead. Nothing else of it is changed.
 * Switches of a real screen, as which console it is on, mean nothing there.
 */
const withoutScreen = `#!/bin/sh
display=$1; shift
while [ $# -gt 0 ]; do
  case $1 in
    -auth | -nolisten) kept="$kept $1 $2"; shift ;;
    -s) shift ;;
  esac
  shift
done
exec /usr/bin/Xvfb "$display" $kept -noreset -screen 0 1366x768x24 -fbdir ${path.dirname(frame)}
`

/** What is on the screen: the file of an X window dump, whose header says how long it and the list of colours are. */
const screenOf = (debian: FreshDebian): Picture => {
  const dump = fs.readFileSync(debian.at(frame))
  const [header, width, height, row, colours] = [0, 16, 20, 48, 76].map((at) => dump.readUInt32BE(at)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  const pixels = Buffer.alloc(width * height * 4)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const colour = dump.readUInt32LE(header + colours * 12 + y * row + x * 4) & 0xffffff
      pixels.writeUInt32BE(((colour << 8) | 0xff) >>> 0, (y * width + x) * 4)
    }
  return { width, height, pixels }
}

const coloursOn = (debian: FreshDebian): number => {
  const { pixels } = screenOf(debian)
  return new Set(Array.from({ length: pixels.length / 4 }, (_, at) => pixels.readUInt32BE(at * 4))).size
}

const sandbox = `for page in $(pgrep --full '^/opt/SES Kiosk/ses-kiosk --type=renderer'); do
  grep -h ^Seccomp: /proc/$page/status
  [ "$(readlink /proc/$page/ns/user)" = "$(readlink /proc/1/ns/user)" ] || echo apart
done`

/** How the pages of the kiosk that run are shut in: the kernel filters what they may ask for, and they are nobody among the accounts. */
const sandboxOfPages = (debian: FreshDebian): string => [...new Set(debian.run('sh', '-c', sandbox).out.trim().split('\n'))].join(' ')

const patience = { timeout: 240_000, interval: 500 }

describe.skipIf(!canRun).each(['bookworm', 'trixie'])(
  `the Linux page, pasted word for word on a fresh Debian (%s)${unless}`,
  { timeout: 600_000 },
  (release) => {
    const [packageStep, kioskStep, officeStep, pinStep, restartStep, , checkStep] = commands('installera', '## Linux')
    const [killKiosk, killDisplay, security] = commands('las-datorn', '### Pröva själv')
    let debian: FreshDebian
    let first: number

    beforeAll(async () => {
      debian = await startFreshDebian(release)
      const packages = packagesOf(path.dirname(programs.release), ['deb'])
      fs.copyFileSync(packages.deb, debian.at(path.join(home, path.basename(packages.deb))))
      packages.remove()
      first = await debian.started()
    }, 1_200_000)
    afterAll(() => debian.end())

    const paste = (lines: string | undefined, typed?: string): string => {
      const { status, out } = debian.paste(lines!, typed)
      expect(status, `${lines}\n${out}`).toBe(0)
      return out
    }

    test('installs the package', () => {
      paste(packageStep)
      expect(paste('dpkg-query -W ses-kiosk')).toContain(ownVersion)
    })

    test('makes the computer a kiosk', () => {
      expect(paste(kioskStep)).toMatch(/^Klart\. Kiosken startar när datorn startas om/m)
      paste('sudo apt-get install -y --no-install-recommends xvfb')
      fs.writeFileSync(debian.at('/usr/lib/xorg/Xorg'), withoutScreen, { mode: 0o755 })
    })

    test('says which office it is, and sets the PIN', () => {
      paste(officeStep)
      expect(paste(pinStep, pin)).toContain('PIN-koden är satt')
      expect(debian.run('cat', '/etc/ses-kiosk/office.json').out).not.toContain(pin)
    })

    test('restarts into the kiosk, which has its sandbox and the screen', async () => {
      debian.paste(restartStep!)
      await debian.started(first)
      await expect.poll(() => sandboxOfPages(debian), patience).toBe('Seccomp:\t2 apart')
      await expect.poll(() => coloursOn(debian), patience).toBeGreaterThan(100)
      fs.mkdirSync('test-results', { recursive: true })
      fs.writeFileSync(`test-results/linux-page-${release}.png`, writePng(screenOf(debian)))
    })

    test('is locked: nobody can log in as the kiosk, no key restarts it, and it reaches no network', () => {
      expect(debian.run('getent', 'passwd', 'ses-kiosk').out).toContain(':/usr/sbin/nologin')
      expect(debian.run('getent', 'shadow', 'ses-kiosk').out).toMatch(/^ses-kiosk:[!*]/)
      expect(debian.run('systemctl', 'is-enabled', 'ctrl-alt-del.target').out.trim()).toBe('masked')
      const [kiosk] = debian.run('pgrep', '-u', 'ses-kiosk', '-x', 'ses-kiosk').out.split('\n')
      expect(debian.run('nsenter', '-t', kiosk!, '--net', 'ip', '-o', 'link').out.trim().split('\n')).toHaveLength(1)
    })

    test('comes back when it, or the display, is killed', async () => {
      expect(paste(killKiosk).trim()).toBe('active')
      expect(paste(killDisplay).trim()).toBe('active\nactive\nactive')
      await expect.poll(() => sandboxOfPages(debian), patience).toBe('Seccomp:\t2 apart')
      await expect.poll(() => coloursOn(debian), patience).toBeGreaterThan(100)
    })

    test('is as closed in as the page says', () => {
      const said = paste(security)
      const [, kiosk] = /ses-kiosk\.service: (\d+\.\d)/.exec(said) ?? []
      const [, windows] = /ses-kiosk-windows\.service: (\d+\.\d)/.exec(said) ?? []
      expect(Number(kiosk)).toBeLessThan(3.5)
      expect(Number(windows)).toBeLessThan(1)
    })

    test('is ready, as its own check says', () => {
      expect(paste(checkStep)).toMatch(/ 0 fails\s*$/)
    })

    test('exports, is copied and restored, and is taken away again', () => {
      expect(paste(commands('exportera', '## Linux: en gång i månaden')[0])).toContain('ses-kiosk-usage.csv')
      const counts = () => debian.run('sha256sum', '/var/lib/ses-kiosk/counts.json', '/etc/ses-kiosk/office.json').out
      paste(commands('sakerhetskopiera', '## Kopiera')[0])
      const before = counts()
      paste(commands('sakerhetskopiera', '## Återställa')[0])
      expect(counts()).toBe(before)
      paste(commands('sakerhetskopiera', '## Avveckla')[0])
      expect(debian.run('systemctl', 'list-unit-files', 'ses-kiosk*').out).toContain('0 unit files listed')
      expect(debian.run('sh', '-c', 'ls -d /etc/ses-kiosk /var/lib/ses-kiosk* /opt/SES* 2>/dev/null').out).toBe('')
    })
  },
)
