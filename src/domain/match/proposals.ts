import { fold } from './fold.ts'
import { written } from './print.ts'
import { tokensOf } from './tokens.ts'

/** Words that name a kind of company, or nothing at all. */
const plain = new Set(
  `the a an of and de la le les el der die das co company corp corporation inc incorporated ltd limited llc llp plc gmbh
   ag sa sas bv nv oy ab as kg se srl spa pty group holding holdings international global services service online`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

/** Words that stand in half of all posts: alone they would call in the whole world. */
const common = new Set(
  `united american british first best good great new general national royal public central north south east west big
   blue green red black white gold silver star sun sky sea air city home house food fresh fast easy smart simple one two
   three my your our all just only next open free premier direct express quick bright happy apple orange target gap
   shell delta virgin bank airline airlines airways hotel hotels market store shop mobile energy power gas water rail`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

/** What people call a company, from its name alone: the word, the handle, one slip of the fingers (C02). */
export function proposals(companyName: string): string[] {
  const words = tokensOf(companyName).filter((token) => !token.possessive)
  const named = words.filter((token) => !plain.has(token.word))
  const kept = named.length > 0 ? named : words
  const [first, last] = [kept[0], kept.at(-1)]
  if (first === undefined || last === undefined) return []
  const spaceless = kept.some((token) => token.touches)
  const whole = companyName.slice(first.from, last.to).toLowerCase()
  const name = spaceless || common.has(first.word) ? whole : companyName.slice(first.from, first.to).toLowerCase()
  const handle = kept.map((token) => token.word).join('')
  const made = [name]
  if (/^[a-z0-9_]{2,}$/u.test(handle)) made.push(`@${handle}`)
  const slip = common.has(first.word) ? null : slipOf(fold(name))
  if (slip !== null) made.push(slip)
  return [...new Set(made)]
}

/** More that a new query may want (C02): the hashtag, the name written together, and other slips. */
export function furtherProposals(companyName: string): string[] {
  const base = proposals(companyName)
  const handle = base.find((name) => name.startsWith('@'))?.slice(1)
  if (handle === undefined) return []
  const first = fold(base[0] ?? '')
  const slips = common.has(first) || !/^[a-z]{6,}$/u.test(first) ? [] : [doubled(first), halved(first)]
  const made = [`#${handle}`, ...(handle === first ? [] : [handle]), ...slips.flatMap((slip) => slip ?? [])]
  return [...new Set(made)].filter((name) => !base.includes(name))
}

/** A double letter written once, or null. */
const halved = (word: string): string | null => (/(.)\1/u.test(word) ? word.replace(/(.)\1/u, '$1') : null)

/** The last consonant inside written twice: `northwinnd`. Words with a double letter are mistaken the other way. */
function doubled(word: string): string | null {
  if (/(.)\1/u.test(word)) return null
  return word.replace(/([lmnprst])(?=[^lmnprst]*$)/u, '$1$1')
}

/** The second and third letters change places: `nrothwind`. Short words would become other words. */
function slipOf(word: string): string | null {
  if (!/^[a-z]{5,}$/u.test(word)) return null
  const at = word.charAt(1) === word.charAt(2) ? 2 : 1
  const slip = word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  return slip === word ? null : slip
}

/** Names as one query: `northwind OR "northwind air"`. A name without a word is left out. */
export function queryOf(names: readonly string[]): string {
  const terms = names
    .map((name) => name.replace(/["“”„«»＂\n\r\u2028\u2029]/gu, ' ').trim())
    .filter((name) => tokensOf(name).length > 0)
    .map(written)
  return [...new Set(terms)].join(' OR ')
}
