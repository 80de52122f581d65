import type { Me } from '../../../../../src/contract/session.ts'
import { count } from '../../../../../src/domain/count/count.ts'

export interface Size {
  readonly length: number
  readonly max: number
  readonly tooMany: number
}

/** How long the text is, as its network counts; null where there is no limit. */
export function sizeOf(text: string, network: string, me: Me): Size | null {
  const limit = me.networks.find((one) => one.network === network)?.limit
  if (!limit) return null
  const length = count(text, limit.unit)
  return { length, max: limit.max, tooMany: Math.max(0, length - limit.max) }
}
