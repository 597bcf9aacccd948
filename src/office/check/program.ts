import * as path from 'node:path'
import { onLinux, type Check } from './item'

/** The Electron that stands in where the official one cannot be downloaded; it has had no security updates for long. */
const standIn = '25.'

/** What the app is made on is one that gets security updates. */
export const program: Check = ({ machine: { versions, platform, architecture, build } }) => {
  const id = 'program'
  const { electron, chrome, node } = versions
  const what = [electron && `Electron ${electron}`, chrome && `Chromium ${chrome}`, `Node ${node}`, `${platform} ${architecture}`, build]
  const said = { en: what.filter(Boolean).join(', '), sv: what.filter(Boolean).join(', ') }
  if (build === 'release' && electron && !electron.startsWith(standIn)) return { id, verdict: 'pass', said }
  return {
    id,
    verdict: 'warning',
    said,
    advice: {
      en: 'For development and tests only: a release is built on the official Electron.',
      sv: 'Bara för utveckling och test: en riktig version byggs på den officiella Electron.',
    },
  }
}

/** The fuses are in the file of the program, which nothing here reads. */
export const fuses: Check = ({ machine: { executable } }) => ({
  id: 'fuses',
  verdict: 'warning',
  said: { en: 'not checked here', sv: 'kontrolleras inte här' },
  advice: {
    en: `Look once after installing: npx @electron/fuses read --app "${executable}"`,
    sv: `Titta en gång efter installationen: npx @electron/fuses read --app "${executable}"`,
  },
})

/** On Linux nothing looks at the integrity of the program's files: so the account of the kiosk must not be able to change them. */
export const programFiles: Check = onLinux('program-files', ({ machine }) => {
  const id = 'program-files'
  const folder = path.dirname(machine.executable)
  const within = (directory: string) => [directory, ...machine.names(directory).map((name) => path.join(directory, name))]
  const open = [...within(path.join(folder, 'resources')), ...within(folder)].find((file) => machine.mayChange(file))
  // Root may change everything; `account` says so.
  if (open === undefined || machine.uid === 0)
    return {
      id,
      verdict: 'pass',
      said: { en: `this account cannot change what lies in ${folder}`, sv: `det här kontot kan inte ändra det som ligger i ${folder}` },
    }
  return {
    id,
    verdict: 'warning',
    said: { en: `this account can change ${open}`, sv: `det här kontot kan ändra ${open}` },
    advice: {
      en: `Give the program to root: chown -R root:root "${folder}" && chmod -R go-w "${folder}"`,
      sv: `Ge programmet till root: chown -R root:root "${folder}" && chmod -R go-w "${folder}"`,
    },
  }
})

/** The account is an ordinary one. */
export const account: Check = onLinux('account', ({ machine: { uid } }) => {
  const id = 'account'
  if (uid !== 0) return { id, verdict: 'pass', said: { en: `number ${uid}, not root`, sv: `nummer ${uid}, inte root` } }
  return {
    id,
    verdict: 'warning',
    said: {
      en: 'root, who may write everywhere; the kiosk does not start as root',
      sv: 'root, som får skriva överallt; kiosken startar inte som root',
    },
    advice: { en: 'Run this check from the account of the kiosk.', sv: 'Kör kontrollen från kioskens konto.' },
  }
})
