import { isBrand } from './addressed.ts'
import type { TriageInput } from './triage.ts'

/** A text with somebody else's words in it: what the writer says, and what they show. */
interface Apart {
  readonly own: string
  readonly shown: string
  /** Whose words are shown, without the `@`. */
  readonly by: string
}

const passedOn = /(?:^|[\s.!?…(])RT\s*[:!]?\s*["“”]?\s*[@＠]([\p{L}\p{N}_.-]+)\s*[:!]?["“”]?([\s\S]*)$/u
/** Marks that are never closed hold the rest only behind `@dana:`. */
const inMarks = /["“”]\s*[@＠]([\p{L}\p{N}_.-]+)(?:\s*:\s*([^"“”]*)(?:["”“]|$)|\s([^"“”]*)["”“])/u

/** Takes apart `so true RT @dana: …` and `“@dana: …” so true`; null where nobody is quoted. */
export function apart(text: string): Apart | null {
  const found = inMarks.exec(text) ?? passedOn.exec(text)
  if (found === null) return null
  const [whole, by = '', behind, beside] = found
  const before = text.slice(0, found.index).replace(/(?:^|\s)RT\s*$/u, '')
  const own = `${before} ${text.slice(found.index + whole.length)}`.trim()
  return { own, shown: (behind ?? beside ?? '').trim(), by: by.replace(/[.-]+$/u, '') }
}

/** A post as it is judged. */
export interface Own extends TriageInput {
  /** True where they hold up something that we said to everybody: they speak of us, not to us. */
  readonly aside: boolean
}

/**
 * Only the writer's own words are judged: below an answer of ours they answer it, beside an advertisement of ours they
 * comment on it, and above the words of somebody else they pass these on.
 */
export function ownWords(input: TriageInput): Own {
  const parts = holds.test(input.text) ? apart(input.text) : null
  if (parts === null) return { ...input, aside: false }
  const { own: text, by, shown } = parts
  const names = input.names ?? []
  if (names.some((name) => isOurs(by, name))) {
    const toOne = /^[@＠]/u.test(shown)
    return toOne
      ? { ...input, text, addressed: true, parent: { text: shown, ours: true }, aside: false }
      : { ...input, text, aside: true }
  }
  if (!/\p{L}/u.test(text.replace(handles, ''))) return { ...input, aside: false }
  const called =
    names.length === 0 || [...text.matchAll(handles)].some(([, one = '']) => names.some((name) => isOurs(one, name)))
  return { ...input, text, addressed: input.addressed && called, aside: false }
}

const holds = /RT|["“”]/u
const handles = /[@＠]([\p{L}\p{N}_.-]+)/gu

/** A handle is ours as it is written; a name, where the handle holds it. */
const isOurs = (handle: string, name: string): boolean =>
  name.startsWith('@') ? name.slice(1).toLowerCase() === handle.toLowerCase() : isBrand(handle, name)
