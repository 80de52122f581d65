import type { HeadPage, JudgePage } from '../../../../src/contract/judge.ts'
import type { Head } from '../../../../src/domain/learn/heads.ts'
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
        <h2 id="what">What a post is</h2>
        <Agreed head="kind" page={learned.kind} at={learned.at} />
        <Confusion head="kind" page={learned.kind} />
      </section>
      <section aria-labelledby="needs">
        <h2 id="needs">Whether it needs an answer</h2>
        <Agreed head="needsReply" page={learned.needsReply} at={learned.at} />
        <Confusion head="needsReply" page={learned.needsReply} />
      </section>
      {since > 0 ? (
        <p className="dim">
          {words.readers.count(since)} {since === 1 ? 'decision has' : 'decisions have'} come since, and{' '}
          {since === 1 ? 'is' : 'are'} not in these figures. It learns again after {needed} new ones.
        </p>
      ) : null}
    </>
  )
}

function NotYet({ decisions, needed }: { decisions: number; needed: number }) {
  return (
    <p className="lead">
      <b>The rules judge alone.</b>{' '}
      {decisions === 0
        ? 'You have not decided anything yet.'
        : `You have made ${words.readers.count(decisions)} ${decisions === 1 ? 'decision' : 'decisions'}.`}{' '}
      After {needed} it learns from them, and then again after each {needed} more.
    </p>
  )
}

function Agreed({ head, page, at }: { head: Head; page: HeadPage; at: number }) {
  const { trust } = page
  const agreed = (by: 'rules' | 'learned') => <Figure count={trust[by]} query={{ head, by, agrees: 'yes' }} />
  const all = <Figure count={trust.decisions} query={{ head, by: page.by }} />
  if (trust.used)
    return (
      <p className="lead">
        Of your last {all} decisions it agreed with {agreed('learned')}. The rules alone: {agreed('rules')}. It judges
        with what you taught it since <Moment at={at} />.
      </p>
    )
  return (
    <p className="lead">
      Of your last {all} decisions the rules agreed with {agreed('rules')}. What you taught it by <Moment at={at} />{' '}
      would have agreed with {agreed('learned')}: not better beyond chance, so the rules judge alone.
    </p>
  )
}
