import { expect, test } from 'vitest'
import { commandsBelow } from '../support/markdown-commands'

const page = `# Page

## Linux

\`\`\`sh
sudo tee file <<'END'
# no heading
END
\`\`\`

Words.

### More

\`\`\`sh
second
\`\`\`

\`\`\`powershell
not of a shell
\`\`\`

## Windows

\`\`\`sh
not below
\`\`\`
`

test('the commands of a part are every block of it in order, word for word, and nothing of the next part', () => {
  expect(commandsBelow(page, '## Linux')).toEqual(["sudo tee file <<'END'\n# no heading\nEND", 'second'])
  expect(commandsBelow(page, '### More')).toEqual(['second'])
})

test('a heading that is not there, or not once, is said', () => {
  expect(() => commandsBelow(page, '## Mac')).toThrow('0 parts are headed "## Mac"')
  expect(() => commandsBelow(page + page, '## Linux')).toThrow('2 parts')
})
