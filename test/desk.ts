import { drain } from '../src/flow/drain/drain.ts'
import { sealSecret } from '../src/flow/accounts.ts'
import { newId } from '../src/runtime/ids.ts'
import { appendArrivals } from '../src/store/arrivals.ts'
import { inWorkspace, type Tx } from '../src/store/scope.ts'
import { addAccount, addSource } from '../src/store/sources.ts'
import { freshHouse } from './database.ts'
import { scriptedNetwork } from './network.ts'

/** A desk on the scripted network, without doors: tests put bytes in and run the steps. */
export async function freshDesk() {
  const network = scriptedNetwork()
  const house = await freshHouse([network])
  const { workspaceId } = house
  const sourceId = newId()
  const inIt = <T>(act: (tx: Tx) => Promise<T>) => inWorkspace(house.db, workspaceId, act)
  await inIt(async (tx) => {
    const accountId = newId()
    const secret = sealSecret(house.secrets, workspaceId, accountId, 'a token')
    await addAccount(tx, { id: accountId, network: 'scripted', handle: 'northwindair', name: 'Northwind Air', secret })
    await addSource(tx, { id: sourceId, connector: 'scripted', network: 'scripted', accountId })
  })
  return {
    ...house,
    network,
    inIt,
    /** Bytes arrive and are drained. */
    async hears(...raw: Uint8Array[]): Promise<void> {
      await inIt((tx) => appendArrivals(tx, sourceId, raw, false))
      await drain(house, workspaceId)
    },
    async hearsOfThePast(...raw: Uint8Array[]): Promise<void> {
      await inIt((tx) => appendArrivals(tx, sourceId, raw, true))
      await drain(house, workspaceId)
    },
    /** Rows of a query in this workspace. */
    rows: async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
      inIt(async (tx) => (await tx.query<Row>(sql, values)).rows),
  }
}
