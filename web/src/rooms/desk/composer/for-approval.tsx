import { Button } from '@mantine/core'
import type { CasePage, ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import { when } from '../../../moments.ts'
import { useNow } from '../../../clock.ts'
import { Key } from '../../../parts/key.tsx'
import { Sentence } from '../../../parts/sentence.tsx'
import { words } from '../../../words.ts'
import { useMe } from '../here.ts'
import { Reading } from './reading.tsx'

interface Props {
  readonly reply: ReplyUnderWay
  readonly kase: CasePage
  readonly takeBack: () => void
}

/** A reply that waits for a second reader (C47): whoever may read it passes it or gives it back; its writer may take it back. */
export function ForApproval({ reply, kase, takeBack }: Props) {
  const me = useMe()
  if (!reply.mine && me.may.change)
    return (
      <Reading reply={reply} kase={kase}>
        <Due kase={kase} />
      </Reading>
    )
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
