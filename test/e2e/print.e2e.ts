import { onTestFinished, test } from 'vitest'
import { startKiosk } from '../support/kiosk'
import { printSystem, toHandout } from '../support/printing'
import { tap } from '../support/walk'

test('a printer that does not answer is said, and what to do instead', async () => {
  const kiosk = startKiosk(printSystem('exit 1').start)
  onTestFinished(async () => {
    await kiosk.stop()
    kiosk.clean()
  })
  const page = await kiosk.visitor(0)
  await toHandout(page)
  await tap(page, 'print')
  await page.getByText('Skrivaren svarar inte').waitFor()
})
