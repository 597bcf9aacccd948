import type { CDPSession } from 'playwright-core'
import { languages, type Language } from '../../src/core/text/language'

/** One thing in the accessibility tree of a page, as whoever listens meets it. */
export interface Heard {
  role: string
  name: string
  /** Its properties and its value, as the tree tells them. */
  states: Readonly<Record<string, unknown>>
  /** The language that the page says it is in, and the direction it is read in. */
  language: string
  direction: 'ltr' | 'rtl'
  /** Where it stands, in pixels from the top left of the page; nothing where nothing of it is painted. */
  box: { left: number; top: number; right: number; bottom: number } | undefined
  /** What it is in that has a place of its own: over the page, in a drawing, or while the rest scrolls. Only there is one thing before another. */
  layer: number
  /** Whether anything in it has words of its own. */
  hasWords: boolean
  element: number
}

/** An element that the keyboard reaches. */
interface Reached {
  element: number
  words: string
}

/** A page by ear: what is in its tree, in the order of the tree, and what the keyboard reaches. */
export interface Tree {
  heard: readonly Heard[]
  reached: readonly Reached[]
}

const controls = new Set(['button', 'checkbox', 'combobox', 'link', 'listbox', 'radio', 'slider', 'spinbutton', 'switch', 'tab', 'textbox'])

type Snapshot = Awaited<ReturnType<typeof snapshotOf>>
const snapshotOf = (devtools: CDPSession) =>
  devtools.send('DOMSnapshot.captureSnapshot', { computedStyles: ['visibility', 'position', 'overflow-y'] })

const reachedBy = /^(BUTTON|INPUT|SELECT|TEXTAREA|A|SUMMARY)$/

/** What the snapshot tells of each element, by the number that the tree has for it as well. */
const elementsIn = ({ documents, strings }: Snapshot) => {
  const { nodes, layout } = documents[0]!
  const attributes = nodes.attributes!.map((pairs) => {
    // An empty text has no number of its own.
    const texts = pairs.map((index) => strings[index] ?? '')
    return Object.fromEntries(texts.flatMap((text, index) => (index % 2 === 0 ? [[text, texts[index + 1]!]] : [])))
  })
  const inherited = (node: number, name: string): string | undefined =>
    node < 0 ? undefined : (attributes[node]![name] ?? inherited(nodes.parentIndex![node]!, name))
  const painted = new Map(layout.nodeIndex.map((node, index) => [node, index]))
  const styleOf = (node: number, style: 0 | 1 | 2) => strings[layout.styles[painted.get(node)!]?.[style] ?? -1]
  const stays = (node: number) => /absolute|sticky|fixed/.test(styleOf(node, 1) ?? '') || /auto|scroll/.test(styleOf(node, 2) ?? '')
  const layerOf = (node: number): number =>
    node < 0 || attributes[node]!['data-panel'] !== undefined || (painted.has(node) && stays(node))
      ? node
      : layerOf(nodes.parentIndex![node]!)
  return nodes.backendNodeId!.map((element, node) => {
    const index = painted.get(node)
    const [left = 0, top = 0, width = 0, height = 0] = index === undefined ? [] : layout.bounds[index]!
    const isSeen = index !== undefined && styleOf(node, 0) === 'visible' && width > 0 && height > 0
    const own = attributes[node]!
    const tab = Number(own.tabindex ?? (reachedBy.test(strings[nodes.nodeName![node]!]!) ? 0 : -1))
    return {
      element,
      language: inherited(node, 'lang') ?? '',
      direction: inherited(node, 'dir') === 'rtl' ? ('rtl' as const) : ('ltr' as const),
      box: isSeen ? { left, top, right: left + width, bottom: top + height } : undefined,
      layer: layerOf(node),
      isReached: isSeen && tab >= 0 && own.disabled === undefined && inherited(node, 'inert') === undefined,
      words: own['data-action'] ?? own.class ?? strings[nodes.nodeName![node]!]!,
    }
  })
}

/** Chromium keeps what the keyboard reaches in its tree, and says there that nobody hears of it. */
const isHidden = (properties: { name: string; value: { value?: unknown } }[] = []) =>
  properties.some(({ name, value }) => name === 'hidden' && value.value === true)

