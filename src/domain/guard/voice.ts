import type { Facts } from './facts.ts'

/** What to call the person: never a guess at more than a name; null where nothing can be said. */
export function nameOf(person: Facts['person']): string | null {
  const name = (person.callName ?? '').replace(/\s+/g, ' ').trim()
  if (/^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*){0,2}$/u.test(name)) return name
  const handle = person.handle.replace(/^@/, '')
  return /^[\p{L}\p{M}\p{N}_.@-]+$/u.test(handle) ? `@${handle}` : null
}

/** Words to put between quotes, cut to `most` of them, without marks that would raise the voice. */
export function quoted(words: string, most = 6): string {
  const plain = words
    .replace(/[\p{Default_Ignorable_Code_Point}"“”„]/gu, '')
    .replace(/[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}!]/gu, ' ')
    .trim()
    .replace(/[.,;:?\s]+$/u, '')
    .split(/\s+/u)
  const cut = plain.length > most ? `${plain.slice(0, most).join(' ')} …` : plain.join(' ')
  return shortened(cut)
}

function shortened(words: string): string {
  const letters = Array.from(words)
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : words
}
