import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { CasePage, ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import { api } from '../../../api.ts'
import { now } from '../../../clock.ts'
import { useKey } from '../../../keys.ts'
import { Key } from '../../../parts/key.tsx'
import { Sentence } from '../../../parts/sentence.tsx'
import { There } from '../../../parts/there.tsx'
import { client } from '../../../queries.ts'
import { useMe, useNetworkName } from '../here.ts'
import type { Writing } from './use-writing.ts'

interface Props {
  readonly reply: ReplyUnderWay
  readonly kase: CasePage
  readonly writing: Writing
}

/** A reply on its way, in one line that says what is true at this step, with what can be done about it. */
export function UnderWay({ reply, kase, writing }: Props) {
  const network = useNetworkName(kase.network)
  const act = useMutation({
    mutationFn: (what: 'undo' | 'now' | 'there' | 'absent') => doing(reply.id, what),
    onSettled: () => client.invalidateQueries({ queryKey: ['case', kase.id] }),
    onSuccess: (_, what) => (what === 'undo' ? writing.bringBack(reply.text) : undefined),
  })
  useKey('undo', () => (reply.state === 'queued' ? act.mutate('undo') : false))
  const line = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (writing.wants.current !== 'goes') return
    writing.wants.current = null
    line.current?.focus()
  })
  const refused = act.error ? <p role="alert">▲ {act.error.message}</p> : null
  const frame = (children: ReactNode) => (
    <div className="under-way" ref={line} tabIndex={-1} data-state={reply.state}>
      {children}
      {refused}
    </div>
  )
  const takeBack = (label: string) => (
    <Button variant="default" onClick={() => act.mutate('undo')}>
      {label} <Key of="undo" />
    </Button>
  )
  const url = kase.timeline.findLast((line) => line.type === 'post' && line.theirs && line.url !== null)
  const look = url?.type === 'post' && url.url ? <There url={url.url}>Look there</There> : null
  switch (reply.state) {
    case 'queued':
      if (reply.problem) return frame(<Sentence text={reply.problem}>{takeBack('Take it back')}</Sentence>)
      return frame(
        <div className="goes">
          <p>
            <Goes reply={reply} />
          </p>
          {takeBack('Undo')}
          <Button variant="default" onClick={() => act.mutate('now')}>
            Send now
          </Button>
        </div>,
      )
    case 'sending':
      return frame(<p>Sending</p>)
    case 'unknown':
      return frame(
        <Sentence
          text={
            reply.problem ??
            `We do not know yet whether this arrived. Your words are kept. We are looking on ${network} and will not send it twice.`
          }
        >
          {look}
          {reply.askPerson ? (
            <>
              <Button variant="default" onClick={() => act.mutate('there')}>
                It is there
              </Button>
              <Button variant="default" onClick={() => act.mutate('absent')}>
                It is not there, send it
              </Button>
            </>
          ) : null}
        </Sentence>,
      )
    case 'failed':
      return frame(
        <Sentence text={reply.problem ?? `${network} did not take it. Your words are kept as a draft.`}>
          {look}
          {writing.open ? null : (
            <Button
              variant="default"
              onClick={() => void (writing.draft.text ? writing.start() : writing.bringBack(reply.text))}
            >
              Go on with the draft <Key of="reply" />
            </Button>
          )}
        </Sentence>,
      )
  }
}

function doing(id: string, what: 'undo' | 'now' | 'there' | 'absent'): Promise<void> {
  if (what === 'undo') return api.undo(id)
  return what === 'now' ? api.sendNow(id) : api.settle(id, what)
}

function Goes({ reply }: { reply: ReplyUnderWay }) {
  const me = useMe()
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 250)
    return () => clearInterval(timer)
  }, [])
  const left = reply.at === null ? 0 : Math.max(0, Math.ceil((reply.at - now()) / 1_000))
  const what = reply.by === me.agent.name ? 'Goes out' : `${reply.by}’s reply goes out`
  return (
    <>
      {what} to everyone{' '}
      {left > 0 ? (
        <>
          in <span className="figure">{left} s</span>
        </>
      ) : (
        'now'
      )}
    </>
  )
}
