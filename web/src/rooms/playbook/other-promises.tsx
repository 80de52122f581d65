import type { PlaybookTried } from '../../../../src/contract/playbook.ts'
import { PRESETS, type Playbook, type Told } from '../../../../src/domain/playbook/playbook.ts'
import { Bracket, SpanBracket, Wrong } from './bracket.tsx'
import type { Change } from './use-playbook.ts'
import { shares, TOLD } from './words.ts'

interface Props {
  readonly body: Playbook
  readonly change: Change
  readonly problems: PlaybookTried['problems']
}

const LATER = [1440, 2880, 4320]
const told = Object.entries(TOLD) as (readonly [Told, string])[]

/** What is owed beside answers. */
export function OtherPromises({ body, change, problems }: Props) {
  const within = (part: Partial<Playbook['within']>) => change({ within: { ...body.within, ...part } })
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">What else we owe</h2>
      <p>
        Praise is thanked within{' '}
        <SpanBracket label="Thank" value={body.within.thank} set={(thank) => within({ thank })} />. Whoever answered
        asks{' '}
        <SpanBracket
          label="Follow up after"
          presets={LATER}
          value={body.within.followUp}
          set={(followUp) => within({ followUp })}
        />{' '}
        later whether it is really solved. What went private is back in public within{' '}
        <SpanBracket
          label="Return to public"
          presets={[...PRESETS, 240]}
          value={body.within.returnToPublic}
          set={(returnToPublic) => within({ returnToPublic })}
        />
        . A reply that waits for a second reader is read within{' '}
        <SpanBracket label="Approve" value={body.within.approve} set={(approve) => within({ approve })} />. Who was
        helped is asked for an update after{' '}
        <SpanBracket
          label="Ask for an update after"
          presets={LATER}
          value={body.within.askForUpdate}
          set={(askForUpdate) => within({ askForUpdate })}
        />
        .
      </p>
      <Wrong text={problems['within']} />
    </section>
  )
}

/** Who hears of a promise before and when it breaks (C13). */
export function WhoHears({ body, change, problems }: Props) {
  const escalate = (part: Partial<Playbook['escalate']>) => change({ escalate: { ...body.escalate, ...part } })
  return (
    <section aria-labelledby="told">
      <h2 id="told">Who hears of it</h2>
      <p>
        Whoever owns a promise hears of it when{' '}
        <Bracket
          label="Warn at"
          value={String(body.warnAt)}
          options={shares.map(([share, words]) => [String(share), words] as const)}
          set={(share) => change({ warnAt: Number(share) })}
        />{' '}
        of it is used. When it is broken, so do{' '}
        <Bracket
          label="Told when broken"
          value={body.escalate.broken}
          options={told}
          set={(broken) => escalate({ broken })}
        />
        . When its owner is away, it goes back to nobody and{' '}
        <Bracket label="Told when away" value={body.escalate.away} options={told} set={(away) => escalate({ away })} />{' '}
        hear of it.
      </p>
      <Wrong text={problems['warnAt']} />
    </section>
  )
}
