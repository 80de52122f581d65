import { useSettings } from '../../settings.ts'
import { words } from '../../words.ts'
import { OneOf } from './one-of.tsx'
import { Section } from './section.tsx'
import { useKeeping } from '../../parts/use-keeping.ts'

const said = words.settings

/** Light or dark. */
export function LookSection() {
  const { look } = useSettings()
  const { told, set } = useKeeping()
  return (
    <Section title={said.look}>
      <OneOf
        label={said.look}
        value={look}
        options={(['device', 'light', 'dark'] as const).map((one) => [one, said.looks[one]])}
        set={(one) => void set({ look: one })}
        told={told}
      />
    </Section>
  )
}
