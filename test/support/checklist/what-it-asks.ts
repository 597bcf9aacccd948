import { found, type Probe } from './probe'

const permissions =
  'geolocation notifications camera microphone midi clipboard-read clipboard-write idle-detection persistent-storage'.split(' ')

const features = 'geolocation camera microphone midi clipboard-read display-capture usb hid serial idle-detection payment'.split(' ')

export const refusesPermissions: Probe = async ({ page, hasScripts }) =>
  found(
    await page.evaluate(
      async ([names, powerful, calls]) => {
        const state = async (name: string) => (await navigator.permissions.query({ name: name as PermissionName })).state
        const states = await Promise.all(names.map(async (name) => [name, await state(name)] as const))
        const asked = await Promise.all([
          Notification.requestPermission().then((answer) => (answer === 'denied' ? [] : [`Notification ${answer}`])),
          new Promise<string[]>((resolve) => {
            if (!calls) return resolve([])
            navigator.geolocation.getCurrentPosition(
              () => resolve(['a position']),
              ({ code, PERMISSION_DENIED }) => resolve(code === PERMISSION_DENIED ? [] : ['a position was looked for']),
            )
          }),
        ])
        const { featurePolicy } = document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } }
        return [
          ...states.filter(([, answer]) => answer !== 'denied').map(([name, answer]) => `${name} ${answer}`),
          ...asked.flat(),
          ...powerful.filter((name) => featurePolicy.allowsFeature(name)).map((name) => `${name} by the page's header`),
        ]
      },
      // Where no script runs nothing is called back.
      [permissions, features, hasScripts] as const,
    ),
  )

type Asking = Record<string, (input?: unknown) => Promise<unknown>>

/** Whoever has a bridge and is not the page that is answered: another window, or an embedded page. */
export const answersNobodyElse: Probe = async ({ page, bridge, isStranger = false }) => {
  if (!bridge) return found([])
  return found(
    await page.evaluate(
      async ([name, requests, stranger]) => {
        const frame = document.createElement('iframe')
        const loaded = new Promise((resolve) => (frame.onload = resolve))
        frame.srcdoc = '<p>'
        document.body.append(frame)
        await loaded
        const inFrame = (frame.contentWindow as unknown as Record<string, Asking | undefined>)[name]
        const inPage = stranger ? (window as unknown as Record<string, Asking>)[name] : undefined
        const asks = [inFrame, inPage].flatMap((one) => (one ? requests.map((request) => [request, one[request]!] as const) : []))
        const answered = await Promise.all(
          asks.map(([request, ask]) =>
            ask().then(
              () => [request],
              () => [],
            ),
          ),
        )
        return answered.flat()
      },
      [bridge.name, bridge.requests, isStranger] as const,
    ),
  )
}
