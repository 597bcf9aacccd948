export const runCommand = (_a: string[], _p: boolean): { code: number; out: string[]; err: string[] } | undefined => undefined
