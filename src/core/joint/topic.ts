import { z } from 'zod'
import { option, options } from '../exercise/parts'
import { contentId } from '../text/id'
import { localText } from '../text/local-text'
import { localProse } from '../text/prose'

/**
 * The choice beside the try-outs that stands for "we do not agree yet". It is there in every topic and no content can leave
 * it out, since nobody at this screen may be pressed to agree.
 */
export const notYet = 'not-yet'

const tryOut = option.refine(({ id }) => id !== notYet, `"${notYet}" stands for "we do not agree yet" in every topic: take another id`)

/**
 * Something two parents talk about at one screen, with staff: it opens in a moment of an ordinary day. `matters` is what
 * may matter to a parent, and the same words for both; `child` what their child gets; `tries` what they may try; `when`
 * when it is done.
 */
export const topic = z.strictObject({
  id: contentId,
  title: localText,
  text: localProse,
  matters: options.min(4).max(6),
  child: options.min(4).max(6),
  tries: z.array(tryOut).min(3).max(6),
  when: options.max(4),
})

/** Something two parents talk about at one screen. */
export type Topic = z.output<typeof topic>