// The tree follows the page with the next picture.
const painted = 'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))'

/** The accessibility tree of a page, through the DevTools protocol. */
export const treeOf = async (devtools: CDPSession): Promise<Tree> => {
  await devtools.send('Runtime.evaluate', { expression: painted, awaitPromise: true })
  const [{ nodes }, snapshot] = await Promise.all([devtools.send('Accessibility.getFullAXTree'), snapshotOf(devtools)])
  const elements = elementsIn(snapshot)
  const byNumber = new Map(elements.map((one) => [one.element, one]))
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const inOrder = (id: string): typeof nodes => {
    const node = byId.get(id)
    return node ? [node, ...(node.childIds ?? []).flatMap(inOrder)] : []
  }
  const hasWords = (id: string) => inOrder(id).some(({ role }) => role?.value === 'StaticText')
  // What a browser draws inside a control of its own stands where that control does.
  const placeOf = (node: (typeof nodes)[number]): ReturnType<typeof elementsIn>[number] | undefined => {
    const parent = byId.get(node.parentId ?? '')
    return byNumber.get(node.backendDOMNodeId!) ?? (parent && placeOf(parent))
  }
  const heard = inOrder(nodes[0]!.nodeId)
    .filter(({ ignored, properties, backendDOMNodeId }) => !ignored && !isHidden(properties) && backendDOMNodeId !== undefined)
    .map((node): Heard => {
      const place = placeOf(node)
      return {
        role: String(node.role?.value),
        name: String(node.name?.value ?? ''),
        states: Object.fromEntries([
          ...(node.properties ?? []).map(({ name, value }) => [name, value.value] as const),
          ...(node.value ? [['value', node.value.value] as const] : []),
        ]),
        language: place?.language ?? '',
        direction: place?.direction ?? 'ltr',
        box: place?.box,
        layer: place?.layer ?? -1,
        hasWords: hasWords(node.nodeId),
        element: node.backendDOMNodeId!,
      }
    })
  return { heard, reached: elements.filter(({ isReached }) => isReached).map(({ element, words }) => ({ element, words })) }
}

const isControl = ({ role }: Heard) => controls.has(role)
const said = ({ role, name }: Heard) => `${role} "${name}"`

const once = (what: string, found: readonly Heard[]): string[] =>
  found.length === 1 ? [] : [`there is ${found.length === 0 ? 'no' : 'more than one'} ${what}${['', ...found.map(said)].join(' ')}`]

/** A page has one main part with one heading of the first level; where something lies over it, that has a name and a heading. */
const parts = ({ heard }: Tree): string[] => {
  const of = (...roles: string[]) => heard.filter(({ role }) => roles.includes(role))
  const over = of('dialog', 'alertdialog')
  const headings = of('heading')
  if (over.length > 0)
    return [
      ...once('panel', over),
      ...over.filter(({ name }) => name === '').map(() => 'the panel has no name'),
      ...(headings.length > 0 ? [] : ['the panel has no heading']),
    ]
  return [
    ...once('main part', of('main')),
    ...once(
      'heading of the first level',
      headings.filter(({ states }) => states.level === 1),
    ),
  ]
}

/** Several landmarks of a kind are told apart by their names. */
const landmarks = ({ heard }: Tree): string[] =>
  ['navigation', 'banner', 'complementary', 'form', 'region'].flatMap((kind) => {
    const found = heard.filter(({ role }) => role === kind)
    const names = found.map(({ name }) => name)
    return found.length > 1 && (names.includes('') || new Set(names).size < names.length)
      ? [`${found.length} × ${kind} are not told apart: "${names.join('", "')}"`]
      : []
  })

const nameless = ({ heard }: Tree): string[] =>
  heard
    .filter((one) => isControl(one) && one.name.trim() === '')
    .map(({ role, box }) => `a ${role} has no name, at ${box?.left}, ${box?.top}`)

