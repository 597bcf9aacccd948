import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { themes } from '../../renderer/composables/use-display'
import { stepKinds } from '../../src/core/step'
import { languages, type Language } from '../../src/core/text/language'
import { allViews, type View } from '../../tools/preview/views'
import { axe } from '../support/axe'
import { misfits } from '../support/fit'
import { faultsOf, treeOf } from '../support/tree'
import { lastingFaults } from '../support/tree-faults'
import { useOnce } from '../support/use-once'
import { openViewWindow, type Screen, type ViewWindow } from '../support/view-window'

const isLong = process.env.SES_KIOSK_LONG !== undefined

/** A screen, and how large the visitor has set the text on it, in percent. */
type Room = Screen & { text?: number }

const usual: Room = { width: 1366, height: 768 }
const hardest: Room[] = [
  { width: 1024, height: 768, text: 200 },
  { width: 800, height: 1280 },
  // What is left of 1280 × 1024 at 400 %, as high as it is scrolled.
  { width: 320, height: 640 },
  { width: 3840, height: 2160 },
]
const rooms: Room[] = isLong
  ? [usual, { width: 1024, height: 768 }, { width: 768, height: 1024 }, { width: 1920, height: 1080, scale: 2 }, ...hardest]
  : hardest

type Case = readonly [title: string, language: Language, theme: (typeof themes)[number], rooms: readonly Room[], view: View]

/** A second step of a kind looks like the first; of the pages of the programmes those of one are enough. */
const alike = ({ kind, title }: View): string => (kind in stepKinds ? kind : title.replace(/^.*: (?=before|modules)/, ''))
const unlike = (views: readonly View[]): View[] => [...new Map(views.toReversed().map((view) => [alike(view), view])).values()]

/** Each kind of view in one language and theme and on one of the screens, in turns; in the long run every view in all of them. */
const casesOf = (views: readonly View[]): Case[] =>
  isLong
    ? views.flatMap((view) => view.languages.flatMap((language) => themes.map((theme): Case => [view.title, language, theme, rooms, view])))
    : unlike(views).map((view, turn): Case => [
        view.title,
        view.languages[turn % view.languages.length]!,
        themes[Math.floor(turn / languages.length) % themes.length]!,
        [rooms[turn % rooms.length]!],
        view,
      ])

const views = await allViews()
let window: ViewWindow
beforeAll(async () => {
  window = await openViewWindow()
})
afterAll(() => window.close())

const open = async (
  { at }: View,
  language: Language = 'sv',
  theme: (typeof themes)[number] = 'light',
  room: Room = usual,
): Promise<void> => {
  await window.resize(room)
  await window.open('file' in at ? at : { asked: `${at.asked}&${new URLSearchParams({ still: 'yes', language, theme })}` })
}

/** Gives the page the room of a screen, and the text the size that the visitor's own setting gives it. */
const fit = async ({ text = 100, ...screen }: Room): Promise<string[]> => {
  await window.resize(screen)
  await window.page.evaluate((scale) => {
    document.documentElement.style.setProperty('--text-scale', String(scale))
    return new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
  }, text / 100)
  return misfits(window.page, { target: 44, reading: 120 })
}

describe('every view can be heard, seen in every theme, and fits its screen', () => {
  test.each(casesOf(views))('%s, %s, %s', async (_, language, theme, screens, view) => {
    await open(view, language, theme)
    expect.soft(await lastingFaults(window.devtools), 'its accessibility tree').toEqual([])
    // In the light colours every kind is looked at in visit.e2e.ts.
    if (theme !== 'light' || isLong) expect.soft(await axe(window.page), 'axe').toEqual([])
    // The area of staff has no text size of its own.
    for (const room of screens.filter(({ text }) => text === undefined || view.kind !== 'staff'))
      expect.soft(await fit(room), `on ${room.width} × ${room.height}, text ${room.text ?? 100} %`).toEqual([])
    for (const { name, state, says } of await useOnce(window.devtools))
      expect.soft(says, `"${name}" is ${state} after one use`).toBe('true')
  })
})

const viewOf = (kind: string, band: View['band'] = 'adults'): View => views.find((view) => view.kind === kind && view.band === band)!
const titled = (title: string): View => views.find((view) => view.title === title)!

