import { setTimeout as sleep } from 'node:timers/promises'
import type { Connector } from '../domain/connector.ts'
import { RateLimitedError, SignInNeededError } from '../domain/connector-error.ts'
import { MINUTE, SECOND, type Millis } from '../domain/instant.ts'
import { openAccount } from '../flow/accounts.ts'
import type { Deps } from '../flow/deps.ts'
import { refusedUs } from '../flow/connect/sign-in.ts'
import { hear, hearNothing } from '../flow/hear.ts'
import { newId } from '../runtime/ids.ts'
import type { Presence } from '../store/presence.ts'
import { acrossWorkspaces, inWorkspace } from '../store/scope.ts'
import { accounts, dropLease, sources, takeLease, type Source } from '../store/sources.ts'
import { allWorkspaces } from '../store/workspaces.ts'

const LOOK_FOR_SOURCES: Millis = 2 * SECOND
const RENEW: Millis = 10 * SECOND

export interface Listeners {
  stop(): Promise<void>
}

/** Listens to every source of every workspace, day and night (C01); one listener a source over all processes. */
export async function startListeners(deps: Deps, presence: Presence): Promise<Listeners> {
  const holder = newId()
  await presence.show(holder)
  const stopping = new AbortController()
  const running = new Map<string, Promise<void>>()
  const watching = watch()

  async function watch(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        for (const { workspaceId, source } of await audible(deps)) {
          if (running.has(source.id)) continue
          running.set(
            source.id,
            listenTo(deps, workspaceId, source, holder, stopping.signal).finally(() => running.delete(source.id)),
          )
        }
      } catch (error) {
        deps.log.error({ error: (error as Error).message }, 'the list of sources could not be read; trying again')
      }
      await pause(LOOK_FOR_SOURCES, stopping.signal)
    }
  }

  return {
    async stop() {
      stopping.abort()
      await watching
      await Promise.all(running.values())
    },
  }
}

async function audible(deps: Deps): Promise<{ workspaceId: string; source: Source }[]> {
  const found: { workspaceId: string; source: Source }[] = []
  for (const { id } of await acrossWorkspaces(deps.db, allWorkspaces)) {
    const all = await inWorkspace(deps.db, id, sources)
    found.push(
      ...all
        .filter((source) => deps.networks.get(source.connector)?.listen)
        .map((source) => ({ workspaceId: id, source })),
    )
  }
  return found
}

/** Listens until stopped, and after every failure again: the reason is on the screen meanwhile. */
async function listenTo(
  deps: Deps,
  workspaceId: string,
  source: Source,
  holder: string,
  signal: AbortSignal,
): Promise<void> {
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      const heard = await listenOnce(deps, workspaceId, source, holder, signal)
      if (heard === 'removed') return
      if (heard) failures = -1
      await pause(LOOK_FOR_SOURCES, signal)
    } catch (error) {
      if (signal.aborted) return
      const why = (error as Error).message
      deps.log.warn({ source: source.id, why }, 'a source cannot be heard; trying again')
      await hearNothing(deps.db, workspaceId, source.id, why).catch((failure: Error) =>
        deps.log.error({ error: failure.message }, 'could not note it'),
      )
      if (error instanceof SignInNeededError && source.accountId)
        await refusedUs(deps.db, workspaceId, source.accountId, why).catch((failure: Error) =>
          deps.log.error({ error: failure.message }, 'could not note that we are signed out'),
        )
      await pause(waitAfter(error, failures), signal)
    }
  }
}

const waitAfter = (error: unknown, failures: number): Millis =>
  error instanceof RateLimitedError
    ? Math.max(SECOND, error.retryAt - Date.now())
    : Math.min(MINUTE, SECOND * 2 ** Math.min(failures + 1, 6))

/** One connection, as long as it and the lease last. True where anything was heard; `removed` where nobody wants it any more. */
async function listenOnce(
  deps: Deps,
  workspaceId: string,
  source: Source,
  holder: string,
  signal: AbortSignal,
): Promise<boolean | 'removed'> {
  const connector = deps.networks.get(source.connector) as Connector & { listen: NonNullable<Connector['listen']> }
  const lease = await inWorkspace(deps.db, workspaceId, (tx) => takeLease(tx, source.id, holder))
  if (!lease) return (await isThere(deps, workspaceId, source.id)) ? false : 'removed'
  const stored = (await inWorkspace(deps.db, workspaceId, accounts)).find(({ id }) => id === source.accountId)
  if (!stored) throw new Error('its account is gone')
  const lost = new AbortController()
  const until = AbortSignal.any([signal, lost.signal])
  const renewing = setInterval(() => {
    inWorkspace(deps.db, workspaceId, (tx) => takeLease(tx, source.id, holder)).then(
      (renewed) => renewed?.fence === lease.fence || lost.abort(),
      (error: Error) => deps.log.warn({ error: error.message }, 'a lease could not be renewed'),
    )
  }, RENEW)
  let heard = false
  try {
    for await (const batch of connector.listen(openAccount(deps.secrets, workspaceId, stored), lease.cursor, until)) {
      if (!(await hear(deps.db, workspaceId, lease, batch))) break
      heard = true
    }
  } catch (error) {
    if (!until.aborted) throw error
  } finally {
    clearInterval(renewing)
    if (signal.aborted) await inWorkspace(deps.db, workspaceId, (tx) => dropLease(tx, lease))
  }
  return heard
}

const isThere = async (deps: Deps, workspaceId: string, sourceId: string): Promise<boolean> =>
  (await inWorkspace(deps.db, workspaceId, sources)).some(({ id }) => id === sourceId)

async function pause(ms: Millis, signal: AbortSignal): Promise<void> {
  // Being woken by the stop signal is the other way out of a pause, not a failure.
  await sleep(ms, undefined, { signal }).catch(() => undefined)
}
