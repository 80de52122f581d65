import type { CSSProperties } from 'react'
import { PANES, setPaneSize, usePaneSizes } from '../../pane-sizes.ts'
import { Divider } from '../../parts/divider.tsx'
import type { Screen } from '../../screen.ts'
import { words } from '../../words.ts'

type Pane = 'rail' | 'list' | 'side'

/** How wide each pane is. The case takes what is left, and never less than 480. */
export function usePanes(screen: Screen) {
  const sizes = usePaneSizes()
  const shown: readonly Pane[] =
    screen === 'four' ? ['rail', 'list', 'side'] : screen === 'three' ? ['rail', 'list'] : []
  const style = Object.fromEntries(shown.flatMap((pane) => (sizes[pane] ? [[`--${pane}`, `${sizes[pane]}px`]] : [])))
  return {
    style: style as CSSProperties,
    dividers:
      shown.length === 0 ? null : (
        <section className="dividers" aria-label={words.savedViews.panes.all}>
          {shown.map((pane) => (
            <BetweenPanes key={pane} pane={pane} width={sizes[pane]} />
          ))}
        </section>
      ),
  }
}

function BetweenPanes({ pane, width }: { pane: Pane; width: number | undefined }) {
  // The right pane is on the other side of its line, and so is everything where people read from the right.
  const side = (document.documentElement.dir === 'rtl' ? -1 : 1) * (pane === 'side' ? -1 : 1)
  return (
    <Divider
      label={words.savedViews.panes[pane]}
      of={pane}
      stands
      size={width}
      range={PANES[pane]}
      step={16}
      spoken={words.savedViews.panes.value}
      now={() => document.querySelector(`.panes > .${pane}`)?.getBoundingClientRect().width ?? PANES[pane].usual}
      perPixel={() => side}
      set={(size) => setPaneSize(pane, size)}
    />
  )
}
