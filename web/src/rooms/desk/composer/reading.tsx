import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { CasePage, ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import { shownName } from '../../../../../src/domain/person/name.ts'
import { api } from '../../../api.ts'
import { useKey } from '../../../keys.ts'
import { timeOfDay } from '../../../moments.ts'
import { marked } from '../../../parts/form-problems.tsx'
import { Key } from '../../../parts/key.tsx'
import { say } from '../../../parts/say.tsx'
import { WordsOf } from '../../../parts/words-of.tsx'
import { client } from '../../../queries.ts'
import { words } from '../../../words.ts'
import { Rewording } from './rewording.tsx'
import { useRewording } from './use-rewording.ts'

interface Props {
  readonly reply: ReplyUnderWay
  readonly kase: CasePage
}

/** What a second reader can do with a reply: let it go as it stands or in their words, or give it back with a word. */
function useReading({ reply, kase }: Props) {
  const [word, setWord] = useState('')
  const [missing, setMissing] = useState(false)
  const rewording = useRewording(reply, kase.id)
  const settled = () => client.invalidateQueries({ queryKey: ['case', kase.id] })
  const done = (sentence: string) => {
    rewording.forget()
    say(sentence)
  }
  const failed = { onError: (error: Error) => say(error.message, true), onSettled: settled }
  const approve = useMutation({
    mutationFn: () => api.approve(reply.id, kase.seen, rewording.changed),
    onSuccess: () => done(words.approval.sent),
    ...failed,
  })
  const sendBack = useMutation({
    mutationFn: () => api.sendBack(reply.id, word.trim()),
    onSuccess: () => done(words.approval.back(reply.by)),
    ...failed,
  })
  useKey('reply', rewording.begin, { depth: 1 })
  const letGo = () => {
    if (rewording.mayGo()) approve.mutate()
  }
  const giveBack = () => {
    setMissing(word.trim() === '')
    if (word.trim() !== '') sendBack.mutate()
  }
  return { word, setWord, missing, rewording, approve, sendBack, letGo, giveBack }
}

/** The second reader's side of a reply that waits. */
export function Reading({ reply, kase, children }: Props & { children: ReactNode }) {
  const { word, setWord, missing, rewording, approve, sendBack, letGo, giveBack } = useReading({ reply, kase })
  const problem = approve.error ?? sendBack.error
  return (
    <section className="for-approval" aria-label={words.approval.title(reply.by)}>
      <h2>{reply.forMe ? words.approval.title(reply.by) : words.approval.titleOther(reply.by, reply.reader)}</h2>
      <Newer reply={reply} kase={kase} />
      {rewording.open ? (
        <Rewording reply={reply} rewording={rewording} />
      ) : (
        <div className="reply-to-read" data-audience={reply.audience}>
          <WordsOf text={reply.text} language={null} />
        </div>
      )}
      {children}
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
        {rewording.open ? (
          <Button variant="default" onClick={rewording.forget}>
            {words.approval.asItWas}
          </Button>
        ) : (
          <Button variant="default" onClick={rewording.begin}>
            {words.approval.edit} <Key of="reply" />
          </Button>
        )}
        <Button className="send" data-audience={reply.audience} loading={approve.isPending} onClick={letGo}>
          {words.approval.approve}
        </Button>
      </div>
    </section>
  )
}

/** What they wrote after the reply was written: whoever passes it should have read that. */
function Newer({ reply, kase }: Props) {
  const newest = kase.timeline.findLast((line) => line.type === 'post' && line.theirs && line.deletedAt === null)
  if (newest?.type !== 'post' || newest.at <= reply.since) return null
  const name = shownName(kase.person.name, kase.person.handle)
  return <p role="note">▲ {words.approval.newer(name, timeOfDay(newest.at), reply.by)}</p>
}
