import './settings.css'
import { words } from '../../words.ts'
import { Room } from '../desk/room.tsx'
import { PasswordSection } from './password-section.tsx'
import { SecondFactor } from './second-factor.tsx'
import { SignedInSection } from './signed-in-section.tsx'

/** One's own settings, one section a file. */
export function SettingsRoom() {
  return (
    <Room id="settings" skip={words.access.skip} title={words.access.settings}>
      <h1 className="pane-title" tabIndex={-1}>
        {words.access.settings}
      </h1>
      <SignedInSection />
      <PasswordSection />
      <SecondFactor />
    </Room>
  )
}
