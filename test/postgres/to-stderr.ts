import type { ServerLog } from '../../src/runtime/postgres/site.ts'

const say = (...words: unknown[]): void => console.error(...words)

export const toStderr: ServerLog = { info: say, warn: say, error: say }
export const silent: ServerLog = { info: () => {}, warn: () => {}, error: () => {} }
