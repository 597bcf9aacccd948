/** What an SVG may not hold in a logo, by the name it is said with. */
export type SvgFault = 'script' | 'outside' | 'entities' | 'moves' | 'encoding' | 'page'

/*
 * An SVG in an <img> runs no script and loads nothing: that is what keeps visitors safe. A logo that would try is refused
 * all the same, since whoever drew it expects something else to happen; an office hears of it here and not from a visitor.
 */
const refused: readonly [SvgFault, RegExp][] = [
  ['encoding', /<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i],
  ['entities', /<!ENTITY/i],
  ['script', /<(?:[\w-]+:)?script[\s/>]|[\s"'/]on[a-z]+\s*=|javascript:/i],
  ['page', /<(?:[\w-]+:)?(?:foreignObject|iframe|embed|object|audio|video)[\s/>]/i],
  ['moves', /<(?:[\w-]+:)?(?:animate\w*|set|discard)[\s/>]|@keyframes/i],
]

/** Every address in it: of links and pictures, in styles, and of style sheets. */
const addresses =
  /(?:\bhref|\bsrc)\s*=\s*(?:"([^"]*)"|'([^']*)')|url\(\s*["']?([^"')]*)|@import\s*["']?([^"';]*)|<\?xml-stylesheet([^?]*)/gi

const isInside = (address: string): boolean => /^(?:#|data:image\/(?:png|jpeg|webp|gif);)/i.test(address.trim())

/** What is wrong with an SVG as a logo: it is one picture, which stands still and needs nothing from outside. */
export const svgFault = (text: string): SvgFault | undefined => {
  const found = refused.find(([, pattern]) => pattern.test(text))
  if (found) return found[0]
  const outside = [...text.matchAll(addresses)].some(([, ...groups]) => !isInside(groups.find((one) => one !== undefined) ?? ''))
  return outside ? 'outside' : undefined
}
