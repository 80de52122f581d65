import type { UndoTime } from '../../../../src/domain/team/my-settings.ts'
import { useSettings } from '../../settings.ts'
import { words } from '../../words.ts'
import { OneOf } from './one-of.tsx'
import { Section } from './section.tsx'
import { useKeeping } from '../../parts/use-keeping.ts'

const said = words.settings
const TIMES = [5, 15, 30, 'until pressed'] as const satisfies readonly UndoTime[]

/** How long what I sent can be taken back. */
export function UndoSection() {
  const { undo } = useSettings()
  const { told, set } = useKeeping()
  return (
    <Section title={said.undo}>
      <OneOf
        label={said.undo}
        value={String(undo)}
        options={TIMES.map((one) => [String(one), said.undoOf[one]])}
        set={(one) => void set({ undo: TIMES.find((time) => String(time) === one) ?? 15 })}
        told={told}
      />
      <p className="dim small">{undo === 'until pressed' ? said.undoPressed : said.undoHint}</p>
    </Section>
  )
}
