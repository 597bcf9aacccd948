// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest'
import { spokenControl } from '../../../renderer/speech/spoken-control'

afterEach(() => document.body.replaceChildren())

const spoken = (html: string): string => {
  document.body.innerHTML = html
  return spokenControl(document.querySelector('[data-it]')!, (standing) => standing)
}

describe('a control is said by its name, what it is, how it stands and what describes it', () => {
  test.each([
    ['<button data-it>Nästa</button>', 'Nästa. button.'],
    ['<button data-it aria-label="Stäng">×</button>', 'Stäng. button.'],
    ['<button data-it aria-pressed="true">Sol</button>', 'Sol. pressed.'],
    ['<button data-it aria-pressed="false">Sol</button>', 'Sol. notPressed.'],
    ['<button data-it aria-expanded="false">Mer?</button>', 'Mer? closed.'],
    ['<button data-it aria-expanded="true">Mer?</button>', 'Mer? open.'],
    ['<button data-it aria-disabled="true">Nästa</button>', 'Nästa. button, notYet.'],
    ['<label><input data-it type="radio" checked> Ja</label>', 'Ja. chosen.'],
    ['<label><input data-it type="radio"> Ja</label>', 'Ja. notChosen.'],
    ['<label><input data-it type="checkbox" checked> Ja</label>', 'Ja. ticked.'],
    ['<label><input data-it type="checkbox"> Ja</label>', 'Ja. notTicked.'],
    ['<label>Rad <input data-it type="text"></label>', 'Rad. emptyField.'],
    ['<label for="x">Rad</label><input data-it id="x" type="text" value="hej">', 'Rad. field. hej.'],
    ['<label for="x">Brev</label><textarea data-it id="x">hej</textarea>', 'Brev. field. hej.'],
    ['<label for="x">Hur?</label><input data-it id="x" type="range" value="3" aria-valuetext="lite">', 'Hur? slider. lite.'],
    ['<button data-it aria-describedby="d">Nästa</button><p id="d">Välj först</p>', 'Nästa. button. Välj först.'],
    ['<h1 data-it tabindex="-1">Idag</h1>', 'Idag.'],
  ])('%s', (html, said) => expect(spoken(html)).toBe(said))
})
