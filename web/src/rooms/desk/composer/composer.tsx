import type { CSSProperties } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { PANES, usePaneSizes } from '../../../pane-sizes.ts'
import { useScreen } from '../../../screen.ts'
import { words } from '../../../words.ts'
import { useNetworkName } from '../here.ts'
import { AsWellDialog } from './as-well-dialog.tsx'
import { Band } from './band.tsx'
import { Closed } from './closed.tsx'
import { FindingsLine } from './findings-line.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { PromiseLine } from './promise-line.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { ReplyEdge } from './reply-edge.tsx'
import { TextField } from './text-field.tsx'
import { Tools } from './tools.tsx'
import { UnderWay } from './under-way.tsx'
import type { Writing } from './use-writing.ts'
import { WritesToo } from './writes-too.tsx'

/** Where an answer is written. Its first word is who will read it. */
export function Composer({ kase, writing }: { kase: CasePage; writing: Writing }) {
  const network = useNetworkName(kase.network)
  const screen = useScreen()
  const { audience } = writing
  const { reply: share = PANES.reply.usual } = usePaneSizes()
  const elsewhere = kase.underWay.some(({ state }) => state !== 'unknown')
  return (
    <div className="reply-area" style={{ '--reply': `${share}%` } as CSSProperties}>
      {writing.open && screen !== 'one' ? <ReplyEdge /> : null}
      <WritesToo caseId={kase.id} />
      {kase.underWay.map((reply) => (
        <UnderWay key={reply.id} reply={reply} kase={kase} writing={writing} />
      ))}
      {!writing.open && !elsewhere ? <Closed kase={kase} writing={writing} network={network} /> : null}
      {writing.open ? (
        <section className="composer" data-audience={audience} aria-label={words.inPrivate.region[audience]}>
          <Band kase={kase} writing={writing} network={network} />
          <Meanwhile kase={kase} writing={writing} />
          <TextField key={audience} kase={kase} writing={writing} network={network} />
          {screen === 'four' || audience === 'note' ? null : <FindingsLine writing={writing} />}
          {audience === 'note' ? null : (
            <PromiseLine key={writing.promising.promised?.named} kase={kase} promising={writing.promising} />
          )}
          <Tools kase={kase} writing={writing} />
        </section>
      ) : null}
      <ReasonDialog kase={kase} writing={writing} />
      <AsWellDialog writing={writing} />
    </div>
  )
}
