import type { Page } from 'playwright-core'
import { far, found, insert, insertScript, notRefused, type Probe } from './probe'

export const loadSecurely: Probe = async ({ page, watch }) => {
  const urls = [`${far}/picture.png`, `${far}/film.mp4`]
  await insert(page, `<img src="${urls[0]}"><video src="${urls[1]}"></video>`)
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const strange = loaded.filter((url) => !url.startsWith('app://kiosk/') && !urls.includes(url))
  return () => [...strange, ...notRefused(watch, urls)()]
}

/** A page without an origin must be closed to any other. */
export const sameOrigin: Probe = async ({ page }) => {
  const open = await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', '')
    document.body.append(frame)
    return frame.contentDocument !== null
  })
  return found(open ? ['a page of another origin can be read'] : [])
}

/** Whether a text becomes a program; a moment later, since DevTools allow it to what they run themselves. */
const evaluates = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve))
    try {
      return new Function('return true')() as boolean
    } catch {
      return false
    }
  })

const inlinePicture = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='

export const policed: Probe = async ({ page, watch, hasScripts }) => {
  await insert(page, `<b id="inline" style="letter-spacing: 7px" onclick="document.title = 'handled'"></b><img src="${inlinePicture}">`)
  await insertScript(page, { textContent: "document.documentElement.dataset.inline = 'ran'" })
  const did = await page.evaluate(() => {
    const inline = document.getElementById('inline')!
    inline.click()
    return [
      ...(document.title === 'handled' ? ['a handler in the markup'] : []),
      ...(getComputedStyle(inline).letterSpacing === '7px' ? ['a style in the markup'] : []),
      ...(document.documentElement.dataset.inline ? ['a script in the markup'] : []),
    ]
  })
  const evaluated = hasScripts && (await evaluates(page)) ? ['a text as a program'] : []
  return () => [...did, ...evaluated, ...(watch.refused('data') ? [] : ['a picture in the markup'])]
}

export const nothingInsecure: Probe = async ({ page, watch, hasScripts }) => {
  const [style, data, script, frame] = [`${far}/style.css`, `${far}/data.json`, `${far}/script.js`, `${far}0/`] as const
  await insert(page, `<link rel="stylesheet" href="${style}"><iframe src="${frame}"></iframe>`)
  await page.evaluate((url) => void fetch(url).catch(() => undefined), data)
  await insertScript(page, { src: script })
  // Where no script runs none is asked for, and none can be refused.
  return notRefused(watch, hasScripts ? [style, data, frame, script] : [style, data, frame])
}

const outside = ['app://kiosk/..%2f..%2fpackage.json', 'app://kiosk/..%2fmain%2fmain.cjs', 'app://kiosk/%']

export const noFiles: Probe = async ({ page, watch }) => {
  const before = await page.evaluate(() => location.protocol)
  await insert(page, ['file:///etc/hostname', ...outside].map((url) => `<img src="${url}">`).join(''))
  const given = () => [
    ...outside.filter((url) => watch.status(url) !== 404),
    ...(watch.status('file:///etc/hostname') === undefined ? [] : ['a file']),
  ]
  return () => [...(before === 'app:' ? [] : [`a page of ${before}`]), ...given()]
}
