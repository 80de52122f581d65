import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { useScreen } from '../../../screen.ts'
import { useNetworkName } from '../here.ts'
import { Closed } from './closed.tsx'
import { FindingsLine } from './findings-line.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { TextField } from './text-field.tsx'
import { Tools } from './tools.tsx'
import { UnderWay } from './under-way.tsx'
import type { Writing } from './use-writing.ts'
import { words } from '../../../words.ts'

/** Where an answer is written. Its first word is who will read it. */
export function Composer({ kase, writing, note }: { kase: CasePage; writing: Writing; note: () => void }) {
  const network = useNetworkName(kase.network)
  const screen = useScreen()
  const elsewhere = kase.underWay.some(({ state }) => state !== 'unknown')
  return (
    <div className="reply-area">
      {kase.underWay.map((reply) => (
        <UnderWay key={reply.id} reply={reply} kase={kase} writing={writing} />
      ))}
      {!writing.open && !elsewhere ? <Closed kase={kase} writing={writing} network={network} note={note} /> : null}
      {writing.open ? (
        <section className="composer" aria-label={words.composer.label}>
          <p className="band">
            <b>{words.kase.public}</b>
            <span>
              {[words.composer.canRead(network), words.composer.maySee(kase.readers)].filter(Boolean).join(' ')}
            </span>
          </p>
          <Meanwhile kase={kase} writing={writing} />
          <TextField kase={kase} writing={writing} network={network} />
          {screen === 'four' ? null : <FindingsLine writing={writing} />}
          <Tools writing={writing} />
        </section>
      ) : null}
      <ReasonDialog writing={writing} />
    </div>
  )
}