/** What stands for words where they are missing: keys, names of files and of values, places in a sentence. */
const raw = /^[a-z]\w*(\.[a-z]\w*)+$|\.(svg|png|webp|woff2|ya?ml|json|vue|ts)\b|\{\w*\}|undefined|\[object|\bNaN\b|\bnull\b/

const named = new Set(['alertdialog', 'dialog', 'group', 'heading', 'image', 'main', 'navigation', 'progressbar', 'radiogroup', 'region'])

const rawNames = ({ heard }: Tree): string[] =>
  heard.filter((one) => (isControl(one) || named.has(one.role)) && raw.test(one.name)).map((one) => `not for people: ${said(one)}`)

/** Words that are in one of the two languages and never in the other. */
const telling: Record<Language, RegExp> = {
  sv: /(?<![\p{L}])(och|inte|som|att|är|det|eller|jag|någon|på)(?![\p{L}])/iu,
  en: /(?<![\p{L}])(the|and|with|your|you|what|this|not|someone|is)(?![\p{L}])/iu,
  ar: /\p{Script=Arabic}/u,
}
const letters = /\p{L}{2}/u
/** An address is in no language. */
const address = /^[\w-]+(\.[\w-]+)+$/

/** Words, and the names of what has none, are in the language that the page says they are in. */
const otherLanguage = ({ heard }: Tree): string[] =>
  heard
    .filter((one) => one.role === 'StaticText' || ((isControl(one) || named.has(one.role)) && !one.hasWords && one.name !== ''))
    .flatMap((one) => {
      const own = languages.find((language) => language === one.language)
      if (!own) return [`no language is said for ${said(one)}`]
      const isForeign = own === 'ar' && letters.test(one.name) && !telling.ar.test(one.name) && !address.test(one.name)
      const foreign = languages.filter((language) => language !== own && own !== 'ar' && telling[language].test(one.name))
      return isForeign || (foreign.length > 0 && !telling[own].test(one.name)) ? [`not in ${own}: ${said(one)}`] : []
    })

/** Whatever the keyboard reaches is in the tree, with a role of a control or of something that can be named. */
const hidden = ({ heard, reached }: Tree): string[] => {
  const there = new Map(heard.map((one) => [one.element, one]))
  return reached.flatMap(({ element, words }) => {
    const one = there.get(element)
    if (!one) return [`the keyboard reaches what is not in the tree: ${words}`]
    return isControl(one) || one.name !== '' ? [] : [`the keyboard reaches something without a name: ${one.role} ${words}`]
  })
}

const overlap = (from: number, to: number, otherFrom: number, otherTo: number) => Math.min(to, otherTo) - Math.max(from, otherFrom)

/** Whether one that is heard later is seen earlier: in the line before it, or above it in the same column. */
const isEarlier = (later: Heard, earlier: Heard): boolean => {
  const [a, b] = [earlier.box!, later.box!]
  const shared = overlap(a.top, a.bottom, b.top, b.bottom) / Math.min(a.bottom - a.top, b.bottom - b.top)
  if (shared > 0.5) return later.direction === 'rtl' ? b.left >= a.right - 1 : b.right <= a.left + 1
  return b.bottom <= a.top + 1 && overlap(a.left, a.right, b.left, b.right) > 1
}

/** The names are heard in the order in which they are seen. */
const outOfOrder = ({ heard }: Tree): string[] => {
  const placed = heard.filter((one) => one.box && (isControl(one) || one.role === 'heading'))
  return placed
    .slice(1)
    .flatMap((later, index) =>
      isEarlier(later, placed[index]!) && later.layer === placed[index]!.layer
        ? [`${said(later)} is heard after ${said(placed[index]!)}`]
        : [],
    )
}

/** What tells how far something has come says it in numbers that are within its ends, and has a name. */
const values = ({ heard }: Tree): string[] =>
  heard
    .filter(({ role }) => ['progressbar', 'slider', 'meter', 'spinbutton'].includes(role))
    .flatMap((one) => {
      const { value, valuemin, valuemax } = one.states as Record<string, number | string>
      const isWithin = Number(value) >= Number(valuemin) && Number(value) <= Number(valuemax)
      return isWithin && one.name !== '' ? [] : [`says no value within its ends: ${said(one)} ${value} of ${valuemin} to ${valuemax}`]
    })

/** What is wrong with a tree, each in words. */
export const faultsOf = (tree: Tree): string[] =>
  [parts, landmarks, nameless, rawNames, otherLanguage, hidden, outOfOrder, values].flatMap((rule) => rule(tree))
