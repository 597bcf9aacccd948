// @vitest-environment happy-dom
import { cleanup } from '@testing-library/vue'
import { describe, expect, it } from 'vitest'
import { byAction, screen, showSample, showStep, tabTo } from '../support/step'

const calm = { module: 'p14' }

describe('breathing before an answer', () => {
  it('begins and stops when the visitor wants, with the keyboard alone', async () => {
    const { user, answer, bridge } = showStep('before-you-answer', calm)
    expect(bridge.activity).not.toHaveBeenCalled()
    await tabTo(user, byAction('pick:breathe'))
    await user.keyboard('{Enter}')
    expect(answer()).toEqual({ begun: true })
    expect(screen.getByText('Andas in…')).toBeTruthy()
    await tabTo(user, byAction('pick:breathe-stop'))
    await user.keyboard('{Enter}')
    expect(screen.getByText('Klart. Stanna kvar så länge du vill.')).toBeTruthy()
    expect(document.activeElement).toBe(byAction('pick:breathe-again'))
  })

  it('does not begin by itself where somebody comes back', () => {
    showStep('before-you-answer', { ...calm, answers: { 'before-you-answer': { begun: true } } })
    expect(screen.getByRole('button', { name: 'Börja andas' })).toBeTruthy()
  })

  it('has another way for those whom breathing does not calm', async () => {
    const { user } = showStep('before-you-answer', { ...calm, language: 'ar' })
    await user.click(byAction('pick:breathe'))
    await user.click(byAction('pick:feet'))
    expect(screen.queryByText('شهيق…')).toBeNull()
    expect(screen.getByText('نضع القدمين على الأرض. نحسّ بالكعبين، ثمّ بأصابع القدمين. الأرض تحملنا.')).toBeTruthy()
  })
})

it('breathes with a balloon where the step says so, and else with a circle', async () => {
  const { user, container } = showSample('breathe', { shape: 'balloon' })
  await user.click(byAction('pick:breathe'))
  expect(container.querySelector('svg.balloon.in')).toBeTruthy()
  expect(container.querySelector('.circle')).toBeNull()
  cleanup()
  const plain = showSample('breathe')
  await plain.user.click(byAction('pick:breathe'))
  expect(plain.container.querySelector('.balloon')).toBeNull()
  expect(plain.container.querySelector('.circle')).toBeTruthy()
})
