import { Button } from '@mantine/core'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { Key } from '../../../parts/key.tsx'
import { words } from '../../../words.ts'
import type { Writing } from './use-writing.ts'

interface Props {
  readonly kase: CasePage
  readonly writing: Writing
  readonly network: string
}

const PUBLIC_KEEPS: ReadonlySet<string> = new Set(['answer', 'return_to_public'])

/** The composer while it is closed: one line. */
export function Closed({ kase, writing, network }: Props) {
  const { may, why } = kase.mayReply
  const next = kase.underWay.length === 0 && kase.owed.some(isNext)
  const { drafts } = writing
  const label = (audience: 'public' | 'private') =>
    drafts[audience].text.trim() === ''
      ? audience === 'public'
        ? words.composer.reply
        : words.inPrivate.toPrivate
      : words.inPrivate.goOn[audience]
  const kept = Object.values(drafts).some(({ text }) => text.trim() !== '')
  const hint = kept ? words.composer.kept : may ? words.composer.everyoneReads(network) : ''
  return (
    <div className="closed">
      {may ? (
        <Button
          {...(next ? { className: 'send' } : { variant: 'default' })}
          onClick={() => void writing.start('public')}
        >
          {label('public')} <Key of="reply" />
        </Button>
      ) : (
        <p>▲ {why ?? words.composer.cannotHere(network)}</p>
      )}
      {writing.offers('private') ? (
        <Button variant="default" onClick={() => void writing.start('private')}>
          {label('private')} <Key of="inPrivate" />
        </Button>
      ) : null}
      <Button variant="default" onClick={() => void writing.start('note')}>
        {words.inPrivate.toNote} <Key of="note" />
      </Button>
      <span className="dim">{hint}</span>
    </div>
  )
}

const isNext = ({ kind, keptAt, waived }: CasePage['owed'][number]): boolean =>
  PUBLIC_KEEPS.has(kind) && keptAt === null && waived === null
