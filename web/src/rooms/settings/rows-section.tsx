import { useSettings } from '../../settings.ts'
import { words } from '../../words.ts'
import { OneOf } from './one-of.tsx'
import { Section } from './section.tsx'
import { useKeeping } from '../../parts/use-keeping.ts'

const said = words.settings

/** How much of a list is in sight. The head of each list changes the same. */
export function RowsSection() {
  const { rows } = useSettings()
  const { told, set } = useKeeping()
  return (
    <Section title={said.rows}>
      <OneOf
        label={said.rows}
        value={rows}
        options={(['roomy', 'tight'] as const).map((one) => [one, said.rowsOf[one]])}
        set={(one) => void set({ rows: one })}
        told={told}
      />
    </Section>
  )
}
