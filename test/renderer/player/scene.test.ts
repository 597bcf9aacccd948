// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { shuffled } from '../../../renderer/player/shuffle'
import { byAction, screen, showStep, tabTo } from '../support/step'

describe('a scene', () => {
  it('shows its picture with words for those who do not see it', () => {
    showStep('gym-shoes')
    const picture = screen.getByRole('img', { name: 'Ett köksbord. En barnteckning, kritor och en mobil som lyser.' })
    expect(picture.getAttribute('src')).toBe('media/kitchen-from-above.svg')
  })

  it('tells its story in pictures, and each says after itself what is said in it', () => {
    showStep('cucumber-soup', { module: 'p02' })
    const frames = [...document.querySelectorAll('.frame')]
    expect(frames.map((frame) => [...frame.children].map((one) => one.tagName))).toEqual([['IMG'], ['IMG', 'BLOCKQUOTE'], ['IMG']])
    expect(frames[1]!.querySelector('img')!.getAttribute('alt')).toContain('trägurka')
    expect(frames[1]!.querySelector('blockquote')!.textContent).toContain('gurksoppa')
  })

  it('opens every reply, with what the child may hear and why; none is marked', async () => {
    const { user, answer, container } = showStep('gym-shoes')
    for (const reply of ['hush', 'unload', 'name-and-stay']) await user.click(byAction(`pick:${reply}`))
    expect(answer()).toEqual({ opened: ['hush', 'unload', 'name-and-stay'], own: '' })
    expect(screen.getAllByText('Det barnet kan höra')).toHaveLength(3)
    expect(screen.getByText('Något är fel, men jag får inte fråga.')).toBeTruthy()
    const looks = [...container.querySelectorAll('.reply')].map((reply) => reply.className)
    expect(new Set(looks).size).toBe(1)
  })

  it('opens and closes with the keyboard alone', async () => {
    const { user } = showStep('gym-shoes')
    await tabTo(user, byAction('pick:hush'))
    await user.keyboard('{Enter}')
    expect(byAction('pick:hush').getAttribute('aria-expanded')).toBe('true')
    await user.keyboard(' ')
    expect(byAction('pick:hush').getAttribute('aria-expanded')).toBe('false')
  })

  it('keeps the order of its replies while it is shown', async () => {
    const { user, container } = showStep('gym-shoes')
    const order = () => [...container.querySelectorAll('.reply [data-action]')].map((one) => one.getAttribute('data-action'))
    const before = order()
    await user.click(byAction('pick:unload'))
    await nextTick()
    expect(order()).toEqual(before)
  })

  it('takes an own line, which need not be written', async () => {
    const { user, answer } = showStep('gym-shoes')
    await user.type(screen.getByRole('textbox', { name: 'Hur hade du sagt det?' }), 'Vänta lite.')
    expect(answer()).toEqual({ opened: [], own: 'Vänta lite.' })
  })

  it('tells another story in safety mode', () => {
    showStep('gym-shoes', { safety: true })
    expect(screen.getByText(/Glaset välter/)).toBeTruthy()
    expect(screen.queryByText(/den andra föräldern/)).toBeNull()
  })
})

describe('an order by chance', () => {
  it('has the same items, and follows its source of chance', () => {
    const items = ['a', 'b', 'c']
    expect(shuffled(items, () => 0.999)).toEqual(['a', 'b', 'c'])
    expect(shuffled(items, () => 0)).toEqual(['b', 'c', 'a'])
    expect(items).toEqual(['a', 'b', 'c'])
  })
})
