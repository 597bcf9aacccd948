import * as path from 'node:path'
import { build } from '../platform/build'
import { sayDevTools } from './devtools-lines'
import type { OpenOffice } from './open-office'
import type { SpawnedVisitor } from './spawn-visitor'
import { visitorProcess, type VisitorProcess } from './visitor-process'

/** A visitor process ends an office that hangs; so it has to hear that this one does not. */
const aliveEveryMs = 1000

/** Tells a visitor process that was just started what every one is told, and from then on that the office still turns. */
export const greet = (
  spawned: SpawnedVisitor,
  { profile, idle, logo }: Pick<OpenOffice, 'profile' | 'idle' | 'logo'>,
  windowed = false,
): VisitorProcess => {
  const visitor = visitorProcess(spawned, windowed)
  if (build === 'test') sayDevTools('visitor', path.join(spawned.directory, 'data'))
  visitor.say({ kind: 'profile', profile, idle, logo })
  const beat = setInterval(() => visitor.say({ kind: 'office-alive' }), aliveEveryMs)
  visitor.onGone(() => clearInterval(beat))
  return visitor
}
