import type { HeadPage, JudgePage } from '../../../../src/contract/judge.ts'
import type { Head } from '../../../../src/domain/learn/heads.ts'
import { Figure } from './figure.tsx'
import { words } from '../../words.ts'

/** What counts, what is held back, and when it is believed. */
export function HowItDecides({ page }: { page: JudgePage }) {
  const { learned } = page
  return (
    <section aria-labelledby="how">
      <h2 id="how">How it decides</h2>
      <p>
        First by rules that can be read: words, marks, waiting times, and the thread around a post. Each judgement has
        its reasons behind “why”.
      </p>
      <p>
        Then by your own decisions. You decide when you say what a post is, or that no answer is needed, and when you
        answer a complaint or a question. What you taught it is kept here, for this desk alone.
        {learned ? (
          <>
            {' '}
            Of the decisions above{' '}
            <Figure count={learned.corrected} query={{ head: 'kind', by: learned.kind.by, corrected: 'yes' }} /> were
            corrections.
          </>
        ) : null}
      </p>
      <p>
        It is tried on decisions that it had not seen: each fifth is held back in turn, and judged by what was learned
        from the rest. It judges only where it does better than the rules by more than a coin would in one of twenty
        cases. What the rules find grave stays grave.
      </p>
      {learned ? (
        <>
          <Apart head="kind" name="What a post is" page={learned.kind} />
          <Apart head="needsReply" name="Whether it needs an answer" page={learned.needsReply} />
        </>
      ) : null}
    </section>
  )
}

/** The decisions that tell the two judges apart. */
function Apart({ head, name, page }: { head: Head; name: string; page: HeadPage }) {
  const { better, worse, byChance } = page.trust
  if (better + worse === 0) return <p>{name}: on no decision did the two differ in being right.</p>
  return (
    <p>
      {name}: only what you taught it was right on{' '}
      <Figure count={better} query={{ head, by: 'learned', agrees: 'yes', alone: 'yes' }} />, only the rules on{' '}
      <Figure count={worse} query={{ head, by: 'rules', agrees: 'yes', alone: 'yes' }} />. A coin would do as well in{' '}
      {oftenWords(byChance)}.
    </p>
  )
}

/** A chance as one says it: `one of 40 cases`. */
function oftenWords(share: number): string {
  if (share >= 0.5) return 'half of all cases or more'
  if (share < 0.001) return 'less than one of 1,000 cases'
  return `one of ${words.readers.count(Math.round(1 / share))} cases`
}
