import { open, rename } from 'node:fs/promises'
import path from 'node:path'
import { stringify } from 'yaml'
import { idsIn, vanishedIds } from './checks/kept-ids'
import type { Content } from './content'

const heading = `# Every id of a programme, a module, a step and a topic that was ever published. Counts are kept by these ids, so that none may
# ever stand for something else. \`npm run content:check -- --record\` adds new ones. An id that is no longer used is added
# by hand to \`retired:\`, and stays in \`published:\`.
`

/** The files whose ids cannot be known, since they cannot be read. */
const unreadable = ({ problems, programmes }: Content): string[] => {
  const withIds = programmes.flatMap(({ id, moduleFiles }) => [`content/${id}/programme.yaml`, ...moduleFiles])
  return withIds.filter((file) => problems.some((problem) => problem.file === file))
}

/**
 * The new text of `content/ids.yaml`, or why it must not be written yet.
 *
 * @param isRecorded whether the file is there; if it is and cannot be read, nothing may replace it
 */
export const recordedIds = (content: Content, isRecorded: boolean): { text: string } | { refused: string } => {
  const unread = [...unreadable(content), ...(isRecorded && !content.ids ? ['content/ids.yaml'] : [])]
  if (unread.length > 0) return { refused: `nothing recorded: first correct what cannot be read (${unread.join(', ')})` }
  const vanished = vanishedIds(content).map(({ id }) => id)
  if (vanished.length > 0)
    return { refused: `nothing recorded: ${vanished.join(', ')} would be lost: put it back, or add it to retired: in content/ids.yaml` }
  const { published = [], retired = [] } = content.ids?.value ?? {}
  const all = [...new Set([...published, ...idsIn(content).map(({ id }) => id)])].sort()
  return { text: `${heading}${stringify({ published: all, retired })}` }
}

/** Writes a file so that after a power cut there is either the old one or the new one, and never half of one. */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.new`)
  const handle = await open(beside, 'w')
  await handle.writeFile(text)
  await handle.sync()
  await handle.close()
  await rename(beside, file)
}
