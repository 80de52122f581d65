import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { CasePage, ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { api } from '../../../api.ts'
import { timeOfDay, when } from '../../../moments.ts'
import { useNow } from '../../../clock.ts'
import { marked } from '../../../parts/form-problems.tsx'
import { Key } from '../../../parts/key.tsx'
import { say } from '../../../parts/say.tsx'
import { Sentence } from '../../../parts/sentence.tsx'
import { WordsOf } from '../../../parts/words-of.tsx'
import { client } from '../../../queries.ts'
import { words } from '../../../words.ts'
import { useMe } from '../here.ts'

interface Props {
  readonly reply: ReplyUnderWay
  readonly kase: CasePage
  readonly takeBack: () => void
}

/** A reply that waits for a second reader (C47): whoever may read it passes it or gives it back; its writer may take it back. */
export function ForApproval({ reply, kase, takeBack }: Props) {
  const me = useMe()
  if (!reply.mine && me.may.change) return <Reading reply={reply} kase={kase} />
  const text = reply.mine ? words.approval.waits(reply.reader) : words.approval.titleOther(reply.by, reply.reader)
  return (
    <Sentence text={text}>
      <Due kase={kase} />
      {reply.mine ? (
        <Button variant="default" onClick={takeBack}>
          {words.approval.takeBack} <Key of="undo" />
        </Button>
      ) : null}
    </Sentence>
  )
}

function Due({ kase }: { kase: CasePage }) {
  const now = useNow()
  const owed = kase.owed.find(({ kind, keptAt }) => kind === 'approve' && keptAt === null)
  return owed ? <p className="small dim">{words.approval.by(when(owed, now).words)}</p> : null
}

function Reading({ reply, kase }: Omit<Props, 'takeBack'>) {
  const me = useMe()
  const [word, setWord] = useState('')
  const [missing, setMissing] = useState(false)
  const settled = () => client.invalidateQueries({ queryKey: ['case', kase.id] })
  const approve = useMutation({
    mutationFn: () => api.approve(reply.id, kase.seen),
    onSuccess: () => say(words.approval.sent),
    onError: (error) => say(error.message, true),
    onSettled: settled,
  })
  const sendBack = useMutation({
    mutationFn: () => api.sendBack(reply.id, word.trim()),
    onSuccess: () => say(words.approval.back(reply.by)),
    onError: (error) => say(error.message, true),
    onSettled: settled,
  })
  const giveBack = () => {
    setMissing(word.trim() === '')
    if (word.trim() !== '') sendBack.mutate()
  }
  const problem = approve.error ?? sendBack.error
  const toMe = reply.reader === me.agent.name
  return (
    <section className="for-approval" aria-label={words.approval.title(reply.by)}>
      <h2>{toMe ? words.approval.title(reply.by) : words.approval.titleOther(reply.by, reply.reader)}</h2>
      <Newer reply={reply} kase={kase} />
      <div className="reply-to-read">
        <WordsOf text={reply.text} language={null} />
      </div>
      <Due kase={kase} />
      <Textarea
        label={words.approval.word(reply.by)}
        description={words.approval.wordHint}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={word}
        maxLength={2_000}
        autosize
        minRows={1}
        maxRows={4}
        error={missing ? marked(words.approval.noWord) : undefined}
        onChange={(event) => setWord(event.currentTarget.value)}
      />
      {problem ? <p role="alert">▲ {problem.message}</p> : null}
      <div className="buttons">
        <Button variant="default" loading={sendBack.isPending} onClick={giveBack}>
          {words.approval.sendBack}
        </Button>
        <Button
          className="send"
          data-audience={reply.audience}
          loading={approve.isPending}
          onClick={() => approve.mutate()}
        >
          {words.approval.approve}
        </Button>
      </div>
    </section>
  )
}

/** What they wrote after the reply was written: whoever passes it should have read that. */
function Newer({ reply, kase }: Omit<Props, 'takeBack'>) {
  const newest = kase.timeline.findLast((line) => line.type === 'post' && line.theirs && line.deletedAt === null)
  if (newest?.type !== 'post' || newest.at <= reply.since) return null
  const name = shownName(kase.person.name, kase.person.handle)
  return <p role="note">▲ {words.approval.newer(name, timeOfDay(newest.at), reply.by)}</p>
}
