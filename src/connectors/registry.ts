import type { Connector, Registry } from '../domain/connector.ts'
import { file } from './file/index.ts'
import { rehearsal } from './rehearsal/index.ts'

/** All networks, one line each; nothing else in the house lists them. Where there is no rehearsal, its base is null. */
export function makeRegistry(settings: { rehearsalBase: string | null }): Registry {
  const networks: readonly (Connector | null)[] = [
    file,
    settings.rehearsalBase === null ? null : rehearsal(settings.rehearsalBase),
  ]
  return new Map(networks.filter((network) => network !== null).map((network) => [network.about.network, network]))
}
