import { inflateSync } from 'node:zlib'
import { answersOf, type Head } from '../../domain/learn/heads.ts'
import { judgeWith, type Learned } from '../../domain/learn/judge.ts'
import type { Model } from '../../domain/learn/model.ts'
import { unpack } from '../../domain/learn/pack.ts'
import { judge } from '../../domain/triage/judge.ts'
import type { Triage, TriageInput } from '../../domain/triage/triage.ts'
import { learnedJudge, learnedWeights, type StoredJudge } from '../../store/learning.ts'
import type { Tx } from '../../store/scope.ts'

/** What was read last for each workspace: a batch reads the weights anew only when there are new ones. */
const kept = new Map<string, { readonly version: string; readonly learned: Learned }>()

/** The judge of this desk: the rules, and over them what its own decisions taught, where that is better. */
export async function ourJudge(tx: Tx): Promise<(input: TriageInput) => Triage> {
  const stored = await learnedJudge(tx)
  if (stored === null || !(stored.trust.kind.used || stored.trust.needsReply.used)) return judge
  const known = kept.get(tx.workspaceId)
  const learned = known?.version === stored.version ? known.learned : await read(tx, stored)
  kept.set(tx.workspaceId, { version: stored.version, learned })
  return (input) => judgeWith(learned, input)
}

async function read(tx: Tx, { trust }: StoredJudge): Promise<Learned> {
  const weights = await learnedWeights(tx)
  const model = (head: Head): Model | null =>
    trust[head].used ? unpack(inflateSync(weights[head]), answersOf[head]) : null
  return { kind: model('kind'), needsReply: model('needsReply') }
}
