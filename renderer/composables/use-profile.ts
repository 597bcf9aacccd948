import { inject, provide, type InjectionKey } from 'vue'
import type { Profile } from '../../src/ipc/profile'

const key: InjectionKey<Profile> = Symbol('profile')

/** Gives the page the office's texts and settings. */
export const provideProfile = (profile: Profile): void => provide(key, profile)

/** The office's texts and settings. */
export const useProfile = (): Profile => inject(key)!
