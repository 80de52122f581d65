import type { PlaybookTried } from '../../../../src/contract/playbook.ts'
import { PRESETS, type Minutes, type Playbook, type Told } from '../../../../src/domain/playbook/playbook.ts'
import { fill } from '../../parts/fill.tsx'
import { Bracket, SpanBracket, Wrong } from './bracket.tsx'
import type { Change } from './use-playbook.ts'
import { shares, TOLD } from './words.ts'
import { words } from '../../words.ts'

interface Props {
  readonly body: Playbook
  readonly change: Change
  readonly problems: PlaybookTried['problems']
}

const LATER = [1440, 2880, 4320]
const told = Object.entries(TOLD) as (readonly [Told, string])[]

/** What is owed beside answers. */
export function OtherPromises({ body, change, problems }: Props) {
  const span = (what: keyof Playbook['within'], presets: readonly Minutes[] = PRESETS) => (
    <SpanBracket
      label={words.promises.besideLabels[what]}
      presets={presets}
      value={body.within[what]}
      set={(minutes) => change({ within: { ...body.within, [what]: minutes } })}
    />
  )
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">{words.promises.beside}</h2>
      <p>
        {fill(words.promises.besides, {
          thank: span('thank'),
          followUp: span('followUp', LATER),
          returnToPublic: span('returnToPublic', [...PRESETS, 240]),
          approve: span('approve'),
          askForUpdate: span('askForUpdate', LATER),
        })}
      </p>
      <Wrong text={problems['within']} />
    </section>
  )
}

/** Who hears of a promise before and when it breaks (C13). */
export function WhoHears({ body, change, problems }: Props) {
  const whom = (when: keyof Playbook['escalate']) => (
    <Bracket
      label={words.promises.hearLabels[when]}
      value={body.escalate[when]}
      options={told}
      set={(one) => change({ escalate: { ...body.escalate, [when]: one } })}
    />
  )
  return (
    <section aria-labelledby="told">
      <h2 id="told">{words.promises.heard}</h2>
      <p>
        {fill(words.promises.hears, {
          warnAt: (
            <Bracket
              label={words.promises.hearLabels.warnAt}
              value={String(body.warnAt)}
              options={shares.map(([share, said]) => [String(share), said] as const)}
              set={(share) => change({ warnAt: Number(share) })}
            />
          ),
          broken: whom('broken'),
          away: whom('away'),
        })}
      </p>
      <Wrong text={problems['warnAt']} />
    </section>
  )
}
