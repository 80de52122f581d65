import type { en } from './en.ts'

/** Everything that the desk says, in one language. English is the measure: German has what it has, with the same blanks. */
export type Words = typeof en

const languages = ['en', 'de'] as const
export type Language = (typeof languages)[number]

/** Each as it calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' }

/** A language alone: a reader of German never loads the English. */
export const loadWords = async (language: Language): Promise<Words> =>
  language === 'de' ? (await import('./de.ts')).de : (await import('./en.ts')).en

/** The first language that we speak of those that somebody asks for, best first: `de-AT` is German. English else. */
export function languageOf(asked: readonly string[]): Language {
  for (const tag of asked) {
    const known = languages.find((language) => language === tag.trim().toLowerCase().split('-')[0])
    if (known) return known
  }
  return 'en'
}
