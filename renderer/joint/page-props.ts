import type { Field, Side, TopicTalk } from '../../src/core/joint/talk'
import type { Topic } from '../../src/core/joint/topic'

/** What every page of a topic gets: the topic, what was said of it so far, and who begins with it. */
export interface PageProps {
  topic: Topic
  said: TopicTalk
  first: Side
}

/** What a page of a topic tells: something was tapped, a line written, or one of the two goes back to the own turn. */
export interface PageEmits {
  pick: [field: Field, id: string]
  write: [own: string]
  turn: [turn: 'first' | 'second']
}
