import type { Across } from './scope.ts'

/** A company's own sign-in (OpenID Connect). */
export interface Provider {
  readonly workspaceId: string
  readonly issuer: string
  readonly clientId: string
  /** Sealed. */
  readonly clientSecret: Buffer
  /** The words on the button. */
  readonly button: string
  readonly domains: readonly string[]
  /** What somebody new becomes; null: nobody comes in uninvited. */
  readonly joinsAs: 'agent' | 'trainee' | null
}

const COLUMNS = `workspace_id as "workspaceId", issuer, client_id as "clientId", client_secret as "clientSecret",
  button, domains, joins_as as "joinsAs"`

export async function providerOf(tx: Across, workspaceId: string): Promise<Provider | null> {
  const { rows } = await tx.query<Provider>(`select ${COLUMNS} from sign_in_provider where workspace_id = $1`, [
    workspaceId,
  ])
  return rows[0] ?? null
}

/** Which companies may be signed in to by a button. */
export async function providerButtons(tx: Across): Promise<Pick<Provider, 'workspaceId' | 'button'>[]> {
  const { rows } = await tx.query<Pick<Provider, 'workspaceId' | 'button'>>(
    'select workspace_id as "workspaceId", button from sign_in_provider order by button, workspace_id',
  )
  return rows
}

export async function setProvider(tx: Across, one: Provider): Promise<void> {
  await tx.query(
    `insert into sign_in_provider (workspace_id, issuer, client_id, client_secret, button, domains, joins_as)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (workspace_id) do update
        set issuer = excluded.issuer, client_id = excluded.client_id, client_secret = excluded.client_secret,
            button = excluded.button, domains = excluded.domains, joins_as = excluded.joins_as, changed_at = now()`,
    [one.workspaceId, one.issuer, one.clientId, one.clientSecret, one.button, one.domains, one.joinsAs],
  )
}

export async function removeProvider(tx: Across, workspaceId: string): Promise<boolean> {
  await tx.query('delete from sign_in_trip where workspace_id = $1', [workspaceId])
  return (await tx.query('delete from sign_in_provider where workspace_id = $1', [workspaceId])).rowCount === 1
}

export interface Trip {
  readonly workspaceId: string
  readonly nonce: string
  readonly verifier: string
}

/** Somebody is sent to the company's sign-in, and has ten minutes to come back. */
export async function addTrip(tx: Across, stateHash: Buffer, trip: Trip): Promise<void> {
  await tx.query(
    `insert into sign_in_trip (state_hash, workspace_id, nonce, verifier, ends_at)
     values ($1, $2, $3, $4, now() + interval '10 minutes')`,
    [stateHash, trip.workspaceId, trip.nonce, trip.verifier],
  )
}

/** Whoever comes back does so once. */
export async function endTrip(tx: Across, stateHash: Buffer): Promise<Trip | null> {
  const { rows } = await tx.query<Trip>(
    `delete from sign_in_trip where state_hash = $1 and ends_at > now()
  returning workspace_id as "workspaceId", nonce, verifier`,
    [stateHash],
  )
  return rows[0] ?? null
}

export interface Subject {
  readonly issuer: string
  readonly subject: string
}

/** Whom a company's sign-in means, if they still work in this workspace. */
export async function agentBySubject(tx: Across, workspaceId: string, who: Subject): Promise<string | null> {
  const { rows } = await tx.query<{ id: string }>(
    `select agent.id from sign_in_identity join agent on agent.id = agent_id
      where issuer = $1 and subject = $2 and agent.workspace_id = $3 and agent.left_at is null`,
    [who.issuer, who.subject, workspaceId],
  )
  return rows[0]?.id ?? null
}

/** True where this agent is somebody else by this issuer: an address may have passed to another person. */
export async function isAnother(tx: Across, agentId: string, who: Subject): Promise<boolean> {
  const { rowCount } = await tx.query(
    'select from sign_in_identity where issuer = $1 and subject <> $2 and agent_id = $3',
    [who.issuer, who.subject, agentId],
  )
  return rowCount !== 0
}

export async function addSubject(tx: Across, agentId: string, who: Subject): Promise<void> {
  await tx.query(
    `insert into sign_in_identity (issuer, subject, agent_id) values ($1, $2, $3)
     on conflict (issuer, subject) do update set agent_id = excluded.agent_id`,
    [who.issuer, who.subject, agentId],
  )
}

export async function removeSubjects(tx: Across, agentId: string): Promise<void> {
  await tx.query('delete from sign_in_identity where agent_id = $1', [agentId])
}
