import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CasePage, TimelinePost } from '../../../../../../src/contract/case-page.ts'
import type { TimelineNote } from '../../../../../../src/contract/case-work.ts'
import { summary } from '../../../../../../src/words/summary.ts'
import { shownName } from '../../../../../../src/domain/person/name.ts'
import { now, zone } from '../../../../clock.ts'
import { Go } from '../../../../parts/go.tsx'
import { oneLine } from '../../../../parts/readable.ts'
import { asks } from '../../../../queries.ts'
import { useMe } from '../../here.ts'
import { Dialog } from './dialog.tsx'
import type { Deeds } from './use-deeds.ts'
import { words } from '../../../../words.ts'

const NOBODY = 'nobody'

interface Props {
  readonly kase: CasePage
  readonly deeds: Deeds
  readonly close: () => void
}

/**
 * Gives a case to somebody with what they should know, so that nobody asks the customer again (C36). Where nobody had
 * it, there is nothing to tell: it is given, and that is all.
 */
export function HandOverDialog({ kase, deeds, close }: Props) {
  const me = useMe()
  const agents = useQuery(asks.agents)
  const [to, setTo] = useState<string | null>(null)
  const [know, setKnow] = useState(() => summary(factsOf(kase), now(), zone(), words))
  const others = agents.data?.agents.filter(({ id }) => id !== kase.owner?.id) ?? []
  const had = kase.owner !== null
  const mine = had ? null : (others.find(({ id }) => id === me.agent.id)?.id ?? null)
  const chosen = to ?? mine ?? others.find(({ id }) => id !== me.agent.id)?.id ?? others[0]?.id ?? (had ? NOBODY : null)
  const submit = () => {
    if (chosen === null) return
    const name = others.find(({ id }) => id === chosen)?.name ?? null
    const over = { to: chosen === NOBODY ? null : chosen, know: had ? know.trim() : '' }
    deeds.mutate({ do: 'hand-over', over, name })
    close()
  }
  const alone = agents.data?.agents.length === 1
  // The first thing to choose takes the focus: it must be there when the dialog opens.
  if (agents.isPending) return null
  return (
    <Dialog
      title={had ? words.handing.title : words.savedViews.assignOne}
      close={close}
      asked={deeds}
      {...(chosen === null ? {} : { does: had ? words.handing.does : words.savedViews.doAssign, submit })}
    >
      {alone ? (
        <p>
          {words.handing.alone}
          <Go href="/team">{words.team.title}</Go>
        </p>
      ) : null}
      <fieldset className="choice-list">
        <legend>{words.handing.to}</legend>
        {others.map(({ id, name, here }) => (
          <Who key={id} value={id} chosen={chosen} choose={setTo}>
            <bdi>{name}</bdi>
            {id === me.agent.id ? words.handing.you : here ? words.handing.here : ''}
          </Who>
        ))}
        {had ? (
          <Who value={NOBODY} chosen={chosen} choose={setTo}>
            {words.handing.nobody}
          </Who>
        ) : null}
      </fieldset>
      {had ? <Wants kase={kase} /> : null}
      {had ? <Know know={know} set={setKnow} /> : null}
    </Dialog>
  )
}

function Know({ know, set }: { know: string; set: (know: string) => void }) {
  return (
    <Textarea
      label={words.handing.know}
      description={words.handing.hint}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={know}
      maxLength={4_000}
      autosize
      minRows={4}
      maxRows={10}
      onChange={(event) => set(event.currentTarget.value)}
    />
  )
}

interface WhoProps {
  readonly value: string
  readonly chosen: string | null
  readonly choose: (id: string) => void
  readonly children: React.ReactNode
}

function Who({ value, chosen, choose, children }: WhoProps) {
  const checked = value === chosen
  return (
    <label>
      <input
        type="radio"
        name="to"
        checked={checked}
        onChange={() => choose(value)}
        data-autofocus={checked || undefined}
      />{' '}
      <span>{children}</span>
    </label>
  )
}

/** What they want, from the post itself: never copied, so that what they delete is gone here too. */
export function Wants({ kase }: { kase: CasePage }) {
  const first = kase.timeline.find(
    (line): line is TimelinePost => line.type === 'post' && line.theirs && line.deletedAt === null,
  )
  if (!first) return null
  return (
    <p className="wants">
      <span className="dim">{words.handing.ownWords}</span>
      <q className="said" dir="auto">
        {oneLine(first.text)}
      </q>
    </p>
  )
}

function factsOf(kase: CasePage): Parameters<typeof summary>[0] {
  const posts = kase.timeline.filter((line): line is TimelinePost => line.type === 'post')
  const readers = words.readers.readers(kase.readers)
  return {
    who: [shownName(kase.person.name, kase.person.handle), readers].filter(Boolean).join(', '),
    what: words.triage.kind(kase.kind, kase.severity),
    owed: kase.owed.filter(({ waived }) => waived === null),
    sent: posts.filter(({ ours }) => ours).map(({ at, agent, text }) => ({ at, by: agent, text })),
    under: kase.underWay.map(({ by, text }) => ({ by, text })),
    notes: kase.timeline.filter((line): line is TimelineNote => line.type === 'note'),
  }
}
