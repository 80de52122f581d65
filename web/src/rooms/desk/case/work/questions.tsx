import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import type { Writing } from '../../composer/use-writing.ts'
import { CallItDialog } from './call-it-dialog.tsx'
import { HandOverDialog } from './hand-over-dialog.tsx'
import { LabelDialog } from './label-dialog.tsx'
import { MergeDialog, SplitDialog } from './move-dialogs.tsx'
import { PrivateDialog } from './private-dialog.tsx'
import { ResolveDialog } from './resolve-dialog.tsx'
import { SnoozeDialog } from './snooze-dialog.tsx'
import type { Work } from './use-work.ts'

/** The dialog that is open, if one is. */
export function Questions({ kase, work, writing }: { kase: CasePage; work: Work; writing: Writing }) {
  const { deeds, asking, close } = work
  const props = { kase, deeds, close }
  const write = (to: 'public' | 'private') => () => {
    work.forget()
    // Once the dialog has let go of the focus.
    requestAnimationFrame(() => void writing.begin(to))
  }
  if (asking === 'resolve') return <ResolveDialog {...props} write={kase.mayReply.may ? write('public') : null} />
  const put = (until: number | null) => {
    deeds.mutate({ do: 'snooze', until })
    close()
  }
  if (asking === 'snooze') {
    const owed = kase.owed.filter(({ keptAt }) => keptAt === null)
    return <SnoozeDialog owed={owed} put={put} deeds={deeds} close={close} />
  }
  if (asking === 'label') return <LabelDialog {...props} />
  if (asking === 'hand-over') return <HandOverDialog {...props} />
  if (asking === 'call-it') return <CallItDialog {...props} />
  if (asking === 'split') return <SplitDialog {...props} />
  if (asking === 'private')
    return <PrivateDialog {...props} begin={write('private')} instead={kase.mayReply.may ? write('public') : null} />
  return asking === 'merge' ? <MergeDialog {...props} /> : null
}
