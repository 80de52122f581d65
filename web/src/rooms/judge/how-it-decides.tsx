import type { HeadPage, JudgePage } from '../../../../src/contract/judge.ts'
import type { Head } from '../../../../src/domain/learn/heads.ts'
import { fill } from '../../parts/fill.tsx'
import { Figure } from './figure.tsx'
import { words } from '../../words.ts'

/** What counts, what is held back, and when it is believed. */
export function HowItDecides({ page }: { page: JudgePage }) {
  const { learned } = page
  return (
    <section aria-labelledby="how">
      <h2 id="how">{words.deciding.title}</h2>
      <p>{words.deciding.rules}</p>
      <p>
        {words.deciding.decisions}
        {learned ? (
          <>
            {' '}
            {fill(words.deciding.corrections, {
              many: (
                <Figure count={learned.corrected} query={{ head: 'kind', by: learned.kind.by, corrected: 'yes' }} />
              ),
            })}
          </>
        ) : null}
      </p>
      <p>{words.deciding.heldBack}</p>
      {learned ? (
        <>
          <Apart head="kind" name={words.judge.what} page={learned.kind} />
          <Apart head="needsReply" name={words.judge.needs} page={learned.needsReply} />
        </>
      ) : null}
    </section>
  )
}

/** The decisions that tell the two judges apart. */
function Apart({ head, name, page }: { head: Head; name: string; page: HeadPage }) {
  const { better, worse, byChance } = page.trust
  if (better + worse === 0) return <p>{words.deciding.same(name)}</p>
  return (
    <p>
      {fill(words.deciding.apart(name, oftenWords(byChance)), {
        better: <Figure count={better} query={{ head, by: 'learned', agrees: 'yes', alone: 'yes' }} />,
        worse: <Figure count={worse} query={{ head, by: 'rules', agrees: 'yes', alone: 'yes' }} />,
      })}
    </p>
  )
}

/** A chance as one says it: `one of 40 cases`. */
function oftenWords(share: number): string {
  if (share >= 0.5) return words.deciding.half
  if (share < 0.001) return words.deciding.hardly
  return words.deciding.oneOf(words.readers.count(Math.round(1 / share)))
}
