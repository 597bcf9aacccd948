import * as fs from 'node:fs'
import * as path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addedTo, noCounts } from '../../src/core/usage/counts'
import { seal } from '../../src/office/sealed'
import { giveScreen, linesUnlike, standingScreenOf } from '../support/drawn-screen'
import { canMakeDebian, startFreshDebian, type FreshDebian } from '../support/fresh-debian'
import { programs } from '../support/kiosk'
import { commandsBelow } from '../support/markdown-commands'
import { nextVersion, ownVersion, packagesOf } from '../support/packages'
import { writePng, type Picture } from '../support/png'

const canRun = process.env.SES_KIOSK_LONG !== undefined && canMakeDebian()
const unless = canRun ? '' : ' (not run: needs SES_KIOSK_LONG, root, mmdebstrap and systemd-nspawn)'

const pin = '493817'
const home = '/home/admin'

/** The commands of a page below a heading, with nothing but the version filled in. */
const commands = (page: string, heading: string, version = ownVersion): string[] =>
  commandsBelow(fs.readFileSync(`docs/it/${page}.md`, 'utf8'), heading).map((lines) => lines.replaceAll('<version>', version))

/** What a kiosk keeps that was used, in a period that is closed. */
const used = seal({
  version: 1,
  months: addedTo(noCounts.months, '2025-03', { visits: 42, 'programme:parents': 42, 'language:sv': 42, 'ending:finished': 42 }),
})

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
    const [packageStep, kioskStep, officeStep, pinStep, restartStep, statusStep, checkStep] = commands('installera', '## Linux')
    const [killKiosk, killDisplay, security] = commands('las-datorn', '### Pröva själv')
    let debian: FreshDebian
    let first: number
    let start: Picture

    beforeAll(async () => {
      debian = await startFreshDebian(release)
      hand(ownVersion)
      first = await debian.started()
    }, 1_200_000)
    afterAll(() => debian.end())

    /** Puts the package of a version and the hashes beside it where the administrator is. */
    const hand = (version: string): void => {
      const { deb, folder, remove } = packagesOf(path.dirname(programs.release), ['deb'], version)
      for (const file of [deb, path.join(folder, 'SHA256SUMS')]) fs.copyFileSync(file, debian.at(path.join(home, path.basename(file))))
      remove()
    }

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
      giveScreen(debian)
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
      start = await standingScreenOf(debian)
      fs.mkdirSync('test-results', { recursive: true })
      fs.writeFileSync(`test-results/linux-page-${release}.png`, writePng(start))
      expect(paste(statusStep).match(/Active: active \(running\)/g)).toHaveLength(3)
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
      expect(linesUnlike(start, await standingScreenOf(debian))).toEqual([])
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

    test('is not restarted by Ctrl+Alt+Del, however often it is pressed, and would be without what was installed', async () => {
      const kiosk = () => debian.run('systemctl', 'show', '--value', '-p', 'MainPID', 'ses-kiosk').out
      const before = kiosk()
      await debian.pressCtrlAltDel()
      expect(kiosk()).toBe(before)
      const since = await debian.started()
      debian.run('rm', '/etc/systemd/system.conf.d/90-ses-kiosk.conf')
      debian.run('systemctl', 'daemon-reload')
      await debian.pressCtrlAltDel()
      await debian.started(since)
      expect(linesUnlike(start, await standingScreenOf(debian))).toEqual([])
    })

    const data = '/var/lib/ses-kiosk'
    const counts = () => fs.readFileSync(debian.at(`${data}/counts.json`), 'utf8')

    test('shows the name of the office at the top, and exports what was counted, the same in every way', async () => {
      debian.run('systemctl', 'stop', 'ses-kiosk')
      for (const slot of ['counts', 'counts-backup']) fs.writeFileSync(debian.at(`${data}/${slot}.json`), used, { mode: 0o600 })
      debian.run('sh', '-c', `chown ses-kiosk: ${data}/*`)
      debian.run('sed', '--in-place', 's/Familjerätten/Rådgivningen/', '/etc/ses-kiosk/office.json')
      debian.run('systemctl', 'start', 'ses-kiosk')
      const changed = linesUnlike(start, await standingScreenOf(debian))
      expect(changed.length).toBeGreaterThan(0)
      expect(Math.max(...changed)).toBeLessThan(start.height / 8)

      const exported = () =>
        ['ses-kiosk-usage.csv', 'datapackage.json'].map((name) => fs.readFileSync(debian.at(`${data}-export/${name}`), 'utf8'))
      const [byTimer, byCron, byHand] = commands('exportera', '## Linux: en gång i månaden')
      paste(byTimer)
      const files = exported()
      expect(files[0]).toContain('2025-H1')
      expect(paste('systemctl list-timers ses-kiosk-export.timer')).toContain('-02 05:00:00')
      paste(byCron)
      const [, line] = /^0 5 2 \* \* ses-kiosk (.*)$/m.exec(fs.readFileSync(debian.at('/etc/cron.d/ses-kiosk'), 'utf8'))!
      paste(`sudo runuser -u ses-kiosk -- ${line}`)
      paste(byHand)
      expect(exported()).toEqual(files)
    })

    test('is copied, updated and restored, and keeps what it counted', async () => {
      paste(commands('sakerhetskopiera', '## Kopiera')[0])
      const copied = paste('sudo tar -tzf /root/ses-kiosk-kopia.tar.gz').split('\n')
      for (const name of ['etc/ses-kiosk/office.json', 'var/lib/ses-kiosk/counts.json', 'var/lib/ses-kiosk/published.json'])
        expect(copied).toContain(name)

      hand(nextVersion)
      const [isRight, isRightInstalled] = commands('uppdatera', '## Är det rätt fil?')
      const [update, updated] = commands('uppdatera', '## Linux', nextVersion)
      expect(paste(isRight)).toBe(`ses-kiosk_${nextVersion}_amd64.deb: OK\n`)
      paste(update)
      expect(paste(updated)).toBe(`ses-kiosk\t${nextVersion}\nactive\n`)
      expect(paste(isRightInstalled)).toBe('resources/app.asar: OK\n')
      expect(counts()).toBe(used)
      const since = await debian.started()
      await debian.pressCtrlAltDel()
      expect(await debian.started()).toBe(since)

      debian.run('systemctl', 'stop', 'ses-kiosk')
      debian.run('sh', '-c', `rm ${data}/* && echo broken >/etc/ses-kiosk/office.json`)
      const said = paste(commands('sakerhetskopiera', '## Återställa')[0])
      for (const row of ['office\\.json', 'counts']) expect(said).toMatch(new RegExp(`^pass +${row}: `, 'm'))
      expect(counts()).toBe(used)
      await standingScreenOf(debian)
    })

    test('is taken away, with everything that bears its name, and is a computer like others again', async () => {
      paste(commands('sakerhetskopiera', '## Avveckla')[0])
      expect(debian.run('systemctl', 'list-unit-files', 'ses-kiosk*').out).toContain('0 unit files listed')
      // /opt goes with its last package.
      fs.mkdirSync(debian.at('/opt'), { recursive: true })
      expect(debian.run('find', '/etc', '/opt', '/usr', '/var', '-iname', '*ses[- ]kiosk*').out).toBe('')
      expect(debian.run('getent', 'passwd', 'ses-kiosk').out).toBe('')
      const since = await debian.started()
      await debian.pressCtrlAltDel()
      await debian.started(since)
    })
  },
)
