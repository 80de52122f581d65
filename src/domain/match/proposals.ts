import { fold } from './fold.ts'
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
    .map((name) => name.replace(/["“”„«»＂]/gu, ' ').trim())
    .filter((name) => tokensOf(name).length > 0)
    .map((name) =>
      /^[@#]?[\p{L}\p{M}\p{N}_.'’-]+$/u.test(name) && !/^(?:or|and|not|near|-.*)$/iu.test(name) ? name : `"${name}"`,
    )
  return [...new Set(terms)].join(' OR ')
}
