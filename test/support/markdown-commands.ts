/** The commands of a page: each shell block of Markdown below a heading, in order, word for word. */
export const commandsBelow = (page: string, heading: string): string[] => {
  const level = /^#+/.exec(heading)![0].length
  const [before, ...rest] = page.split(`\n${heading}\n`)
  if (rest.length !== 1)
    throw new Error(`${rest.length} parts are headed "${heading}", not one; the page begins with ${before!.slice(0, 40)}`)
  const lines = rest[0]!.split('\n')
  const commands: string[] = []
  let block: string[] | undefined
  for (const line of lines) {
    if (block && line === '```') {
      commands.push(block.join('\n'))
      block = undefined
    } else if (block) block.push(line)
    else if (line === '```sh') block = []
    else if (/^#+ /.test(line) && /^#+/.exec(line)![0].length <= level) break
  }
  return commands
}
