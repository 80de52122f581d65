import { useSettings } from '../../settings.ts'
import { client } from '../../queries.ts'
import { words } from '../../words.ts'
import { Quiet } from './quiet.tsx'
import { Section } from './section.tsx'
import { Told } from '../../parts/told.tsx'
import { useKeeping } from '../../parts/use-keeping.ts'

const said = words.settings
const OF = ['late', 'mine', 'all'] as const

/** What I am told of, and when not. */
export function TellSection() {
  const { tell } = useSettings()
  const { told, set } = useKeeping()
  const change = async (of: (typeof OF)[number], wanted: boolean) => {
    await set({ tell: { ...tell, [of]: wanted } })
    await client.invalidateQueries({ queryKey: ['notices'] })
  }
  return (
    <Section title={said.tell}>
      <div className="one-of">
        <fieldset aria-label={said.tell}>
          {OF.map((of) => (
            <label key={of}>
              <input
                type="checkbox"
                // All of it is late and mine too.
                checked={tell[of] || tell.all}
                disabled={of !== 'all' && tell.all}
                onChange={({ target }) => void change(of, target.checked)}
              />{' '}
              <span>{said.tellOf[of]}</span>
            </label>
          ))}
        </fieldset>
        <Told told={told} />
      </div>
      {OF.some((of) => tell[of]) ? null : <p className="dim small">{said.tellNothing}</p>}
      <Quiet />
    </Section>
  )
}
