// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { byAction, hasAction, openApp, screen, screenShown, stepShown, toModule, waitFor, within } from '../support/app'

type App = Awaited<ReturnType<typeof openApp>>

const choosePlan = async (app: App) => {
  while (document.querySelector('[data-step-kind="if-then"]') === null) await app.tap('next')
  for (const group of document.querySelectorAll('[data-step] fieldset')) await app.user.click(group.querySelector('input')!)
}

const playWithPlan = async (app: App, choice: 'next' | 'calm-first' = 'next') => {
  await toModule(app, 'p03', { choice })
  await choosePlan(app)
}

/** From the end to the page that is taken along. */
const toHandout = async (app: App) => {
  await app.tap('done')
  await waitFor(() => byAction('handout'))
  await app.tap('handout')
}
const handout = () => within(screen.getByRole('dialog', { name: 'Ta med dig' }))

test('shows the plan that was made, large', async () => {
  const app = await openApp()
  await playWithPlan(app)
  await app.tap('done')
  await waitFor(() => expect(screen.getByRole('article').textContent).toMatch(/^Om .+, så .+\.$/))
})

describe('the handout', () => {
  test('comes after the question whether it is safe, in every visit', async () => {
    for (const choice of ['next', 'calm-first'] as const) {
      const app = await openApp()
      await playWithPlan(app, choice)
      await toHandout(app)
      expect(handout().queryByRole('article')).toBeNull()
      expect(handout().getByRole('group', { name: 'Är det tryggt att ha hemma eller i mobilen?' })).toBeTruthy()
      app.unmount()
    }
  })

  test('stays here where that is not safe, or not known: no page, no code, no word of a photo', async () => {
    const app = await openApp()
    await playWithPlan(app)
    await toHandout(app)
    await app.tap('safe:no')
    expect(document.activeElement?.textContent).toMatch(/^Då låter vi det stanna här/)
    expect(handout().queryByRole('article')).toBeNull()
    expect(handout().queryByRole('img')).toBeNull()
    expect(screen.queryByText(/bild med mobilen/)).toBeNull()
  })

  test('has the cards, a code that holds the sentence, and lines that betray nothing', async () => {
    const app = await openApp()
    await playWithPlan(app)
    await toHandout(app)
    await app.tap('safe:yes')
    expect(handout().getByText(/^Om .+, så .+\.$/)).toBeTruthy()
    expect(handout().getByRole('img', { name: 'QR-kod med meningen på kortet' })).toBeTruthy()
    expect(handout().getByText('1 1 2')).toBeTruthy()
    expect(handout().queryByText(/Kvinnofrid/)).toBeNull()
    expect(hasAction('print')).toBe(false)
  })

  test('leaves here what the visitor takes out, and is not offered where nothing is left', async () => {
    const app = await openApp()
    await playWithPlan(app)
    await app.tap('done')
    await waitFor(() => byAction('take:p03:if-then'))
    await app.tap('take:p03:if-then')
    expect(hasAction('handout')).toBe(false)
    await app.tap('take:p03:if-then')
    expect(hasAction('handout')).toBe(true)
  })

  test('is printed where the office prints, and says what came of it', async () => {
    const app = await openApp({ profile: { printing: true } })
    await playWithPlan(app)
    await toHandout(app)
    expect(hasAction('print')).toBe(false)
    await app.tap('safe:yes')
    expect(document.querySelector('body > .paper')?.textContent).toMatch(/Om .+, så .+\./)
    await app.tap('print')
    expect(app.bridge.print).toHaveBeenCalledOnce()
    await waitFor(() => screen.getByText(/^Det kommer ur skrivaren nu/))
    app.bridge.print.mockResolvedValueOnce('failed')
    await app.tap('print')
    await waitFor(() => screen.getByText(/^Skrivaren svarar inte/))
  })
})

test('says something kind where there is nothing to take along', async () => {
  const app = await openApp()
  await toModule(app)
  await app.tap('done')
  await waitFor(() => screen.getByRole('heading', { level: 1, name: 'Tack för i dag' }))
})

test('one more module can follow', async () => {
  const app = await openApp()
  await toModule(app)
  await app.tap('done')
  await app.tap('back')
  expect(screenShown()).toBe('programme')
  await app.tap('module:p10')
  await waitFor(() => stepShown())
})

test('a visit that is ended in the middle of its only module is left', async () => {
  const app = await openApp()
  await toModule(app)
  await app.tap('done')
  await app.tap('end-visit')
  expect(app.bridge.end).toHaveBeenCalledExactlyOnceWith({ how: 'left' })
  expect(screenShown()).toBeUndefined()
})

test('a visit with a module that reached its last step is finished', async () => {
  const app = await openApp()
  await toModule(app)
  while (screenShown() !== 'end') await app.tap('next')
  await app.tap('end-visit')
  expect(app.bridge.end).toHaveBeenCalledExactlyOnceWith({ how: 'finished' })
})

describe('what the visitor wants to talk about', () => {
  const toTalk = async () => {
    const app = await openApp()
    await playWithPlan(app)
    await app.tap('done')
    await waitFor(() => byAction('talk'))
    await app.tap('talk')
    return app
  }

  test('is chosen from what was opened, and from what everybody may want; no answer is among it', async () => {
    await toTalk()
    const panel = within(screen.getByRole('dialog', { name: 'Det här vill jag prata om' }))
    expect(panel.getAllByRole('checkbox').map((one) => one.closest('label')?.textContent?.trim())).toEqual([
      'Ilskan och pausen',
      'Vad som händer härnäst',
      'Något jag vill säga i enrum',
      'Något annat',
    ])
    expect(hasAction('show')).toBe(false)
  })

  test('is shown large, and the page with the answers is not there meanwhile', async () => {
    const app = await toTalk()
    await app.tap('pick:alone')
    await app.tap('show')
    expect(screen.getByText('Något jag vill säga i enrum')).toBeTruthy()
    expect(screen.queryByText('Ilskan och pausen')).toBeNull()
    expect(screenShown()).toBeUndefined()
  })
})
