/** How a network counts the length of a text. `graphemes` are what a reader would call characters. */
export type CountUnit = 'graphemes' | 'codepoints' | 'utf16' | 'bytes'

/** What a connector says of its network. The browser gets it from the API; no list of networks stands anywhere else. */
/** What somebody types to connect an account: its handle, the name under which it answers, and what proves that it is ours. */
type ConnectField = 'handle' | 'name' | 'secret'

export interface About {
  /** The key under which posts of this network are stored: `rehearsal`. */
  readonly network: string
  /** The word that people read: `Rehearsal`. */
  readonly name: string
  /** Which optional members of the connector are there. The contract suite proves it. */
  readonly abilities: {
    readonly listen: boolean
    readonly reply: boolean
    readonly find: boolean
    /** Hears and sends private messages. */
    readonly private: boolean
  }
  /** Who reads what is private there: the two alone, or also whoever runs the servers; null where there is none. */
  readonly privateReaders: 'only them' | 'servers too' | null
  /** What the form asks for where one connects an account; empty where there is nothing to connect. */
  readonly connect: readonly ConnectField[]
  /** The longest reply, or null where there is none to send. */
  readonly limit: { readonly max: number; readonly unit: CountUnit } | null
}
