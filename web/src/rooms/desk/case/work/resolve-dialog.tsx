import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { CasePage, Owed } from '../../../../../../src/contract/case-page.ts'
import { staysOwed } from '../../../../../../src/domain/case/snooze.ts'
import { shownName } from '../../../../../../src/domain/person/name.ts'
import { useNow } from '../../../../clock.ts'
import { marked } from '../../../../parts/form-problems.tsx'
import { Key } from '../../../../parts/key.tsx'
import { useFirstFocus } from '../../../../parts/use-first-focus.ts'
import { when } from '../../../../moments.ts'
import { words } from '../../../../words.ts'
import { useMe } from '../../here.ts'
import { Dialog } from './dialog.tsx'
import type { Deeds } from './use-deeds.ts'

interface Props {
  readonly kase: CasePage
  readonly deeds: Deeds
  readonly close: () => void
  /** Opens the composer; null where nobody can answer from here. */
  readonly write: (() => void) | null
}

const isOpen = ({ keptAt, waived }: Owed): boolean => keptAt === null && waived === null

/** Only what asked something of us is followed up, once. */
const owesFollowUp = ({ kind, owed }: CasePage): boolean =>
  (kind === 'complaint' || kind === 'question') && !owed.some((one) => one.kind === 'follow_up')

/** What is still owed is said before a case is resolved: it is written, or given up with a reason of its own (C26). */
export function ResolveDialog({ kase, deeds, close, write }: Props) {
  const said = words.owing.resolve
  const now = useNow()
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({})
  const [tried, setTried] = useState(false)
  const open = kase.owed.filter(isOpen)
  const blocks = open.filter(({ kind }) => !staysOwed(kind))
  const stays = open.filter(({ kind }) => staysOwed(kind))
  const left = blocks.filter(({ id }) => !reasons[id]?.trim())
  const submit = () => {
    setTried(true)
    if (left.length > 0) return
    const waive = blocks.map(({ id }) => ({ id, reason: reasons[id]!.trim() }))
    deeds.mutate({ do: 'resolve', waive }, { onSuccess: close })
  }
  const setReason = (id: string, reason: string | undefined) => {
    const { [id]: _, ...others } = reasons
    setReasons(reason === undefined ? others : { ...others, [id]: reason })
  }
  return (
    <Dialog title={said.title} close={close} asked={deeds} does={said.does} submit={submit} ready>
      <p>
        <b dir="auto">{said.owed(open.length, shownName(kase.person.name, kase.person.handle))}</b>
      </p>
      <ul className="still-owed">
        {blocks.map((owed) => (
          <Blocking
            key={owed.id}
            owed={owed}
            now={now}
            write={write}
            reason={reasons[owed.id]}
            set={(reason) => setReason(owed.id, reason)}
            tried={tried}
          />
        ))}
        {stays.map((owed) => (
          <li key={owed.id}>
            <span>{said.stays(words.owed[owed.kind].here, when(owed, now).words)}</span>
          </li>
        ))}
      </ul>
      {tried && left.some(({ id }) => reasons[id] === undefined) ? <p role="alert">▲ {said.missing}</p> : null}
      {owesFollowUp(kase) ? <p className="dim">{said.followUp}</p> : null}
    </Dialog>
  )
}

interface BlockingProps {
  readonly owed: Owed
  readonly now: number
  readonly write: (() => void) | null
  /** Undefined while it is not given up. */
  readonly reason: string | undefined
  readonly set: (reason: string | undefined) => void
  readonly tried: boolean
}

function Blocking({ owed, now, write, reason, set, tried }: BlockingProps) {
  const said = words.owing.resolve
  const what = words.owed[owed.kind]
  // What gives up a promise asks for an agent.
  const { may } = useMe()
  return (
    <li>
      <span>{said.goes(what.here, when(owed, now).words)}</span>
      {reason === undefined ? (
        <span className="ways-out">
          {write === null || !WRITTEN.has(owed.kind) ? null : (
            <Button variant="default" onClick={write} data-autofocus>
              {said.write} <Key of="reply" />
            </Button>
          )}
          {may.send ? (
            <Button variant="default" onClick={() => set('')} aria-label={said.waiveWhat(what.within)}>
              {said.waive}
            </Button>
          ) : null}
        </span>
      ) : (
        <Waiver what={what.within} reason={reason} set={set} tried={tried} />
      )}
    </li>
  )
}

function Waiver({ what, reason, set, tried }: Pick<BlockingProps, 'set' | 'tried'> & { what: string; reason: string }) {
  const said = words.owing.resolve
  const first = useFirstFocus<HTMLInputElement>()
  return (
    <div className="waiver">
      <TextInput
        ref={first}
        label={said.because(what)}
        value={reason}
        maxLength={500}
        onChange={(event) => set(event.currentTarget.value)}
        error={tried && reason.trim() === '' ? marked(said.why) : undefined}
      />
      <button type="button" className="word" onClick={() => set(undefined)}>
        {said.dont}
      </button>
    </div>
  )
}

/** Kept by what is written in public. */
const WRITTEN: ReadonlySet<Owed['kind']> = new Set([
  'acknowledge',
  'answer',
  'return_to_public',
  'keep_promise',
  'thank',
])
