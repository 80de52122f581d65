import { useRef } from 'react'
import { PANES, setPaneSize, usePaneSizes } from '../../../pane-sizes.ts'
import { Divider } from '../../../parts/divider.tsx'
import { words } from '../../../words.ts'

/** The upper edge of what one writes: how much of the case it has is remembered. */
export function ReplyEdge() {
  const { reply } = usePaneSizes()
  const edge = useRef<HTMLDivElement>(null)
  const tall = (of: string): number => edge.current?.closest(of)?.getBoundingClientRect().height ?? 1
  return (
    <div ref={edge} className="reply-edge">
      <Divider
        label={words.savedViews.panes.reply}
        of="reply"
        stands={false}
        size={reply}
        range={PANES.reply}
        step={5}
        spoken={words.savedViews.panes.share}
        now={() => (100 * tall('.reply-area')) / tall('.case')}
        perPixel={() => -100 / tall('.case')}
        set={(size) => setPaneSize('reply', size)}
      />
    </div>
  )
}
