import { z } from 'zod'
import { helpLineIds, moduleIds, programmeIds } from './catalogue'

/** Checks the id of a programme that crosses a border or stands in a file. */
export const programmeId = z.enum(programmeIds)

/** Checks the id of a module that crosses a border or stands in a file. */
export const moduleId = z.enum(moduleIds)

/** Checks the id of a help line that crosses a border or stands in a file. */
export const helpLineId = z.enum(helpLineIds)
