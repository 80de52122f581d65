import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { DraftFor } from '../../../../../src/contract/private.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { words } from '../../../words.ts'
import { useMe } from '../here.ts'

/** What to call them by in a sentence: `Dana`. */
export const callOf = ({ person }: Pick<CasePage, 'person'>): string =>
  person.callName ?? shownName(person.name, person.handle)

/** True where a network's private messages are read by others too. */
export const useServersRead = (network: string): boolean =>
  useMe().networks.find((one) => one.network === network)?.privateReaders === 'servers too'

/** The name of the field: who it is to, and who reads it. */
export function fieldName(kase: CasePage, audience: DraftFor, network: string, servers: boolean): string {
  const name = shownName(kase.person.name, kase.person.handle)
  if (audience === 'note') return words.inPrivate.fieldNote
  if (audience === 'public') return words.inPrivate.fieldPublic(name, network)
  return servers ? words.inPrivate.fieldServers(name) : words.inPrivate.fieldPrivate(name)
}

/** Who reads what is written, in a sentence. */
export function bandWords(kase: CasePage, audience: DraftFor, network: string, servers: boolean): string {
  if (audience === 'note') return words.inPrivate.bandNote
  if (audience === 'private') return servers ? words.inPrivate.bandServers : words.inPrivate.bandPrivate(callOf(kase))
  const readers = words.readers.audience(kase.readers)
  return words.inPrivate.bandPublic(network, readers === null ? '' : words.inPrivate.maySee(capital(readers)))
}

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)
