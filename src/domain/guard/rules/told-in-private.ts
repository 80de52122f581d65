import { fold } from '../fold.ts'

const CODE = /(?<![a-z0-9])[a-z0-9](?:[a-z0-9]|[ -](?=\d)){2,18}[a-z0-9](?![a-z0-9])/g

/** Codes and numbers in a text, without the spaces inside: `4471`, `07700900461`. Years and times of the day are none. */
function codesIn(text: string): Set<string> {
  const folded = fold(text.slice(0, 5000)).text
  const codes = new Set<string>()
  for (const [words] of folded.matchAll(CODE)) {
    for (const one of [words, ...words.split(/[ -]/)]) {
      const bare = one.replaceAll(/[ -]/g, '')
      const figures = bare.replaceAll(/\D/g, '').length
      if (figures >= 2 && bare.length >= 4 && !/^(?:19|20)\d\d$/.test(bare)) codes.add(bare)
    }
  }
  return codes
}

/** What they told us in private and nowhere else. */
export function toldInPrivate(inPrivate: readonly string[], inPublic: readonly string[]): Set<string> {
  if (inPrivate.length === 0) return new Set()
  const open = new Set(inPublic.flatMap((text) => [...codesIn(text)]))
  return new Set(inPrivate.flatMap((text) => [...codesIn(text)]).filter((code) => !open.has(code)))
}

/** Where such a code stands in a folded text. */
export function findCodes(text: string, codes: ReadonlySet<string>): { from: number; to: number }[] {
  return [...codes].flatMap((code) => {
    const spaced = new RegExp(`(?<![a-z0-9])${code.split('').join('[ -]?')}(?![a-z0-9])`, 'g')
    return [...text.matchAll(spaced)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }))
  })
}
