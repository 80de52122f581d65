import { pino } from 'pino'

export type Log = pino.Logger

/** JSON lines on stderr: data goes to stdout, everything else here. No text of a customer is ever logged. */
export function openLog(level: string): Log {
  return pino(
    {
      level,
      base: null,
      redact: ['*.secret', '*.token', '*.password', 'req.headers.cookie', 'req.headers.authorization'],
    },
    pino.destination(2),
  )
}
