import { assert as check, asyncProperty, constantFrom, integer } from 'fast-check'
import { expect, test } from 'vitest'
import { atOnce } from '../../../test/at-once.ts'
import { freshDesk } from '../../../test/desk.ts'
import { said } from '../../../test/network.ts'
import { HOUR } from '../../domain/instant.ts'
import { newId } from '../../runtime/ids.ts'
import { openObligations } from '../../store/obligations.ts'
import { approveReply } from '../answer/approval.ts'
import { take } from '../answer/draft.ts'
import { queueReply, undoReply } from '../answer/queue.ts'
import { sendReply } from '../answer/send.ts'
import { judgeCase } from '../correct/correct.ts'
import type { Deps } from '../deps.ts'
import { drain } from '../drain/drain.ts'
import { agreeCall } from '../owed/call.ts'
import { keepByHand, promise, waive } from '../owed/by-hand.ts'
import { retopic } from '../owed/retopic.ts'
import { goAway } from '../watch/away.ts'
import { watch } from '../watch/watch.ts'
import { doToMany } from './bulk.ts'
import { handOver, keepNote } from './hand-over.ts'
import { label } from './label.ts'
import { merge, split } from './move.ts'
import { resolve } from './resolve.ts'
import { snooze } from './standing.ts'
import { undoDeed } from './undo.ts'

const desk = await freshDesk()
const { workspaceId, agentId } = desk
let n = 0

/** Somebody complains twice, and a second reader and a colleague have something to do with it. */
async function scene() {
  n += 1
  const who = `ruth${n}`
  const at = Date.now() - HOUR
  await desk.hears(
    said({ remoteId: who, by: who, text: 'Northwind lost my suitcase and nobody answers. Please help.', at }),
    said({ remoteId: `${who}b`, by: who, text: 'And northwind gave my seat away. I want my money back.', at: at + 1 }),
  )
  const posts = await desk.rows<{ id: string; caseId: string }>(
    'select id, case_id as "caseId" from post where remote_id like $1 order by remote_id',
    [`${who}%`],
  )
  const { caseId } = posts[0]!
  const owed = await desk.inIt((tx) => openObligations(tx, [caseId]))
  const apart = n % 2 === 0 ? (await split(desk, { workspaceId, agentId, caseId }, [posts[1]!.id])).caseId : null
  const deed = (await snoozed(caseId)) ?? newId()
  const queued = newId()
  const asked = { audience: 'public', text: 'It lands at 18:00.', answers: true, reason: 'sure', seen: null } as const
  const where = { workspaceId, agentId, role: 'owner', caseId } as const
  await queueReply(desk, where, { ...asked, once: queued }).catch(() => null)
  await desk.rows('update reply set next_at = now() where id = $1', [queued])
  return { who, caseId, owed, apart, posts, deed, queued, asked, where }
}
type Scene = Awaited<ReturnType<typeof scene>>

const snoozed = async (caseId: string) =>
  (await label(desk, { workspaceId, agentId, caseId }, { add: ['Lisbon'], remove: [] })).undo

const hands: Record<string, (deps: Deps, at: Scene) => Promise<unknown>> = {
  take: (deps, { where }) => take(deps, where),
  promise: (deps, { where }) => promise(deps.db, where, where.caseId, { what: 'a word', due: Date.now() + HOUR }),
  kept: (deps, { where, owed }) => keepByHand(deps.db, where, owed[0]!.id),
  waive: (deps, { where, owed }) => waive(deps.db, where, owed[0]!.id, 'she telephoned'),
  snooze: (deps, { where }) => snooze(deps, where, null),
  resolve: (deps, { where, owed }) =>
    resolve(
      deps,
      where,
      owed.map(({ id }) => ({ id, reason: 'told her there' })),
    ),
  label: (deps, { where }) => label(deps, where, { add: ['Porto'], remove: ['Lisbon'] }),
  undo: (deps, { deed }) => undoDeed(deps, workspaceId, deed),
  handOver: (deps, { where }) => handOver(deps, where, { to: agentId, know: 'Porto has her bag.' }),
  note: (deps, { where }) => keepNote(deps, where, { id: newId(), text: 'a note' }),
  topic: (deps, { where }) => retopic(deps.db, where, where.caseId, 'baggage'),
  judge: (deps, { where }) => judgeCase(deps, where, where.caseId, { what: 'severity', severity: 3 }),
  call: (deps, { where }) =>
    agreeCall(deps.db, where, where.caseId, {
      opens: null,
      due: Date.now() + HOUR,
      agreedBy: 'Ruth',
      agreedAt: Date.now(),
      words: '',
    }),
  answer: (deps, { where, asked }) => queueReply(deps, where, { ...asked, once: newId() }),
  takeBack: (deps, { queued }) => undoReply(deps, workspaceId, queued),
  send: (deps, { queued }) => sendReply(deps, workspaceId, queued),
  read: (deps, { queued }) =>
    approveReply(deps, { workspaceId, agentId: newId() }, queued, { ours: null, theirs: null, changed: null }),
  hear: async (deps, { who }) => {
    await desk.hears(
      said({ remoteId: newId(), parentId: who, threadId: who, by: who, text: 'Still waiting, please help.' }),
    )
    await drain(deps, workspaceId)
  },
  watch: (deps) => watch(deps.db, workspaceId),
  away: (deps) => goAway(deps.db, workspaceId, agentId, true).then(() => goAway(deps.db, workspaceId, agentId, false)),
  many: (deps, { where, owed }) =>
    doToMany(deps, where, [{ caseId: where.caseId, owed: owed[0]!.id, owner: null }], { do: 'snooze', until: null }),
  split: (deps, { where, posts }) => split(deps, where, [posts[1]!.id]),
  merge: (deps, { where, apart }) => merge(deps, where, apart ?? newId()),
}
const names = Object.keys(hands)

test('whatever two do on one case at once, wherever the first of them is, neither stands in the other’s way', async () => {
  let waited = 0
  await check(
    asyncProperty(
      constantFrom(...names),
      constantFrom(...names),
      integer({ min: 2, max: 30 }),
      async (one, other, at) => {
        const there = await scene()
        const hand = (name: string) => (db: Deps['db']) => hands[name]!({ ...desk, db }, there)
        const { ended, deadlocks, stoodThere } = await atOnce(desk.db.pool, hand(one), hand(other), at)
        if (stoodThere) waited += 1
        expect(deadlocks).toEqual([])
        for (const end of ended) if (end.status === 'rejected') expect(end.reason).toHaveProperty('said')
      },
    ),
    { numRuns: Number(process.env['PAIRS'] ?? 60) },
  )
  expect(waited).toBeGreaterThan(10)
}, 300_000)
