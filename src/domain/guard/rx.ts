/**
 * A part of a pattern, laid out over several lines: a line break and the indent behind it do not count, every other
 * space does. Backslashes are written once.
 */
export function part(strings: TemplateStringsArray, ...values: readonly string[]): string {
  return String.raw({ raw: strings.raw.map((line) => line.replace(/\n\s*/g, '')) }, ...values)
}

/** A whole pattern of that kind, to be found wherever it stands in a folded text. */
export function rx(strings: TemplateStringsArray, ...values: readonly string[]): RegExp {
  return new RegExp(part(strings, ...values), 'g')
}

/** The same for the words beside it: tested once, wherever they stand. */
export function near(strings: TemplateStringsArray, ...values: readonly string[]): RegExp {
  return new RegExp(part(strings, ...values))
}
