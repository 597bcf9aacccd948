// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import type { Language } from '../../../src/core/text/language'
import { byAction, hasAction, panelShown, screen, screenShown, waitFor } from '../support/app'
import { openTalk, talkPageShown } from './talk'

type App = Awaited<ReturnType<typeof openTalk>>

/** Through a topic, with something that they try. */
const tryClothes = async (app: App) => {
  await app.toTopic('clothes', 4)
  await app.tap('pick:warm-and-dry')
  await app.onward(1)
  await app.tap('pick:follows-child')
  await app.onward(1)
  await app.tap('who:left')
  await app.tap('when:every-sunday')
  await app.onward(1)
  await app.tap('pick:weeks-4')
}

/** Through a topic on which they do not agree yet. */
const disagreeOnPhone = async (app: App) => {
  await app.toTopic('phone', 5)
  await app.tap('pick:not-yet')
  await app.onward(1)
}

const outcomes = () => [...document.querySelectorAll<HTMLElement>('main [data-outcome]')].map((one) => one.textContent)

describe('what they try', () => {
  test('stands on one page for both: what the child gets, what, who, when, and the day they look again', async () => {
    const app = await openTalk()
    await tryClothes(app)
    await app.tap('done')
    await waitFor(() => expect(outcomes()).toHaveLength(1))
    expect(screen.getByRole('heading', { level: 1, name: 'Det här prövar ni' })).toBeTruthy()
    expect(outcomes()[0]).toMatch(
      /Barnet får\s*Vara varm och torr på rasten\..*Vi prövar\s*Jacka och skor följer barnet\..*Vem\s*Du till vänster.*När\s*Varje söndag kväll.*Vi ser efter\s*söndag 20 december/,
    )
    expect(screen.getByText('Det här är ingen juridisk överenskommelse. Det är ett försök, och det går att ändra.')).toBeTruthy()
  })

  test('can be their own words', async () => {
    const app = await openTalk()
    await app.toTopic('clothes', 5)
    expect(document.querySelector('[data-step] input[type="text"]')).toBeNull()
    await app.tap('pick:own')
    await app.write('Stövlar åt båda hållen')
    await app.tap('done')
    await waitFor(() => expect(outcomes()[0]).toContain('Stövlar åt båda hållen'))
  })

  const days: [Language, string][] = [
    ['sv', 'söndag 6 december'],
    ['en', 'Sunday 6 December'],
    ['ar', 'الأحد، 6 ديسمبر'],
  ]
  test.each(days)('is looked at again on a day that is written as in %s', async (language, day) => {
    const app = await openTalk({ language })
    await app.toTopic('clothes', 5)
    await app.tap('pick:follows-child')
    await app.onward(2)
    expect(byAction('pick:weeks-2').closest('label')?.textContent?.replace('Sunday,', 'Sunday')).toContain(day)
  })
})

describe('not agreeing yet', () => {
  test('is one choice among the others, and looks like them', async () => {
    const app = await openTalk()
    await app.toTopic('phone', 5)
    const classes = [...document.querySelectorAll('[data-step] label')].map((one) => one.className)
    expect(new Set(classes).size).toBe(1)
    await app.tap('pick:not-yet')
    expect(byAction('next').textContent.trim()).toBe('Nästa')
  })

  test('has an end of its own: nobody is asked who would do what', async () => {
    const app = await openTalk()
    await disagreeOnPhone(app)
    expect(screen.getByRole('heading', { name: 'Ni är inte överens än, och det är ett svar' })).toBeTruthy()
    expect(hasAction('who:left')).toBe(false)
    await app.onward(1)
    expect(screen.getByRole('heading', { name: 'När pratar ni om det igen?' })).toBeTruthy()
    await app.tap('pick:next-talk')
    await app.tap('done')
    await waitFor(() => expect(outcomes()).toHaveLength(1))
    expect(screen.getByRole('heading', { level: 1, name: 'Ni är inte överens än, och det är ett svar' })).toBeTruthy()
    expect(outcomes()[0]).toMatch(/Vi är inte överens än, och det är ett svar\.\s*Vi pratar om det igen\s*På nästa samtal här/)
  })

  test('stands beside what they try, as one answer of two', async () => {
    const app = await openTalk()
    await disagreeOnPhone(app)
    await app.onward(2)
    await tryClothes(app)
    await app.tap('done')
    await waitFor(() => expect(outcomes()).toHaveLength(2))
    expect(screen.getByRole('heading', { level: 1, name: 'Det här prövar ni' })).toBeTruthy()
  })

  test('and choosing nothing is fine as well', async () => {
    const app = await openTalk()
    await app.toTopic('phone', 6)
    expect(screen.getByRole('heading', { name: 'Inget är valt än' })).toBeTruthy()
    await app.tap('done')
    await waitFor(() => screen.getByRole('heading', { level: 1, name: 'Tack för i dag' }))
    expect(hasAction('sheet:left')).toBe(false)
  })
})

