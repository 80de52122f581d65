import { useState } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { CorrectJudgement } from '../../../../../src/contract/judgement.ts'
import { useKey, type Action } from '../../../keys.ts'
import { Key } from '../../../parts/key.tsx'
import { useMe } from '../here.ts'
import { myLastWord } from './my-word.ts'
import { NoAnswer } from './no-answer.tsx'
import { useCorrecting, useTakingBack } from './use-correcting.ts'
import { calledKind, KINDS, stepped } from './wishes.ts'
import { words } from '../../../words.ts'

/** After what waits to go out: `z` takes a reply back first. */
const AFTER_REPLIES = -1

/** What a person says against the judge, on the open case: one key each, and in words beneath the reasons. */
export function JudgedAnew({ kase, shown }: { kase: CasePage; shown: boolean }) {
  const correct = useCorrecting(kase.id)
  const back = useTakingBack()
  const [asking, setAsking] = useState(false)
  useJudgeKeys(kase, { correct: correct.mutate, back: back.mutate, ask: () => setAsking(true) })
  const error = correct.error ?? back.error
  return (
    <>
      {KINDS.map(({ kind, key }) => (
        <OnKey
          key={kind}
          of={key}
          act={() => correct.mutate(calledKind(kind))}
          whyNot={kind === kase.kind ? words.notNow.calledSo : null}
        />
      ))}
      {shown ? (
        <fieldset className="anew" aria-label={words.correct.label}>
          <span className="dim">{words.correct.itIs}</span>
          {KINDS.filter(({ kind }) => kind !== kase.kind).map(({ kind, key }) => (
            <Word key={kind} of={key} act={() => correct.mutate(calledKind(kind))}>
              {words.triage.kindWithin(kind, 0)}
            </Word>
          ))}
          {kase.kind === 'complaint' && kase.severity < 3 ? (
            <Word of="graver" act={() => correct.mutate(stepped(kase.severity, 1))}>
              {words.correct.graver}
            </Word>
          ) : null}
          {kase.kind === 'complaint' && kase.severity > 1 ? (
            <Word of="slighter" act={() => correct.mutate(stepped(kase.severity, -1))}>
              {words.correct.slighter}
            </Word>
          ) : null}
          <Word of="noAnswer" act={() => setAsking(true)}>
            {words.correct.noAnswer}
          </Word>
        </fieldset>
      ) : null}
      {error ? <p role="alert">▲ {error.message}</p> : null}
      <NoAnswer
        open={asking}
        close={() => setAsking(false)}
        say={(reason) => correct.mutate({ what: 'needsReply', needsReply: 'no', reason })}
      />
    </>
  )
}

interface Ways {
  readonly correct: (wish: CorrectJudgement) => void
  readonly back: (correctionId: string) => void
  readonly ask: () => void
}

function useJudgeKeys(kase: CasePage, { correct, back, ask }: Ways): void {
  const me = useMe()
  const noComplaint = kase.kind === 'complaint' ? null : words.notNow.noComplaint
  useKey('graver', () => correct(stepped(kase.severity, 1)), {
    whyNot: noComplaint ?? (kase.severity === 3 ? words.notNow.gravest : null),
  })
  useKey('slighter', () => correct(stepped(kase.severity, -1)), {
    whyNot: noComplaint ?? (kase.severity <= 1 ? words.notNow.slightest : null),
  })
  useKey('noAnswer', () => ask())
  useKey(
    'undo',
    () => {
      const correction = myLastWord(kase, me.agent.name)?.params['correction']
      return correction === undefined ? false : back(correction)
    },
    {
      depth: AFTER_REPLIES,
      whyNot: myLastWord(kase, me.agent.name) === null ? words.notNow.nothingToTakeBack : null,
    },
  )
}

function OnKey({ of, act, whyNot }: { of: Action; act: () => void; whyNot: string | null }) {
  useKey(of, act, { whyNot })
  return null
}

function Word({ of, act, children }: { of: Action; act: () => void; children: string }) {
  return (
    <span>
      <button type="button" className="word" onClick={act}>
        {children}
      </button>{' '}
      <Key of={of} />
    </span>
  )
}
