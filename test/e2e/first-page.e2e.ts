import { extractFile } from '@electron/asar'
import * as path from 'node:path'
import { expect, test } from 'vitest'
import { programs } from '../support/kiosk'

const page = (name: string) => extractFile(path.join(path.dirname(programs.test), 'resources/app.asar'), `dist/renderer/${name}`).toString()

/** What a page asks for before anything of it can be seen. */
const asksFor = (name: string) => [...page(name).matchAll(/(?:src|href)="\.\/assets\/([\w-]+)-[\w-]{8}\.\w+"/g)].map(([, file]) => file)

test('the first page is not kept waiting for the content, nor for what other pages need (decision 0008)', () => {
  expect(asksFor('staff.html')).toContain('content')
  expect(asksFor('index.html')).toContain('base')
  expect(asksFor('index.html').filter((file) => /^(content|rest|staff|guide)/.test(file!))).toEqual([])
})
