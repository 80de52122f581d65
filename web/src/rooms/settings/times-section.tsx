import { timeOfDay } from '../../../../src/domain/clock/when.ts'
import { deviceZone, useNow, zone } from '../../clock.ts'
import { timeOfDay as mine } from '../../moments.ts'
import { useSettings } from '../../settings.ts'
import { words } from '../../words.ts'
import { OneOf } from './one-of.tsx'
import { Section } from './section.tsx'
import { Told } from '../../parts/told.tsx'
import { useKeeping } from '../../parts/use-keeping.ts'

const said = words.settings
const QUARTER_PAST_TWO = Date.UTC(2025, 0, 1, 14, 15)
const example = (hours: 12 | 24) =>
  said.hoursOf[hours](timeOfDay(QUARTER_PAST_TWO, 'UTC', { locale: words.clock.locale, hours }))
const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((one) => one !== 'UTC')]

/** How times are said, everywhere on the desk. */
export function TimesSection() {
  const settings = useSettings()
  const hours = useKeeping()
  const place = useKeeping()
  const now = useNow()
  const offered = settings.zone === null ? zones : [...new Set([settings.zone, ...zones])]
  return (
    <Section title={said.times}>
      <OneOf
        label={said.hours}
        value={String(settings.hours) as '12' | '24'}
        options={[
          ['24', example(24)],
          ['12', example(12)],
        ]}
        set={(one) => void hours.set({ hours: one === '12' ? 12 : 24 })}
        told={hours.told}
      />
      <div className="one-of">
        <label>
          {said.zone}{' '}
          <select
            className="bracket"
            value={settings.zone ?? ''}
            onChange={({ target }) => void place.set({ zone: target.value === '' ? null : target.value })}
          >
            <option value="">{said.zoneOfDevice(deviceZone)}</option>
            {offered.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <Told told={place.told} />
      </div>
      {zone() === deviceZone ? null : <p className="dim small">{said.nowThere(mine(now))}</p>}
    </Section>
  )
}
