/** Names one after the other, as a language does it: `Alex and Ingrid`, `Alex or Ingrid`. */
export function namesIn(language: string) {
  const list = (type: 'conjunction' | 'disjunction') => {
    const format = new Intl.ListFormat(language, { type })
    return (names: readonly string[]): string => format.format(names)
  }
  return { all: list('conjunction'), oneOf: list('disjunction') }
}
