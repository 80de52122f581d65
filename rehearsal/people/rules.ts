import { isThin, type Heard } from './signs.ts'
import { MINUTE, SECOND, type Company, type Mood, type Person, type Step } from './person.ts'

/** One of our answers in a person's thread. */
export interface Answered {
  readonly id: string
  readonly text: string
  readonly at: number
}

/** What one of our answers does to a person, with the rule as arithmetic: `named +1 · a time +2 → calm`. */
export interface Reading {
  readonly to: string
  readonly why: string
  readonly steps: readonly Step[]
}

/**
 * Reads all our answers in a thread, in their order. It depends on nothing else, not on what the person has done so far:
 * read again after a restart, it says the same.
 */
export function readThread(
  person: Person,
  company: Company,
  first: { text: string; at: number },
  answers: readonly Answered[],
): readonly Reading[] {
  const said = new Set<string>()
  const shown = new Set<Mood>()
  return answers.map((answer) => {
    const words = answer.text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
    const reading = said.has(words) ? doubled(answer) : readOne(person, company, first, answer, shown)
    said.add(words)
    return reading
  })
}

const doubled = ({ id }: Answered): Reading => ({
  to: id,
  why: 'the same words as before \u2192 says so',
  steps: [{ does: 'answers', after: 6 * SECOND, text: 'You already said that.' }],
})

function readOne(
  person: Person,
  company: Company,
  first: { text: string; at: number },
  answer: Answered,
  shown: Set<Mood>,
): Reading {
  const silent = (why: string): Reading => ({ to: answer.id, why: `${why} \u2192 says nothing`, steps: [] })
  if ([...shown].some(({ ends }) => ends)) return silent('content already')
  if (isThin(answer.text)) return silent('too few words')
  const waited = answer.at - first.at
  const heard: Heard = { text: answer.text, reader: person.author.name, company: company.name, waited }
  const seen = person.weighs.filter(([sign]) => sign.seen(heard))
  const sum = seen.reduce((total, [, weight]) => total + weight, 0)
  const sums = seen
    .map(([{ word }, weight]) => `${word} ${weight < 0 ? `\u2212${-weight}` : `+${weight}`}`)
    .join(' \u00b7 ')
  const mood = person.moods.find(({ from = -Infinity, below = Infinity, onlyWith }) => {
    return sum >= from && sum < below && (!onlyWith || onlyWith.seen(heard))
  })
  const arithmetic = sums === '' ? 'nothing that counts' : sums
  if (!mood) return silent(arithmetic)
  if (mood.once && shown.has(mood)) return silent(`${arithmetic}, asked already`)
  shown.add(mood)
  const scene = { company, answer: answer.text, agent: signedBy(answer.text, person), first: first.text }
  const days = Math.floor(waited / (24 * 60 * MINUTE))
  return { to: answer.id, why: `${arithmetic} \u2192 ${mood.word}`, steps: mood.steps({ ...scene, days }) }
}

/** The first name under an answer: "… by 20:00. – Alex", "^Alex", or a last line that is a name. */
function signedBy(text: string, person: Person): string | null {
  const signature =
    /(?:\s[-\u2013\u2014/]\s?|\^\s?|\n\s*)(\p{Lu}\p{L}+)(?:\s\p{Lu}[\p{L}.]*){0,2}(?:,[^.!?\n]{0,40})?\s*$/u
  const name = signature.exec(text)?.[1] ?? /\b(?:I am|I'm|This is|Here is) (\p{Lu}\p{L}+)\b/u.exec(text)?.[1] ?? null
  return name !== null && !person.author.name.split(' ').includes(name) ? name : null
}
