import { ofCounts, ofHelpLines, ofStaff } from './of-help-and-counts'
import { ofTheOffice } from './of-the-office'
import { ofTheVisit } from './of-the-visit'
import type { Setting } from './setting'

/** The settings of `office.json` by what they are about, each by its path, in the order in which they are said. */
export const settingGroups = { office: ofTheOffice, visit: ofTheVisit, help: ofHelpLines, counts: ofCounts, staff: ofStaff } as const

/** What a setting is about. */
export type SettingGroup = keyof typeof settingGroups

/** Every setting by its path. */
export const settings: Readonly<Record<string, Setting>> = Object.assign({}, ...Object.values(settingGroups)) as Record<string, Setting>
