import { parseArgs } from 'node:util'

const word = { type: 'string' }

/** What can be asked for behind `npm run dev --`, as the address of a preview says it. */
const options = { module: word, step: word, language: word, theme: word, size: word, safety: { type: 'boolean' } }

/** The address of a preview for what stands on the command line; nothing where nothing is asked for. Throws what is wrong with it. */
export const previewAsked = (args) => {
  const { values } = parseArgs({ args, options, strict: true })
  const asked = Object.entries(values).map(([name, value]) => [name, value === true ? 'yes' : value])
  return asked.length > 0 ? `?${new URLSearchParams(asked)}` : undefined
}

/** Lets every visit of the kiosk walk there by itself; before Vite looks at the page, which finds the script for it. */
export const walkingVisits = (asked) => ({
  name: 'walking-visits',
  transformIndexHtml: {
    order: 'pre',
    handler: (_, { path }) =>
      path === '/index.html'
        ? [
            { tag: 'meta', attrs: { name: 'preview', content: asked } },
            { tag: 'script', attrs: { type: 'module' }, children: "import '../tools/preview/main'" },
          ]
        : [],
  },
})
