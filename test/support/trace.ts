import * as fs from 'node:fs'

/** A tracer that follows every process of a program and writes each call about sockets into a file; other calls are not slowed down. */
export const tracer = (file: string): string[] => [
  'strace',
  '-f',
  '-qq',
  '--seccomp-bpf',
  '-e',
  'trace=socket,connect,bind,listen,sendto,sendmsg,sendmmsg',
  '-e',
  'signal=none',
  '-o',
  file,
]

/** The calls that have to do with the internet. */
const ofTheInternet = /AF_INET6?\b/

/**
 * Chromium asks the kernel for the name of each network interface through a datagram socket that it closes at once,
 * without binding or connecting it; nothing can leave through one.
 */
const asksForAName = /\bsocket\(AF_INET6, SOCK_DGRAM/

/** The calls of a trace that could reach somebody over a network, or let somebody in; every line is one call. */
export const networkCalls = (file: string): string[] =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => ofTheInternet.test(line) && !asksForAName.test(line))
