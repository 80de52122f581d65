import type { Readable, Writable } from 'node:stream'
import type { Deps } from '../../flow/deps.ts'

/** What a command of `./amends` gets: data goes to `out`, everything else to `say`. */
export interface Command {
  readonly args: readonly string[]
  readonly input: Readable
  readonly out: Writable
  readonly say: (line: string) => void
  /** Opens the database (the running desk's, or its own), migrated and ready; closed when the command ends. */
  readonly open: () => Promise<Deps>
}

export type Run = (command: Command) => Promise<void>
