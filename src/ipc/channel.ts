import { z } from 'zod'
import { usageEvent } from '../core/usage/event'
import { visitPlan } from '../core/visit/plan'
import { idleTimes, logo, profile } from './profile'
import { position, promptStrip, visitorEnding } from './visitor-bridge'

// Code made of each schema would pay only where thousands of messages are read by one process; and none is made of a string.
z.config({ jitless: true })

/** What the office process says to a visitor's process. */
export const toVisitor = z.discriminatedUnion('kind', [
  /** The office's texts and settings, and its logo, first of all. */
  z.strictObject({ kind: z.literal('profile'), profile, idle: idleTimes, logo: logo.optional() }),
  /** You are the first on this computer: show yourself at once, and start when you are painted. */
  z.strictObject({ kind: z.literal('first') }),
  /** You hold the screen: show yourself, waiting, and keep the keyboard. */
  z.strictObject({ kind: z.literal('hold') }),
  /** You no longer hold the screen: leave the keyboard to the next. */
  z.strictObject({ kind: z.literal('yield') }),
  /** What staff planned for the visit that begins now. */
  z.strictObject({ kind: z.literal('plan'), plan: visitPlan, strip: promptStrip }),
  /** The office process still turns. */
  z.strictObject({ kind: z.literal('office-alive') }),
  /** The visit before is proven gone: show the receipt, or simply the start after a visit that was hidden. */
  z.strictObject({ kind: z.literal('receipt'), show: z.enum(['wiped', 'start']) }),
])

/** A message to a visitor's process. */
export type ToVisitor = z.output<typeof toVisitor>

/** What a visitor's process says to the office process: ids, enums and bounded numbers only. */
export const toOffice = z.discriminatedUnion('kind', [
  /** The first page is painted; the window can be shown. */
  z.strictObject({ kind: z.literal('ready') }),
  /** The processes of this visit, so that the proof knows them where it cannot find them itself. */
  z.strictObject({
    kind: z.literal('processes'),
    pids: z
      .array(
        z
          .number()
          .int()
          .min(1)
          .max(2 ** 22),
      )
      .max(64),
  }),
  /** The main process still turns. */
  z.strictObject({ kind: z.literal('alive') }),
  /** Where the visitor is. */
  z.strictObject({ kind: z.literal('position'), position }),
  /** Somebody calls the door to the staff area. */
  z.strictObject({ kind: z.literal('staff') }),
  /** What is to be counted. */
  z.strictObject({ kind: z.literal('usage'), events: z.array(usageEvent).max(8) }),
  /** The visit wants to end; the office ends it. */
  z.strictObject({ kind: z.literal('ended'), how: z.enum([...visitorEnding.options, 'idle', 'cap', 'fault']) }),
])

/** A message to the office process. */
export type ToOffice = z.output<typeof toOffice>
