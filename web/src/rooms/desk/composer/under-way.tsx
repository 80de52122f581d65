import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { CasePage, ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import { UNTIL_PRESSED } from '../../../../../src/domain/team/my-settings.ts'
import { api } from '../../../api.ts'
import { useKey } from '../../../keys.ts'
import { Key } from '../../../parts/key.tsx'
import { Sentence } from '../../../parts/sentence.tsx'
import { There } from '../../../parts/there.tsx'
import { client } from '../../../queries.ts'
import { Reworded } from '../case/reworded.tsx'
import { useNetworkName } from '../here.ts'
import { callOf } from './audiences.ts'
import { Countdown } from './countdown.tsx'
import { ForApproval } from './for-approval.tsx'
import type { Writing } from './use-writing.ts'
import { words } from '../../../words.ts'

interface Props {
  readonly reply: ReplyUnderWay
  readonly kase: CasePage
  readonly writing: Writing
}

type Deed = 'undo' | 'now' | 'there' | 'absent'

/** A reply on its way, in a line that says what is true at this step, with what can be done about it. */
export function UnderWay({ reply, kase, writing }: Props) {
  const line = useRef<HTMLDivElement>(null)
  const { wants, bringBack } = writing
  const act = useMutation({
    mutationFn: (deed: Deed) => does(reply.id, deed),
    onSettled: () => client.invalidateQueries({ queryKey: ['case', kase.id] }),
    onSuccess: (_, deed) => (deed === 'undo' ? bringBack(reply.audience, reply.text) : undefined),
  })
  const mayUndo = reply.state === 'queued' || (reply.state === 'for_approval' && reply.mine)
  useKey('undo', () => (mayUndo ? act.mutate('undo') : false), {
    whyNot: mayUndo ? null : words.notNow.nothingToTakeBack,
  })
  useEffect(() => {
    wants.give('goes', () => {
      line.current?.focus()
      return line.current !== null
    })
  })
  const step = { reply, kase, writing, act: (deed: Deed) => act.mutate(deed) }
  return (
    <div className="under-way" ref={line} tabIndex={-1} data-state={reply.state}>
      {reply.state === 'for_approval' ? (
        <ForApproval reply={reply} kase={kase} takeBack={() => act.mutate('undo')} />
      ) : null}
      {reply.state === 'queued' ? <Queued {...step} /> : null}
      {reply.state === 'sending' ? <p>{words.underWay.sending}</p> : null}
      {reply.state === 'unknown' ? <Unknown {...step} /> : null}
      {reply.state === 'failed' ? <Failed {...step} /> : null}
      {reply.changed && reply.state !== 'for_approval' ? (
        <Reworded changed={reply.changed} writer={reply.by} language={null} />
      ) : null}
      {act.error ? <p role="alert">▲ {act.error.message}</p> : null}
    </div>
  )
}

function does(id: string, deed: Deed): Promise<void> {
  if (deed === 'undo') return api.undo(id)
  return deed === 'now' ? api.sendNow(id) : api.settle(id, deed)
}

type Step = Props & { readonly act: (deed: Deed) => void }

function Queued({ reply, kase, act }: Step) {
  const back = (
    <Button variant="default" onClick={() => act('undo')}>
      {reply.problem ? words.parts.takeItBack : words.underWay.undo} <Key of="undo" />
    </Button>
  )
  if (reply.problem) return <Sentence text={reply.problem}>{back}</Sentence>
  return (
    <div className="goes">
      <p>
        <Countdown reply={reply} to={callOf(kase)} behind={waitsBehind(reply, kase)} />
      </p>
      {back}
      <Button variant="default" onClick={() => act('now')}>
        {words.underWay.sendNow}
      </Button>
    </div>
  )
}

/** Replies go out in their order: one that waits for a press holds the ones after it. */
const waitsBehind = (reply: ReplyUnderWay, { underWay }: CasePage): boolean =>
  underWay
    .slice(
      0,
      underWay.findIndex(({ id }) => id === reply.id),
    )
    .some(({ at }) => at === UNTIL_PRESSED)

function Unknown({ reply, kase, act }: Step) {
  const network = useNetworkName(kase.network)
  return (
    <Sentence text={reply.problem ?? words.underWay.unsure(network)}>
      <LookThere kase={kase} />
      {reply.askPerson ? (
        <>
          <Button variant="default" onClick={() => act('there')}>
            {words.underWay.isThere}
          </Button>
          <Button variant="default" onClick={() => act('absent')}>
            {words.underWay.notThere}
          </Button>
        </>
      ) : null}
    </Sentence>
  )
}

function Failed({ reply, kase, writing }: Step) {
  const network = useNetworkName(kase.network)
  const goOn = () =>
    void (writing.drafts[reply.audience].text
      ? writing.begin(reply.audience)
      : writing.bringBack(reply.audience, reply.text))
  return (
    <Sentence text={reply.problem ?? words.underWay.refused(network)}>
      <LookThere kase={kase} />
      {writing.open ? null : (
        <Button variant="default" onClick={goOn}>
          {words.underWay.goOn} <Key of="reply" />
        </Button>
      )}
    </Sentence>
  )
}

/** To the post that our reply stands under, or should. */
function LookThere({ kase }: { kase: CasePage }) {
  const post = kase.timeline.findLast((line) => line.type === 'post' && line.theirs && line.url !== null)
  return post?.type === 'post' && post.url ? <There url={post.url}>{words.underWay.look}</There> : null
}
