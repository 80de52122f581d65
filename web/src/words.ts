import { languageOf, loadWords, type Language, type Words } from '../../src/words/words.ts'

const CHOSEN = 'amends:language'

export const language: Language = languageOf([localStorage.getItem(CHOSEN) ?? '', ...navigator.languages])

/** The catalogue in the reader's language; it is there before anything is drawn. */
export let words: Words

export async function fetchWords(): Promise<void> {
  words = await loadWords(language)
  document.documentElement.lang = language
}

/** The page begins anew, so that no part of it speaks another language than the rest. */
export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(CHOSEN, chosen)
  location.reload()
}
