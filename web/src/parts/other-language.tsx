import { languageNames } from '../../../src/words/words.ts'
import { chooseLanguage, language } from '../words.ts'

/** The way to the other language, by its own name. */
export function OtherLanguage() {
  const other = language === 'de' ? 'en' : 'de'
  return (
    <button type="button" className="word" lang={other} onClick={() => chooseLanguage(other)}>
      {languageNames[other]}
    </button>
  )
}
