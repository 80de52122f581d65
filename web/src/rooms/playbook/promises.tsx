import { useContext } from 'react'
import type { PlaybookTried } from '../../../../src/contract/playbook.ts'
import type { Playbook, PromiseRule } from '../../../../src/domain/playbook/playbook.ts'
import { useMe } from '../desk/here.ts'
import { Bracket, MayChange, SpanBracket, Wrong } from './bracket.tsx'
import { KINDS, saidAs, SEVERITIES } from './words.ts'
import type { Change } from './use-playbook.ts'

interface Props {
  readonly body: Playbook
  readonly change: Change
  readonly tried: PlaybookTried | undefined
}

const counted = [
  ['open', 'while we are open'],
  ['always', 'day and night'],
] as const

/** What we promise, as one would say it; each bracket is a setting. */
export function Promises({ body, change, tried }: Props) {
  const may = useContext(MayChange)
  const last = body.promises.length - 1
  const put = (promises: readonly PromiseRule[]) => change({ promises })
  const more: PromiseRule = { ...body.promises[0]!, kinds: ['complaint'], severities: [3], acknowledge: 30, answer: 60 }
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">What we promise</h2>
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
                aria-label={`take out promise ${place + 1}`}
                onClick={() => put(body.promises.toSpliced(place, 1))}
              >
                take out
              </button>
            ) : null}
            <Wrong text={tried?.problems[`promise-${place}`]} />
          </li>
        ))}
      </ol>
      {may ? (
        <p>
          <button type="button" className="word" onClick={() => put([more, ...body.promises])}>
            Promise some people more
          </button>{' '}
          <span className="dim">The first that fits counts.</span>
        </p>
      ) : null}
      <p>Nobody waits longer than 24 h, whatever our hours are.</p>
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
  const nth = `promise ${place + 1}`
  return (
    <p>
      {last ? 'To whatever else asks for an answer ' : <ToWhom rule={rule} nth={nth} set={set} />}
      we answer within <SpanBracket
        label={`Answer, ${nth}`}
        value={rule.answer}
        set={(answer) => set({ answer })}
      />,{' '}
      <Bracket
        label={`First word, ${nth}`}
        value={rule.acknowledge === null ? 'no' : 'yes'}
        options={[
          ['yes', 'after a first word within'],
          ['no', 'with no first word before'],
        ]}
        set={(one) => set({ acknowledge: one === 'yes' ? Math.min(30, rule.answer) : null })}
      />{' '}
      {rule.acknowledge === null ? null : (
        <SpanBracket
          label={`First word within, ${nth}`}
          value={rule.acknowledge}
          set={(acknowledge) => set({ acknowledge })}
        />
      )}
      , counted{' '}
      <Bracket label={`Counted, ${nth}`} value={rule.counted} options={counted} set={(one) => set({ counted: one })} />.
    </p>
  )
}

function ToWhom({ rule, nth, set }: Omit<SentenceProps, 'place' | 'last'> & { nth: string }) {
  const { networks } = useMe()
  const kind = saidAs(KINDS, rule.kinds)
  const severity = saidAs(SEVERITIES, rule.severities)
  return (
    <>
      To{' '}
      <Bracket
        label={`Kind, ${nth}`}
        value={kind}
        options={KINDS.map(([one, words]) => [one, words] as const)}
        set={(one) => set({ kinds: KINDS.find(([id]) => id === one)![2] })}
      />{' '}
      <Bracket
        label={`Weight, ${nth}`}
        value={severity}
        options={SEVERITIES.map(([one, words]) => [one, words] as const)}
        set={(one) => set({ severities: SEVERITIES.find(([id]) => id === one)![2] })}
      />{' '}
      on{' '}
      <Bracket
        label={`Network, ${nth}`}
        value={rule.networks[0] ?? ''}
        options={[['', 'any network'], ...networks.map(({ network, name }) => [network, name] as const)]}
        set={(one) => set({ networks: one === '' ? [] : [one] })}
      />{' '}
    </>
  )
}

/** What it would have meant, so that one chooses on facts. */
function Effect({ tried }: { tried: PlaybookTried | undefined }) {
  const effect = tried?.effect
  if (!effect) return <p className="dim effect">&nbsp;</p>
  const { answers, late, firstWords, firstLate } = effect
  if (answers === 0) return <p className="dim effect">Last 30 days: there is no answer to measure this by yet.</p>
  const first = firstWords > 0 ? ` Of ${firstWords} first words ${firstLate}.` : ''
  return (
    <p className="dim effect">
      Last 30 days: of {answers} {answers === 1 ? 'answer' : 'answers'} {late} would have been late.{first}
    </p>
  )
}
