import { Drawer } from '@mantine/core'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { useScreen } from '../../../screen.ts'
import type { Writing } from '../composer/use-writing.ts'
import { FindingsPane } from './findings-pane.tsx'
import { PersonPane } from './person-pane.tsx'
import { words } from '../../../words.ts'

interface Props {
  readonly kase: CasePage
  readonly writing: Writing
  readonly sheet: 'who' | 'findings' | null
  readonly closeSheet: () => void
}

/** Follows the hand: while somebody reads, the person; while somebody writes, what stands in the way. */
export function RightPane({ kase, writing, sheet, closeSheet }: Props) {
  const screen = useScreen()
  if (screen === 'four') {
    const findings = writing.open && writing.audience !== 'note' && sheet !== 'who'
    return (
      <aside
        className="side"
        aria-label={findings ? words.guardPane.whileWriting : words.guardPane.person}
        data-pane
        tabIndex={-1}
      >
        {findings ? <FindingsPane writing={writing} /> : <PersonPane kase={kase} />}
      </aside>
    )
  }
  const close = () => {
    closeSheet()
    if (sheet === 'findings') writing.toText()
  }
  return (
    <Drawer
      opened={sheet !== null}
      onClose={close}
      position={screen === 'one' ? 'bottom' : 'right'}
      size={screen === 'one' ? '70%' : 360}
      title={sheet === 'findings' ? words.guardPane.says : words.guardPane.who}
      returnFocus={sheet !== 'findings'}
      trapFocus={sheet !== 'findings'}
      closeButtonProps={{ 'aria-label': words.parts.close }}
      classNames={{ body: 'drawer-body' }}
    >
      <div className="side">
        {sheet === 'findings' ? <FindingsPane writing={writing} /> : <PersonPane kase={kase} />}
      </div>
    </Drawer>
  )
}
