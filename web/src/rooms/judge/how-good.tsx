import type { HeadPage, JudgePage } from '../../../../src/contract/judge.ts'
import type { Head } from '../../../../src/domain/learn/heads.ts'
import { fill } from '../../parts/fill.tsx'
import { Moment } from '../../parts/moment.tsx'
import { Confusion } from './confusion.tsx'
import { Figure } from './figure.tsx'
import { words } from '../../words.ts'

/** How often it says what the team decides, in sentences. */
export function HowGood({ page }: { page: JudgePage }) {
  const { learned, decisions, needed } = page
  if (learned === null) return <NotYet decisions={decisions} needed={needed} />
  const since = decisions - learned.decisions
  return (
    <>
      <section aria-labelledby="what">
        <h2 id="what">{words.judge.what}</h2>
        <Agreed head="kind" page={learned.kind} at={learned.at} />
        <Confusion head="kind" page={learned.kind} />
      </section>
      <section aria-labelledby="needs">
        <h2 id="needs">{words.judge.needs}</h2>
        <Agreed head="needsReply" page={learned.needsReply} at={learned.at} />
        <Confusion head="needsReply" page={learned.needsReply} />
      </section>
      {since > 0 ? <p className="dim">{words.judge.since(words.readers.count(since), since === 1, needed)}</p> : null}
    </>
  )
}

function NotYet({ decisions, needed }: { decisions: number; needed: number }) {
  return (
    <p className="lead">
      <b>{words.judge.alone}</b>{' '}
      {decisions === 0 ? words.judge.noneYet : words.judge.decisions(words.readers.count(decisions), decisions === 1)}{' '}
      {words.judge.learnsAfter(needed)}
    </p>
  )
}

function Agreed({ head, page, at }: { head: Head; page: HeadPage; at: number }) {
  const { trust } = page
  const agreed = (by: 'rules' | 'learned') => <Figure count={trust[by]} query={{ head, by, agrees: 'yes' }} />
  return (
    <p className="lead">
      {fill(trust.used ? words.judge.used : words.judge.notUsed, {
        all: <Figure count={trust.decisions} query={{ head, by: page.by }} />,
        learned: agreed('learned'),
        rules: agreed('rules'),
        at: <Moment at={at} />,
      })}
    </p>
  )
}
