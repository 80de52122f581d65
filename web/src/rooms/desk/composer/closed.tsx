import { Button } from '@mantine/core'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { Key } from '../../../parts/key.tsx'
import type { Writing } from './use-writing.ts'
import { words } from '../../../words.ts'

interface Props {
  readonly kase: CasePage
  readonly writing: Writing
  readonly network: string
  readonly note: () => void
}

/** The composer while it is closed: one line. */
export function Closed({ kase, writing, network, note }: Props) {
  if (!kase.mayReply.may) {
    return <p className="closed">▲ {kase.mayReply.why ?? words.composer.cannotHere(network)}</p>
  }
  const next = kase.underWay.length === 0 && kase.owed.some(({ kind, keptAt }) => kind === 'answer' && keptAt === null)
  const draft = writing.draft.text.trim() !== ''
  return (
    <div className="closed">
      <Button {...(next ? { className: 'send' } : { variant: 'default' })} onClick={() => void writing.start()}>
        {draft ? words.composer.goOn : words.composer.reply} <Key of="reply" />
      </Button>
      <Button variant="default" onClick={note}>
        {words.composer.note} <Key of="note" />
      </Button>
      <span className="dim">{draft ? words.composer.kept : words.composer.everyoneReads(network)}</span>
    </div>
  )
}