describe('the sheets', () => {
  const sheet = async (app: App, side: 'left' | 'right') => {
    await app.tap(`sheet:${side}`)
    await waitFor(() => expect(screen.getByRole('dialog').querySelector('[data-outcome]')).toBeTruthy())
    const words = screen.getByRole('dialog').textContent
    await app.tap('close')
    return words
  }
  const atEnd = async (printing = false) => {
    const app = await openTalk({ printing })
    await tryClothes(app)
    await app.tap('done')
    await waitFor(() => byAction('sheet:left'))
    return app
  }

  test('are one for each, in the words of whoever takes it, and else the same', async () => {
    const app = await atEnd()
    const [left, right] = [await sheet(app, 'left'), await sheet(app, 'right')]
    expect(left).toContain('Jag')
    expect(right).toContain('Den andra föräldern')
    expect(left.replace('Du till vänster', '').replace('Jag', '')).toBe(
      right.replace('Du till höger', '').replace('Den andra föräldern', ''),
    )
  })

  test('ask nobody whether they are safe at home, and hold no code, no line, no office', async () => {
    const app = await atEnd()
    await app.tap('sheet:left')
    expect(panelShown()).toBe('joint-sheet')
    expect(hasAction('safe:yes')).toBe(false)
    expect(screen.getByRole('dialog').innerHTML).not.toMatch(/1 1 2|QR|Familjerätten|Exempelkommun|tryggt/)
    expect(screen.getByRole('dialog').querySelector('svg[role="img"]')).toBeNull()
  })

  test('come out of the printer both at once, where the office prints, and only there', async () => {
    const app = await atEnd(true)
    const papers = () => [...document.querySelectorAll('body > .paper')].map((one) => one.textContent)
    await waitFor(() => expect(papers()[1]).toContain('Den andra föräldern'))
    expect(papers()).toHaveLength(2)
    expect(papers()[0]).toContain('Jag')
    await app.tap('print')
    expect(app.bridge.print).toHaveBeenCalledOnce()
    await waitFor(() => screen.getByText(/^Det kommer ur skrivaren nu/))
    app.bridge.print.mockResolvedValueOnce('failed')
    await app.tap('print')
    await waitFor(() => screen.getByText(/^Skrivaren svarar inte/))
    app.unmount()
    await atEnd()
    expect(hasAction('print')).toBe(false)
    expect(document.querySelector('body > .paper')).toBeNull()
  })
})

test('from the agreement there is a way back to the topics, and a way to end', async () => {
  const app = await openTalk()
  await tryClothes(app)
  await app.onward(1)
  await app.tap('done')
  await app.tap('back')
  expect(screenShown()).toBe('programme')
  expect(byAction('topic:clothes').textContent).toContain('Pratat om')
  await app.tap('topic:clothes')
  expect(talkPageShown()).toBe('clothes-begin')
  await app.tap('done')
  await app.user.click(byAction('end-visit'))
  expect(app.bridge.end).toHaveBeenCalledExactlyOnceWith({ how: 'finished' })
})
