import type { Page } from 'playwright-core'

/** What a page must keep to on a screen. */
export interface Room {
  /** The least side of what is hit with a finger, in pixels. */
  target: number
  /** The least height of what scrolls, in pixels: where it is lower nobody can read in it. */
  reading: number
}

/** What does not fit on a page as it stands, each in words. */
export const misfits = (page: Page, room: Room): Promise<string[]> =>
  page.evaluate(({ target, reading }) => {
    type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>
    const root = document.documentElement
    const found: string[] = []
    const slack = 1.5
    const around = (one: Element): Element[] => (one.parentElement ? [one.parentElement, ...around(one.parentElement)] : [])
    const isShown = (one: Element) =>
      one.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !one.closest('[inert], .visually-hidden, svg')
    const nameOf = (one: Element) =>
      (one as HTMLElement).dataset.action ?? (one.textContent?.trim().slice(0, 24) || one.className || one.tagName.toLowerCase())
    const cuts = (one: Element, axis: 'overflowX' | 'overflowY') => getComputedStyle(one)[axis] !== 'visible'
    const scrolls = (one: Element) => /auto|scroll/.test(getComputedStyle(one).overflowY) && one.scrollHeight > one.clientHeight
    const sticks = (one: Element) => getComputedStyle(one).position === 'sticky'
    const isInSentence = (one: Element) =>
      getComputedStyle(one).display.startsWith('inline') &&
      [...one.parentElement!.childNodes].some((other) => other instanceof Text && other.data.trim() !== '')
    const px = (number: number) => Math.round(number)

    if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth - innerWidth} px too wide`)

    const isOfLabel = (one: Element) => one.matches('input') && one.closest('label') !== null
    const controls = [...document.querySelectorAll('button, a[href], input, select, textarea, label:has(input)')]
      .filter((one) => isShown(one) && !isOfLabel(one))
      .map((one) => ({ one, box: one.getBoundingClientRect(), above: around(one) }))

    for (const { one, box, above } of controls) {
      const name = nameOf(one)
      const size = `${px(box.width)} × ${px(box.height)}`
      if (Math.min(box.width, box.height) < target - slack && !isInSentence(one)) found.push(`${name} is small: ${size}`)
      if (box.left < -slack || box.right > innerWidth + slack) found.push(`${name} reaches beyond the side of the screen`)
      const sides = above.find((other) => {
        const inner = other.getBoundingClientRect()
        return cuts(other, 'overflowX') && (box.left < inner.left - slack || box.right > inner.right + slack)
      })
      if (sides) found.push(`${name} is cut at its side by ${nameOf(sides)}`)
      if (above.some(scrolls)) continue
      if (box.top < -slack || box.bottom > innerHeight + slack) found.push(`${name} stands outside the screen, where nothing scrolls`)
      const edge = above.find((other) => cuts(other, 'overflowY') && other.getBoundingClientRect().bottom < box.bottom - slack)
      if (edge) found.push(`${name} is cut by ${nameOf(edge)}`)
    }

    // What is scrolled out of sight lies under nothing.
    const seen = ({ box, above }: (typeof controls)[number]): Box =>
      above.filter(scrolls).reduce((inside: Box, other) => {
        const { left, top, right, bottom } = other.getBoundingClientRect()
        return {
          left: Math.max(inside.left, left),
          top: Math.max(inside.top, top),
          right: Math.min(inside.right, right),
          bottom: Math.min(inside.bottom, bottom),
        }
      }, box)
    const boxes = controls.map((control) => ({ ...control, seen: seen(control) }))
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        // What sticks is a bar with a ground of its own, under which the rest scrolls.
        if (a.one.contains(b.one) || a.above.some(sticks) !== b.above.some(sticks)) continue
        const across = Math.min(a.seen.right, b.seen.right) - Math.max(a.seen.left, b.seen.left)
        const down = Math.min(a.seen.bottom, b.seen.bottom) - Math.max(a.seen.top, b.seen.top)
        if (across > 2 && down > 2) found.push(`${nameOf(a.one)} and ${nameOf(b.one)} overlap by ${px(across)} × ${px(down)}`)
      }

    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    while (words.nextNode()) {
      const text = words.currentNode as Text
      const holder = text.parentElement!
      if (text.data.trim() === '' || !isShown(holder)) continue
      range.selectNodeContents(text)
      const lines = [...range.getClientRects()]
      const [left, right] = [Math.min(...lines.map((line) => line.left)), Math.max(...lines.map((line) => line.right))]
      const bounds = [holder, ...around(holder)].find((one) => one.matches('button, label, a') || cuts(one, 'overflowX'))
      const inner = bounds?.getBoundingClientRect() ?? { left: 0, right: innerWidth }
      if (left < Math.max(inner.left, 0) - slack || right > Math.min(inner.right, innerWidth) + slack)
        found.push(`"${text.data.trim().slice(0, 40)}" reaches out of ${bounds ? nameOf(bounds) : 'the screen'}`)
    }

    for (const area of document.querySelectorAll('.area')) {
      const { clientHeight, scrollHeight } = area
      if (isShown(area) && scrollHeight > clientHeight + 1 && clientHeight < reading)
        found.push(`only ${clientHeight} px are left to read in`)
    }
    return [...new Set(found)]
  }, room)
