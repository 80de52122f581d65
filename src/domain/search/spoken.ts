import { judge } from '../triage/judge.ts'

/** The language of a post: what the network says, else what the judge makes of its words; null where nobody knows. */
export function spokenIn(text: string, told: string | null): string | null {
  if (told !== null && told !== '' && told !== 'und') return told
  const { language } = judge({ text, language: null, audience: null, addressed: false })
  return language === 'und' ? null : language
}
