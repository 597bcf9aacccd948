import { found, insert, type Probe } from './probe'

export const noWebView: Probe = async ({ page }) =>
  found(await page.evaluate(() => ('loadURL' in document.createElement('webview') ? ['a webview can be made'] : [])))

export const noGuest: Probe = async ({ page, targets }) => {
  const guests = async () => (await targets()).filter(({ type }) => type === 'webview').length
  const before = await guests()
  await insert(page, '<webview src="data:text/html,a guest" nodeintegration allowpopups webpreferences="sandbox=no"></webview>')
  return async () => ((await guests()) > before ? ['a guest'] : [])
}

const goTo = (url: string) => `location.href = '${url}'`

const refreshTo = (url: string) => `document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=${url}">')`

export const staysWhereItIs: Probe = async ({ page, watch }) => {
  const ways = [
    ['app://kiosk/index.html?elsewhere', goTo],
    ['https://192.0.2.1/', goTo],
    ['app://kiosk/index.html?refreshed', refreshTo],
  ] as const
  const went: string[] = []
  for (const [url, way] of ways) {
    const before = watch.wentTo().length
    await watch.untilSettled(url, () => page.evaluate(way(url)))
    if (watch.wentTo().length > before) went.push(url)
  }
  return found(went)
}

export const opensNoWindow: Probe = async ({ page, targets }) => {
  const count = async () => (await targets()).filter(({ type }) => type === 'page').length
  const before = await count()
  await insert(page, '<a id="away" target="_blank" href="app://kiosk/guard.html"></a>')
  const opened = await page.evaluate(() => {
    document.getElementById('away')!.click()
    return ['about:blank', 'app://kiosk/guard.html', 'https://192.0.2.1/'].filter((url) => window.open(url) !== null)
  })
  return async () => [...opened, ...((await count()) > before ? ['a further window'] : [])]
}

export const opensNothingOutside: Probe = async ({ page, watch, openedOutside }) => {
  for (const url of ['mailto:somebody@example.se', 'tel:112', 'other-program:open'])
    await watch.untilSettled(url, () => page.evaluate(goTo(url)))
  return openedOutside
}
