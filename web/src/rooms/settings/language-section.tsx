import { languageNames, type Language } from '../../../../src/words/words.ts'
import { chooseLanguage, language, words } from '../../words.ts'
import { OneOf } from './one-of.tsx'
import { Section } from './section.tsx'
import { useKeeping } from '../../parts/use-keeping.ts'

const said = words.settings
const languages = Object.entries(languageNames) as [Language, string][]

/** What the desk speaks to me. What customers read is another matter. */
export function LanguageSection() {
  const { told, set } = useKeeping()
  const choose = async (one: Language) => {
    if (await set({ language: one })) chooseLanguage(one)
  }
  return (
    <Section title={said.language}>
      <OneOf label={said.language} value={language} options={languages} set={(one) => void choose(one)} told={told} />
      <p className="dim small">{said.languageHint}</p>
    </Section>
  )
}
