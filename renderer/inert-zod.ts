/**
 * Stands in for zod in the page. Content is checked when it is built and every border is checked by the main process, so
 * the schemas that stand beside the behaviour of the steps have nothing to do here, and weigh nothing. Whoever asks one
 * to parse has forgotten that.
 */
const inert: unknown = new Proxy(() => inert, {
  get(_, name) {
    if (name === 'parse' || name === 'safeParse') throw new Error('there are no schemas in the page: check it in the main process')
    return inert
  },
})

export const z = inert
