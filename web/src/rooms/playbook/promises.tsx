import { useContext } from 'react'
import type { PlaybookTried } from '../../../../src/contract/playbook.ts'
import type { Playbook, PromiseRule } from '../../../../src/domain/playbook/playbook.ts'
import { fill } from '../../parts/fill.tsx'
import { useMe } from '../desk/here.ts'
import { Bracket, MayChange, SpanBracket, Wrong } from './bracket.tsx'
import { KINDS, saidAs, SEVERITIES } from './words.ts'
import type { Change } from './use-playbook.ts'
import { words } from '../../words.ts'

interface Props {
  readonly body: Playbook
  readonly change: Change
  readonly tried: PlaybookTried | undefined
}

const counted = [
  ['open', words.promises.counted.open],
  ['always', words.promises.counted.always],
] as const

/** What we promise, as one would say it; each bracket is a setting. */
export function Promises({ body, change, tried }: Props) {
  const may = useContext(MayChange)
  const last = body.promises.length - 1
  const put = (promises: readonly PromiseRule[]) => change({ promises })
  const more: PromiseRule = { ...body.promises[0]!, kinds: ['complaint'], severities: [3], acknowledge: 30, answer: 60 }
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{words.promises.title}</h2>
      <ol className="sentences">
        {body.promises.map((rule, place) => (
          // A promise has no name but its place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={place}>
            <PromiseSentence
              rule={rule}
              place={place}
              last={place === last}
              set={(part) => put(body.promises.with(place, { ...rule, ...part }))}
            />
            {may && place !== last ? (
              <button
                type="button"
                className="word small"
                aria-label={words.playbook.takeOutOf(words.promises.nth(place + 1))}
                onClick={() => put(body.promises.toSpliced(place, 1))}
              >
                {words.playbook.takeOut}
              </button>
            ) : null}
            <Wrong text={tried?.problems[`promise-${place}`]} />
          </li>
        ))}
      </ol>
      {may ? (
        <p>
          <button type="button" className="word" onClick={() => put([more, ...body.promises])}>
            {words.promises.more}
          </button>{' '}
          <span className="dim">{words.promises.firstCounts}</span>
        </p>
      ) : null}
      <p>{words.promises.most}</p>
      <Effect tried={tried} />
    </section>
  )
}

interface SentenceProps {
  readonly rule: PromiseRule
  readonly place: number
  readonly last: boolean
  readonly set: (part: Partial<PromiseRule>) => void
}

function PromiseSentence({ rule, place, last, set }: SentenceProps) {
  const of = (what: keyof typeof words.promises.labels) =>
    `${words.promises.labels[what]}, ${words.promises.nth(place + 1)}`
  const first = (
    <>
      <Bracket
        label={of('first')}
        value={rule.acknowledge === null ? 'no' : 'yes'}
        options={[
          ['yes', words.promises.firstYes],
          ['no', words.promises.firstNo],
        ]}
        set={(one) => set({ acknowledge: one === 'yes' ? Math.min(30, rule.answer) : null })}
      />
      {rule.acknowledge === null ? null : (
        <>
          {' '}
          <SpanBracket label={of('firstWithin')} value={rule.acknowledge} set={(acknowledge) => set({ acknowledge })} />
        </>
      )}
    </>
  )
  const answer = <SpanBracket label={of('answer')} value={rule.answer} set={(minutes) => set({ answer: minutes })} />
  const countedBy = (
    <Bracket label={of('counted')} value={rule.counted} options={counted} set={(one) => set({ counted: one })} />
  )
  const whom = useWhom(rule, of, set)
  return <p>{fill(last ? words.promises.last : words.promises.one, { ...whom, answer, first, counted: countedBy })}</p>
}

function useWhom(
  rule: PromiseRule,
  of: (what: keyof typeof words.promises.labels) => string,
  set: SentenceProps['set'],
) {
  const { networks } = useMe()
  return {
    kind: (
      <Bracket
        label={of('kind')}
        value={saidAs(KINDS, rule.kinds)}
        options={KINDS.map(([one, said]) => [one, said] as const)}
        set={(one) => set({ kinds: KINDS.find(([id]) => id === one)![2] })}
      />
    ),
    weight: (
      <Bracket
        label={of('weight')}
        value={saidAs(SEVERITIES, rule.severities)}
        options={SEVERITIES.map(([one, said]) => [one, said] as const)}
        set={(one) => set({ severities: SEVERITIES.find(([id]) => id === one)![2] })}
      />
    ),
    network: (
      <Bracket
        label={of('network')}
        value={rule.networks[0] ?? ''}
        options={[['', words.promises.anyNetwork], ...networks.map(({ network, name }) => [network, name] as const)]}
        set={(one) => set({ networks: one === '' ? [] : [one] })}
      />
    ),
  }
}

/** What it would have meant, so that one chooses on facts. */
function Effect({ tried }: { tried: PlaybookTried | undefined }) {
  const effect = tried?.effect
  if (!effect) return <p className="dim effect">{'\u00a0'}</p>
  const { answers, late, firstWords, firstLate } = effect
  return (
    <p className="dim effect">
      {answers === 0 ? words.promises.noEffect : words.promises.effect(answers, late, firstWords, firstLate)}
    </p>
  )
}
