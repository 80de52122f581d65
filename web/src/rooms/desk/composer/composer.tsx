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
  const audience = words.readers.audience(kase.readers)
  return (
    <div className="reply-area">
      {kase.underWay.map((reply) => (
        <UnderWay key={reply.id} reply={reply} kase={kase} writing={writing} />
      ))}
      {!writing.open && !elsewhere ? <Closed kase={kase} writing={writing} network={network} note={note} /> : null}
      {writing.open ? (
        <section className="composer" aria-label="Reply in public">
          <p className="band">
            <b>Public</b>
            <span>
              Everyone on {network} can read this.{audience ? ` ${capital(audience)} may see it.` : ''}
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

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