describe('what a tree does not say is found', () => {
  const taken: [string, View, () => void, RegExp][] = [
    [
      'the name of a control',
      titled('Start'),
      () => {
        document.querySelector('[data-action="help"] .words')!.textContent = ''
      },
      /a button has no name/,
    ],
    ['the main part', titled('Start'), () => document.querySelector('main')!.setAttribute('role', 'none'), /there is no main part/],
    [
      'the first heading',
      titled('Start'),
      () => document.querySelector('h1')!.setAttribute('aria-level', '2'),
      /there is no heading of the first level/,
    ],
    [
      'a name in words',
      titled('Start'),
      () => document.querySelector('[data-action="help"]')!.setAttribute('aria-label', 'frame.help'),
      /not for people: button "frame.help"/,
    ],
    [
      'the language of a name',
      titled('Start'),
      () => {
        document.querySelector('[data-action="privacy"] .words')!.textContent = 'Who sees what you do?'
      },
      /not in sv: StaticText "Who sees/,
    ],
    [
      'a control itself',
      viewOf('check-in'),
      () => document.querySelector('[data-action="next"]')!.setAttribute('aria-hidden', 'true'),
      /the keyboard reaches what is not in the tree: next/,
    ],
    [
      'the order that is seen',
      viewOf('check-in'),
      () => {
        document.querySelector<HTMLElement>('main .row')!.style.flexDirection = 'row-reverse'
      },
      /is heard after/,
    ],
    [
      'how far one has come',
      viewOf('check-in'),
      () => document.querySelector('[role="progressbar"]')!.setAttribute('aria-valuenow', '400'),
      /says no value within its ends/,
    ],
    [
      'the name of a panel',
      titled('Display'),
      () => document.querySelector('[role="dialog"]')!.removeAttribute('aria-labelledby'),
      /the panel has no name/,
    ],
  ]
  test.each(taken)('%s', async (_, view, take, fault) => {
    await open(view)
    expect(await lastingFaults(window.devtools)).toEqual([])
    await window.page.evaluate(take)
    expect(faultsOf(await treeOf(window.devtools)).join('\n')).toMatch(fault)
  })

  test('a state that stays as it was', async () => {
    await open(titled('Display'))
    await window.page.evaluate(() => {
      for (const one of document.querySelectorAll('[role="dialog"] input'))
        one.addEventListener('click', (event) => event.preventDefault(), { capture: true })
    })
    expect((await useOnce(window.devtools)).find(({ state }) => state === 'checked')?.says).toBe('false')
  })
})

describe('what does not fit is found', () => {
  const spoilt: [string, () => void, RegExp][] = [
    [
      'a page that is too wide',
      () => document.querySelector<HTMLElement>('main')!.style.setProperty('min-width', '1500px'),
      /beyond|cut|too wide/,
    ],
    [
      'a control that is too small',
      () => (document.querySelector<HTMLElement>('[data-action="next"]')!.style.cssText = 'min-block-size: 0; block-size: 30px'),
      /next is small/,
    ],
    [
      'two controls over each other',
      () => document.querySelector<HTMLElement>('[data-action="skip"]')!.style.setProperty('margin-inline-end', '-80px'),
      /skip and next overlap/,
    ],
    [
      'words that are cut',
      () => document.querySelector<HTMLElement>('[data-action="back"]')!.style.setProperty('width', '60px'),
      /reaches out of back/,
    ],
    [
      'no room to read in',
      () => document.querySelector<HTMLElement>('main .bar')!.style.setProperty('padding-top', '520px'),
      /px are left to read in/,
    ],
  ]
  test.each(spoilt)('%s', async (_, spoil, misfit) => {
    await open(viewOf('check-in'))
    expect(await fit(usual)).toEqual([])
    await window.page.evaluate(spoil)
    expect((await fit(usual)).join('\n')).toMatch(misfit)
  })
})

test('a theme that cannot be read is found', async () => {
  await open(titled('Start'), 'ar', 'dark')
  await window.page.evaluate(() => document.documentElement.style.setProperty('--ink-soft', '#47605a'))
  expect((await axe(window.page)).join('\n')).toContain('color-contrast')
})

const fieldInSight = () => {
  const field = document.activeElement!
  const [{ top, bottom }, area] = [field.getBoundingClientRect(), field.closest('.area')!.getBoundingClientRect()]
  return field.matches('input, textarea') && top >= Math.max(area.top, 0) - 1 && bottom <= Math.min(area.bottom, innerHeight) + 1
}

test.each(rooms)('the keys on the screen leave the field in sight: $width × $height', async ({ text = 100, ...screen }) => {
  await window.resize(screen)
  for (const asked of ['module=p03&step=scene', 'module=t05&step=hand&tap=finger:thumb,pick:own']) {
    await window.open({ asked: `${asked}&size=${text}` })
    await window.page.locator('[data-action="keyboard"]').first().click()
    await window.page.locator('[data-action="key"]').first().waitFor()
    await expect.poll(() => window.page.evaluate(fieldInSight), { message: asked }).toBe(true)
  }
})

test('a long name of an office has room beside the controls', async () => {
  for (const room of rooms) {
    await open(viewOf('check-in'), 'ar', 'light', room)
    await window.page.evaluate(() => {
      document.querySelector('.names strong')!.textContent = 'Familjerättsbyrån för samverkande kommuner i Sydvästra Norrbottens inland'
      document.querySelector('.names small')!.textContent = 'Malung-Sälens, Upplands-Bro och Älvkarleby kommuner'
    })
    expect(await fit(room)).toEqual([])
  }
})
