import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import type { Owed } from '../../../../../src/contract/case-page.ts'
import type { KeepOwed } from '../../../../../src/contract/owed.ts'
import { api } from '../../../api.ts'
import { undoable, useKey } from '../../../keys.ts'
import { marked } from '../../../parts/form-problems.tsx'
import { Key } from '../../../parts/key.tsx'
import { say } from '../../../parts/say.tsx'
import { useFirstFocus } from '../../../parts/use-first-focus.ts'
import { owedChanged } from '../../../queries.ts'
import { words } from '../../../words.ts'
import { useMe } from '../here.ts'

/** Kept where the desk cannot see it: the others are kept by what stands in public. */
export const BY_HAND: ReadonlySet<Owed['kind']> = new Set([
  'keep_promise',
  'call_back',
  'follow_up',
  'ask_for_update',
  'return_to_public',
])

/** What a person can do to something that is owed: note that it was done, or give it up and say why. */
export function OwedActions({ owed, close }: { owed: Owed; close: () => void }) {
  const { may } = useMe()
  return (
    <div className="owed-acts">
      {BY_HAND.has(owed.kind) ? <Kept owed={owed} close={close} /> : null}
      {may.send ? <GiveUp owed={owed} close={close} /> : null}
    </div>
  )
}

/** A call asks what was said, a follow-up whether it is really solved (C37); the rest only that it was done. */
function Kept({ owed, close }: { owed: Owed; close: () => void }) {
  const said = words.owing.act
  const first = useFirstFocus<HTMLInputElement>()
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const keep = useMutation({
    mutationFn: (how: KeepOwed) => api.keepOwed(owed.id, how),
    onSuccess: (_, { solved }) => {
      if (owed.kind !== 'follow_up') say(said.noted)
      else say(solved === false ? said.unsolvedNoted : said.solvedNoted)
      close()
    },
    onSettled: owedChanged,
  })
  const call = owed.kind === 'call_back'
  const asks = call || owed.kind === 'follow_up'
  const submit = (solved = true) => {
    const none = call && text.trim() === ''
    setMissing(none)
    if (!none) keep.mutate({ words: text.trim(), solved })
  }
  return (
    <form
      className="owed-actions"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {asks ? (
        <TextInput
          ref={first}
          label={said.whatWasSaid}
          description={said.whatWasSaidHint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={text}
          maxLength={2000}
          onChange={(event) => setText(event.currentTarget.value)}
          error={missing ? marked(said.noWords) : undefined}
        />
      ) : null}
      <Button type="submit" variant="default">
        {call ? said.spoke : asks ? said.solved : said.done}
      </Button>
      {owed.kind === 'follow_up' ? (
        <Button variant="default" onClick={() => submit(false)}>
          {said.unsolved}
        </Button>
      ) : null}
      {keep.error ? <p role="alert">▲ {keep.error.message}</p> : null}
    </form>
  )
}

function GiveUp({ owed, close }: { owed: Owed; close: () => void }) {
  const said = words.owing.act
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const waive = useMutation({
    mutationFn: () => api.waive(owed.id, reason),
    onSuccess: () => {
      say(undoable(said.gaveUp))
      close()
    },
    onSettled: owedChanged,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') waive.mutate()
  }
  return (
    <form className="owed-actions" onSubmit={submit} noValidate>
      <TextInput
        label={said.why(words.owed[owed.kind].within)}
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={missing ? marked(said.whyMissing) : undefined}
      />
      <Button type="submit" variant="default">
        {said.giveUp}
      </Button>
      <button type="button" className="word" onClick={close}>
        {said.leave}
      </button>
      {waive.error ? <p role="alert">▲ {waive.error.message}</p> : null}
    </form>
  )
}

/** What was given up by a person, and the way back. */
export function Waived({ owed, newest }: { owed: Owed; newest: boolean }) {
  const said = words.owing.strip
  const back = useMutation({
    mutationFn: () => api.unwaive(owed.id),
    onSuccess: () => say(words.owing.act.owedAgain),
    onSettled: owedChanged,
  })
  useKey('undo', () => (newest ? back.mutate() : false), {
    whyNot: newest ? null : words.notNow.nothingToTakeBack,
  })
  return (
    <li data-kept>
      <span>{words.owed[owed.kind].here}</span>
      <span>{said.givenUpBy(owed.waived?.by ?? '')}</span>
      <span className="dim">
        “<bdi>{owed.waived?.because}</bdi>”{' '}
        <button type="button" className="word" onClick={() => back.mutate()}>
          {said.takeBack}
        </button>{' '}
        {newest ? <Key of="undo" /> : null}
        {back.error ? <span role="alert"> ▲ {back.error.message}</span> : null}
      </span>
    </li>
  )
}
