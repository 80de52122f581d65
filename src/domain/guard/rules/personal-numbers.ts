/** Luhn's sum: the last figure of a card's number checks the others. */
export function isCard(written: string): boolean {
  const figures = written.replaceAll(/\D/g, '')
  if (figures.length < 13 || figures.length > 19 || /^(\d)\1*$/.test(figures)) return false
  let sum = 0
  for (const [place, figure] of figures.split('').toReversed().entries()) {
    const doubled = Number(figure) * (place % 2 === 1 ? 2 : 1)
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'ad24 ae23 at20 be16 bg22 ch21 cy28 cz24 de22 dk18 ee20 es24 fi18 fr27 gb22 gr27 hr21 hu28 ie22 il23 is26 it27 ' +
    'li21 lt20 lu20 lv21 mc27 mt31 nl18 no15 pl28 pt25 ro24 sa24 se24 si19 sk24 sm27 tr26'
  )
    .split(' ')
    .map((one) => [one.slice(0, 2), Number(one.slice(2))]),
)

/** As much of what was written as an account number of that country has figures and letters; spaces do not count. */
export function ibanIn(written: string): string {
  let left = LENGTHS.get(written.slice(0, 2)) ?? 0
  let end = 0
  while (end < written.length && left > 0) {
    if (/[a-z0-9]/.test(written[end]!)) left -= 1
    end += 1
  }
  return written.slice(0, end)
}

/** ISO 13616: the length is the country's, and the rest of a division by 97 is 1. Small letters, spaces do not count. */
export function isIban(written: string): boolean {
  const iban = written.replaceAll(/[ -]/g, '')
  if (!/^[a-z]{2}\d{2}[a-z0-9]{10,30}$/.test(iban) || LENGTHS.get(iban.slice(0, 2)) !== iban.length) return false
  let rest = 0
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
