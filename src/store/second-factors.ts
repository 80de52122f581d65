import type { Across } from './scope.ts'

export interface SecondFactor {
  readonly secret: Buffer
  /** Null while it is being set up: then it asks for nothing. */
  readonly confirmedAt: number | null
  readonly lastStep: number
  /** Until when no code is looked at any more, after too many wrong ones; null where codes are. */
  readonly shutUntil: number | null
}

/** So many wrong codes in a quarter of an hour, and then none is looked at: a code has only six figures. */
const WRONG = 5
const WINDOW = `interval '15 minutes'`

const COLUMNS = `secret, confirmed_at as "confirmedAt", last_step as "lastStep",
  case when wrong >= ${WRONG} and wrong_until > now() then wrong_until end as "shutUntil"`

/** Somebody's second factor, locked until the transaction ends: tries come one after the other. */
export async function lockFactor(tx: Across, agentId: string): Promise<SecondFactor | null> {
  const { rows } = await tx.query<SecondFactor>(`select ${COLUMNS} from second_factor where agent_id = $1 for update`, [
    agentId,
  ])
  return rows[0] ?? null
}

/** Since when somebody has a second factor, and how many recovery codes are left; null where they have none. */
export async function factorOf(tx: Across, agentId: string): Promise<{ since: number; codesLeft: number } | null> {
  const { rows } = await tx.query<{ since: number; codesLeft: number }>(
    `select confirmed_at as since,
            (select count(*) from recovery_code where recovery_code.agent_id = $1 and used_at is null) as "codesLeft"
       from second_factor where agent_id = $1 and confirmed_at is not null`,
    [agentId],
  )
  return rows[0] ?? null
}

/** Begins to set one up. One that is on is not touched: false. */
export async function beginFactor(tx: Across, agentId: string, secret: Buffer): Promise<boolean> {
  const { rowCount } = await tx.query(
    `insert into second_factor (agent_id, secret) values ($1, $2)
     on conflict (agent_id) do update set secret = excluded.secret, last_step = 0 where second_factor.confirmed_at is null`,
    [agentId, secret],
  )
  return rowCount === 1
}

/** The code of this step was used: none of it or before it will do again. The tries begin anew. */
export async function takeStep(tx: Across, agentId: string, step: number): Promise<void> {
  await tx.query(
    `update second_factor set last_step = $2, wrong = 0, confirmed_at = coalesce(confirmed_at, now()) where agent_id = $1`,
    [agentId, step],
  )
}

export async function countWrong(tx: Across, agentId: string): Promise<void> {
  await tx.query(
    `update second_factor
        set wrong = case when wrong_until > now() then wrong + 1 else 1 end,
            wrong_until = case when wrong_until > now() then wrong_until else now() + ${WINDOW} end
      where agent_id = $1`,
    [agentId],
  )
}

export async function removeFactor(tx: Across, agentId: string): Promise<boolean> {
  const { rowCount } = await tx.query('delete from second_factor where agent_id = $1 and confirmed_at is not null', [
    agentId,
  ])
  return rowCount === 1
}

/** New recovery codes in place of the old ones. */
export async function setCodes(tx: Across, agentId: string, hashes: readonly Buffer[]): Promise<void> {
  await tx.query('delete from recovery_code where agent_id = $1', [agentId])
  await tx.query('insert into recovery_code (agent_id, code_hash) select $1, unnest($2::bytea[])', [agentId, hashes])
}

/** Uses a recovery code up: true for the first time, false ever after. */
export async function useCode(tx: Across, agentId: string, hash: Buffer): Promise<boolean> {
  const { rowCount } = await tx.query(
    'update recovery_code set used_at = now() where agent_id = $1 and code_hash = $2 and used_at is null',
    [agentId, hash],
  )
  return rowCount === 1
}

/** Ten minutes between the password and the code. */
export async function addStep(tx: Across, tokenHash: Buffer, agentId: string): Promise<void> {
  await tx.query(
    `insert into sign_in_step (token_hash, agent_id, ends_at) values ($1, $2, now() + interval '10 minutes')`,
    [tokenHash, agentId],
  )
}

export async function stepOf(tx: Across, tokenHash: Buffer): Promise<string | null> {
  const { rows } = await tx.query<{ agentId: string }>(
    `select agent_id as "agentId" from sign_in_step join agent on agent.id = agent_id
      where token_hash = $1 and ends_at > now() and agent.left_at is null`,
    [tokenHash],
  )
  return rows[0]?.agentId ?? null
}

export async function endStep(tx: Across, tokenHash: Buffer): Promise<boolean> {
  return (await tx.query('delete from sign_in_step where token_hash = $1', [tokenHash])).rowCount === 1
}

export async function endSteps(tx: Across, agentId: string): Promise<void> {
  await tx.query('delete from sign_in_step where agent_id = $1', [agentId])
}
