// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import ProseText from '../../../renderer/ui/ProseText.vue'
import { parseProse } from '../../../src/core/text/prose'
import { renderComponent, screen } from '../support/step'
import { newUser } from '../support/user'

const show = (text: string) => renderComponent(ProseText, { prose: parseProse(text) })

describe('a text of the programme', () => {
  it('is paragraphs, lists and strong words', () => {
    const { container } = show('En **stark** rad.\n\n- ett\n- två')
    expect([...container.querySelectorAll('p, li, strong')].map((one) => one.textContent)).toEqual(['En stark rad.', 'stark', 'ett', 'två'])
  })

  it('opens the explanation of a word', async () => {
    const { panel, container } = show('Om [vårdnad](custody), i vardagen.')
    expect(container.textContent).toBe('Om vårdnad, i vardagen.')
    await newUser().click(screen.getByRole('button', { name: 'vårdnad' }))
    expect(panel()).toEqual({ id: 'term', term: 'custody' })
  })

  it('never becomes HTML', () => {
    const { container } = show('a < b & <i>c</i>')
    expect(container.querySelector('i')).toBeNull()
    expect(container.textContent).toBe('a < b & <i>c</i>')
  })
})
