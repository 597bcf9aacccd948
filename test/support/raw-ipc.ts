import type { CDPSession, Page } from 'playwright-core'

/** What came of something that was said: nothing, an answer as JSON, or an error in words. */
export interface Answer {
  name: string
  said: string
  answer: string
}

/** Says anything to the main process under each of some names; what is said is written as program text, several arguments with commas. */
export interface RawIpc {
  ask(names: readonly string[], said: readonly string[]): Promise<Answer[]>
}

const isolatedWorld = async (devtools: CDPSession): Promise<number> => {
  const found = new Promise<number>((resolve) =>
    devtools.on('Runtime.executionContextCreated', ({ context }) => context.name === 'Electron Isolated Context' && resolve(context.id)),
  )
  await devtools.send('Runtime.enable')
  return found
}

/** The script of the preload, and the line in which it asks. */
const askingLine = async (devtools: CDPSession, world: number) => {
  const scripts: string[] = []
  devtools.on('Debugger.scriptParsed', ({ scriptId, executionContextId }) => executionContextId === world && scripts.push(scriptId))
  await devtools.send('Debugger.enable')
  for (const scriptId of scripts) {
    const lines = (await devtools.send('Debugger.getScriptSource', { scriptId })).scriptSource.split('\n')
    const lineNumber = lines.findIndex((line) => line.includes('ipcRenderer.invoke('))
    if (lineNumber >= 0)
      return { location: { scriptId, lineNumber, columnNumber: lines[lineNumber]!.indexOf('=>') + 2 }, line: lines[lineNumber]! }
  }
  throw new Error('the preload asks nowhere')
}

/**
 * A page that has broken out into the world of its preload: through DevTools, which stop there where it asks, it gets
 * hold of what it asks with, and can say anything to the main process.
 */
export const rawIpc = async (page: Page, ask: () => Promise<unknown>): Promise<RawIpc> => {
  const devtools = await page.context().newCDPSession(page)
  const contextId = await isolatedWorld(devtools)
  const { location, line } = await askingLine(devtools, contextId)
  const [asker] = /[\w.]*ipcRenderer(?=\.invoke)/.exec(line)!
  await devtools.send('Debugger.setBreakpoint', { location })
  const stopped = new Promise<string>((resolve) =>
    devtools.once('Debugger.paused', ({ callFrames }) => resolve(callFrames[0]!.callFrameId)),
  )
  void ask().catch(() => undefined)
  await devtools.send('Debugger.evaluateOnCallFrame', { callFrameId: await stopped, expression: `globalThis.raw = ${asker}` })
  await devtools.send('Debugger.disable')
  return {
    async ask(names, said) {
      const all = said.map((text) => `[${JSON.stringify(text)}, () => [${text}]]`)
      const expression = `(async () => {
        const answers = []
        for (const name of ${JSON.stringify(names)}) for (const [said, give] of [${all.join(', ')}])
          answers.push({ name, said, answer: await raw.invoke(name, ...give()).then((value) => JSON.stringify(value) ?? 'nothing', String) })
        return answers
      })()`
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as Answer[]
    },
  }
}
