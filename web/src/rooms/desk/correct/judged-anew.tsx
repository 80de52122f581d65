import { useState } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
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
  const me = useMe()
  const correct = useCorrecting(kase.id)
  const back = useTakingBack()
  const [asking, setAsking] = useState(false)
  useKey('graver', () => correct.mutate(stepped(kase.severity, 1)))
  useKey('slighter', () => correct.mutate(stepped(kase.severity, -1)))
  useKey('noAnswer', () => setAsking(true))
  useKey(
    'undo',
    () => {
      const correction = myLastWord(kase, me.agent.name)?.params['correction']
      return correction === undefined ? false : back.mutate(correction)
    },
    AFTER_REPLIES,
  )
  const error = correct.error ?? back.error
  return (
    <>
      {KINDS.map(({ kind, key }) => (
        <OnKey key={kind} of={key} act={() => correct.mutate(calledKind(kind))} />
      ))}
      {shown ? (
        <fieldset className="anew" aria-label="Say what it is">
          <span className="dim">It is</span>
          {KINDS.filter(({ kind }) => kind !== kase.kind).map(({ kind, key }) => (
            <Word key={kind} of={key} act={() => correct.mutate(calledKind(kind))}>
              {words.triage.kindWithin(kind, 0)}
            </Word>
          ))}
          {kase.kind === 'complaint' && kase.severity < 3 ? (
            <Word of="graver" act={() => correct.mutate(stepped(kase.severity, 1))}>
              graver
            </Word>
          ) : null}
          {kase.kind === 'complaint' && kase.severity > 1 ? (
            <Word of="slighter" act={() => correct.mutate(stepped(kase.severity, -1))}>
              less grave
            </Word>
          ) : null}
          <Word of="noAnswer" act={() => setAsking(true)}>
            No answer needed…
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

function OnKey({ of, act }: { of: Action; act: () => void }) {
  useKey(of, act)
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
