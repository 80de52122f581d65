import { faultNames, type FaultName } from './types.ts'

/** The faults in words, as the page lists them. `lasts` are seconds, for those that go on for a while. */
export const faults: Readonly<Record<FaultName, { readonly words: string; readonly lasts: number | null }>> = {
  'accepted-then-reset': { words: 'Accept the reply, then break the line', lasts: null },
  'accepted-then-500': { words: 'Accept the reply, then say that something went wrong', lasts: null },
  refused: { words: 'Refuse the reply: the person limits who may answer', lasts: null },
  'rate-limit': { words: 'Take nothing, and ask to wait', lasts: 20 },
  'stale-read': { words: 'Accept the reply, break the line, and for a while show readers the time before', lasts: 30 },
}

export const isFault = (name: unknown): name is FaultName => faultNames.some((fault) => fault === name)

/** Whether a reply that meets this fault stands on the network afterwards. */
export const stores = (fault: FaultName): boolean => fault !== 'refused' && fault !== 'rate-limit'

/** Which armed fault a send meets: the one that was armed first. A post that already stands cannot be refused. */
export function nextFault(armed: ReadonlyMap<FaultName, unknown>, alreadyStands: boolean): FaultName | null {
  return [...armed.keys()].find((fault) => !(alreadyStands && fault === 'refused')) ?? null
}
