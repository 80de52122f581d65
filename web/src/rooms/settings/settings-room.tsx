import './settings.css'
import { words } from '../../words.ts'
import { Room } from '../desk/room.tsx'
import { KeysSection } from './keys-section.tsx'
import { LanguageSection } from './language-section.tsx'
import { LookSection } from './look-section.tsx'
import { NameSection } from './name-section.tsx'
import { PasswordSection } from './password-section.tsx'
import { RowsSection } from './rows-section.tsx'
import { SecondFactor } from './second-factor.tsx'
import { SignedInSection } from './signed-in-section.tsx'
import { TellSection } from './tell-section.tsx'
import { TimesSection } from './times-section.tsx'
import { UndoSection } from './undo-section.tsx'

/** One's own settings, one section a file. */
export function SettingsRoom() {
  return (
    <Room id="settings" skip={words.access.skip} title={words.access.settings}>
      <h1 className="pane-title" tabIndex={-1}>
        {words.access.settings}
      </h1>
      <p className="dim">{words.settings.keptAsYouChange}</p>
      <NameSection />
      <LookSection />
      <RowsSection />
      <LanguageSection />
      <TimesSection />
      <KeysSection />
      <UndoSection />
      <TellSection />
      <SignedInSection />
      <PasswordSection />
      <SecondFactor />
    </Room>
  )
}
