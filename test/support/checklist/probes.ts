import type { WindowItem } from './items'
import type { OpenWindow, Probe } from './probe'
import { answersNobodyElse, refusesPermissions } from './what-it-asks'
import { loadSecurely, noFiles, nothingInsecure, policed, sameOrigin } from './what-it-loads'
import { exposesNothing, isolated, sandboxed, withoutNode, withSwitch } from './what-it-runs'
import { noGuest, noWebView, opensNothingOutside, opensNoWindow, staysWhereItIs } from './where-it-goes'

/** A probe for each item that can be seen at a window; in this order, since the last ones may take the page away. */
export const probes: readonly (readonly [WindowItem, Probe])[] = [
  [1, loadSecurely],
  [2, withoutNode],
  [3, isolated],
  [4, sandboxed],
  [5, refusesPermissions],
  [6, sameOrigin],
  [7, policed],
  [8, nothingInsecure],
  [9, withSwitch('--enable-experimental-web-platform-features')],
  [10, withSwitch('--enable-blink-features')],
  [11, noWebView],
  [12, noGuest],
  [14, opensNoWindow],
  [17, answersNobodyElse],
  [18, noFiles],
  [20, exposesNothing],
  [15, opensNothingOutside],
  [13, staysWhereItIs],
]

/** Tries everything at a window; gives what each item finds, looked at as often as wanted. */
export const lookOver = async (window: OpenWindow): Promise<() => Promise<Record<number, string[]>>> => {
  const looks: [WindowItem, () => string[] | Promise<string[]>][] = []
  for (const [item, probe] of probes) looks.push([item, await probe(window)])
  return async () => Object.fromEntries(await Promise.all(looks.map(async ([item, look]) => [item, await look()] as const)))
}
