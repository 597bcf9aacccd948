#!/usr/bin/env node
// Stands in for fpm, which electron-builder would download: takes the arguments that it gives for `-s dir -t deb`, and has
// dpkg-deb build the package (decision 0023). The same files and SOURCE_DATE_EPOCH give the same package; where
// DPKG_DEB_COMPRESSOR_TYPE is set, dpkg-deb packs it as that says.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import * as os from 'node:os'
import * as path from 'node:path'
import { pathToFileURL } from 'node:url'

const switches = new Set(['--force', '--debug'])
const widest = 79

/** What fpm is told: options by their name, each as often as it stands there, and files as `<here>=<there>`. */
export const readArguments = (args) => {
  const options = {}
  const files = []
  for (let at = 0; at < args.length; at++) {
    if (switches.has(args[at])) continue
    if (args[at].startsWith('-')) (options[args[at]] ??= []).push(args[++at])
    else files.push(args[at])
  }
  const [kind, target] = [options['-s']?.[0], options['-t']?.[0]]
  if (kind !== 'dir' || target !== 'deb') throw new Error(`Only "-s dir -t deb" is known here, not "-s ${kind} -t ${target}".`)
  return { options, files }
}

/** Lines of a paragraph, no longer than a terminal is wide, and each with the space that makes it a part of its field. */
const wrapped = (paragraph) =>
  paragraph.split(/\s+/).reduce(
    ([...lines], word) => {
      const longer = `${lines.pop()} ${word}`
      return longer.length > widest ? [...lines, longer.slice(0, -word.length - 1), ` ${word}`] : [...lines, longer]
    },
    [''],
  )

/** The control file. electron-builder asks for a homepage; one under .invalid is none. */
export const controlOf = (options, installedKilobytes) => {
  const one = (name) => options[name]?.[0]
  const [synopsis, ...rest] = one('--description')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const homepage = one('--url')
  const fields = {
    Package: one('--name'),
    Version: one('--version'),
    Architecture: one('--architecture'),
    Maintainer: one('--maintainer'),
    'Installed-Size': installedKilobytes,
    Depends: options['-d']?.join(', '),
    Recommends: options['--deb-recommends']?.join(', '),
    Section: one('--category'),
    Priority: one('--deb-priority'),
    Homepage: homepage && new URL(homepage).hostname.endsWith('.invalid') ? undefined : homepage,
    Description: [synopsis, ...rest.flatMap(wrapped)].join('\n'),
  }
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return given.map(([name, value]) => `${name}: ${value}\n`).join('')
}

const filesBelow = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()

const build = ({ options, files }) => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'ses-kiosk-deb-'))
  const debian = path.join(root, 'DEBIAN')
  const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' })
  try {
    for (const file of files) {
      const at = file.lastIndexOf('=')
      const [from, to] = [file.slice(0, at), path.join(root, file.slice(at + 1))]
      fs.mkdirSync(path.dirname(to), { recursive: true })
      run('cp', '-a', '--no-target-directory', from, to)
    }
    const kilobytes = Number(run('du', '-sk', '--apparent-size', root).split('\t')[0])
    const sums = filesBelow(root).map((file) => {
      const sum = createHash('md5').update(fs.readFileSync(file)).digest('hex')
      return `${sum}  ${path.relative(root, file)}\n`
    })
    fs.mkdirSync(debian)
    fs.writeFileSync(path.join(debian, 'control'), controlOf(options, kilobytes))
    fs.writeFileSync(path.join(debian, 'md5sums'), sums.join(''))
    fs.copyFileSync(options['--after-install'][0], path.join(debian, 'postinst'))
    fs.copyFileSync(options['--after-remove'][0], path.join(debian, 'postrm'))
    // Nothing runs with rights of root, chrome-sandbox least of all (decision 0022).
    run('chmod', '-R', 'a-s,u+rwX,go=rX', root)
    for (const script of ['postinst', 'postrm']) fs.chmodSync(path.join(debian, script), 0o755)
    const { SOURCE_DATE_EPOCH: moment, DPKG_DEB_COMPRESSOR_TYPE: compressor } = process.env
    if (moment) run('find', root, '-exec', 'touch', '--no-dereference', `--date=@${moment}`, '{}', '+')
    const compression = (options['--deb-compression']?.[0] ?? 'xz').replace(/^gz$/, 'gzip')
    run('dpkg-deb', '--root-owner-group', ...(compressor ? [] : [`-Z${compression}`]), '--build', root, options['--package'][0])
  } finally {
    fs.rmSync(root, { recursive: true, force: true })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) build(readArguments(process.argv.slice(2)))
