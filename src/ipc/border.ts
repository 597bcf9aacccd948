import type { z } from 'zod'

/** What a page may ask of its main process: what it says, and what it is answered. */
export interface Request {
  input: z.ZodType
  output: z.ZodType
}

/** The requests of a border, by name. */
export type Requests = Readonly<Record<string, Request>>

/** What the main process tells its page, by name. */
export type News = Readonly<Record<string, z.ZodType>>

/** What a request says. */
export type Asked<R extends Request> = z.output<R['input']>

/** What a request is answered. */
export type Given<R extends Request> = z.output<R['output']>

/** A border between a page and its main process: all that may cross it. */
export interface Border<R extends Requests, N extends News> {
  /** The first part of every name on the wire. */
  name: string
  requests: R
  news: N
}

/** A border as the page sees it: a forgotten request does not compile. */
export type BridgeOf<R extends Requests, N extends News> = {
  [K in keyof R]: undefined extends Asked<R[K]> ? () => Promise<Given<R[K]>> : (input: Asked<R[K]>) => Promise<Given<R[K]>>
} & {
  /** Listens to news for as long as the page lives. */
  on<K extends keyof N>(news: K, listener: (value: z.output<N[K]>) => void): void
}

/** The other side of a border: what answers each request. */
export type HandlersOf<R extends Requests> = {
  [K in keyof R]: (input: Asked<R[K]>) => undefined extends Given<R[K]> ? void : Given<R[K]> | Promise<Given<R[K]>>
}

/** Tells a page a piece of news. */
export type TellOf<N extends News> = <K extends keyof N>(news: K, value: z.output<N[K]>) => void
