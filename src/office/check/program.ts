import * as path from 'node:path'
import { supportOf } from '../electron-support'
import { version } from '../../platform/build'
import { onLinux, type Check } from './item'

/** The Electron that stands in where the official one cannot be downloaded; it has had no security updates for long. */
const standIn = '25.'

/** What the app is made on is one that gets security updates. */
export const program: Check = ({ machine: { versions, platform, architecture, build } }) => {
  const id = 'program'
  const { electron, chrome, node } = versions
  const what = [
    `SES Kiosk ${version.kiosk} (${version.built})`,
    electron && `Electron ${electron}`,
    chrome && `Chromium ${chrome}`,
    `Node ${node}`,
    `${platform} ${architecture}`,
    build,
  ]
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

/** What the app is made on still gets security updates. */
export const support: Check = ({ around: { now }, machine: { versions } }) => {
  const id = 'support'
  const { electron = '0' } = versions
  const [major] = electron.split('.')
  const found = supportOf(electron, now)
  if (found.is === 'unknown')
    return {
      id,
      verdict: 'warning',
      said: {
        en: `Electron ${major} gets security updates until Electron ${found.until} is out; the day was not known when this version was built`,
        sv: `Electron ${major} får säkerhetsrättelser tills Electron ${found.until} finns; dagen var inte känd när den här versionen byggdes`,
      },
      advice: {
        en: `If https://releases.electronjs.org/schedule says that Electron ${found.until} is out: install a newer version of SES Kiosk.`,
        sv: `Om https://releases.electronjs.org/schedule säger att Electron ${found.until} finns: installera en nyare version av SES Kiosk.`,
      },
    }
  if (found.is === 'supported')
    return {
      id,
      verdict: 'pass',
      said: {
        en: `Electron ${major} gets security updates until ${found.day}`,
        sv: `Electron ${major} får säkerhetsrättelser till ${found.day}`,
      },
    }
  return {
    id,
    verdict: 'warning',
    said: {
      en: `Electron ${major} has had no security updates since ${found.day}`,
      sv: `Electron ${major} har inte fått säkerhetsrättelser sedan ${found.day}`,
    },
    advice: { en: 'Install a newer version of SES Kiosk.', sv: 'Installera en nyare version av SES Kiosk.' },
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
