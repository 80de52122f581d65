/** The few names that every host of JavaScript gives, and that the rules may use. Nothing here does I/O. */
declare class TextEncoder {
  encode(text?: string): Uint8Array
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean })
  decode(bytes?: Uint8Array): string
}
declare class URL {
  constructor(url: string, base?: string)
  readonly host: string
  readonly hostname: string
  readonly pathname: string
  readonly protocol: string
  readonly href: string
}
interface AbortSignal {
  readonly aborted: boolean
}
