import { expect, test } from 'vitest'
import { loadContent } from '../../tools/content/load'
import { virtualSource } from '../../tools/content/virtual-modules'
import { changed, withFiles, type Written } from './support/tiny-content'

type Readiness = typeof import('virtual:readiness')

const readiness = async (written: Written = {}) => {
  const source = virtualSource('virtual:readiness', loadContent(withFiles(written)))!
  return { source, ...((await import(`data:text/javascript,${encodeURIComponent(source)}`)) as Readiness) }
}

test('how old the lines are and how much nobody has read, and nothing else of the texts', async () => {
  const { source, lines, texts, unreviewed } = await readiness()
  expect(lines).toEqual([{ id: 'emergency', name: { en: 'Emergency', sv: 'Nödnummer' }, verifiedAt: '2026-01', held: false }])
  expect([texts, unreviewed]).toEqual([21, 21])
  expect(source).not.toContain('112')
})

test('a held line is there, without the reason', async () => {
  const { source, lines } = await readiness(
    changed('content/help/lines.yaml', '    source', '    hold: { sv: ingen svarar, en: nobody answers }\n    source'),
  )
  expect(lines).toMatchObject([{ id: 'emergency', held: true }])
  expect(source).not.toContain('nobody answers')
})
