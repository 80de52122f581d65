import { languageNames, type Language } from '../../../src/words/words.ts'
import { chooseLanguage, language } from '../words.ts'

interface Props {
  /** At the doors nobody is known: there it is the browser's. */
  readonly choose?: (language: Language) => void
}

/** The way to the other language, by its own name. */
export function OtherLanguage({ choose = chooseLanguage }: Props) {
  const other = language === 'de' ? 'en' : 'de'
  return (
    <button type="button" className="word" lang={other} onClick={() => choose(other)}>
      {languageNames[other]}
    </button>
  )
}
