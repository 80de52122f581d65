/** `Priya handles it; ask tracing, may offer 50 EUR.` */
export function planWords(plan: {
  readonly names: readonly string[]
  readonly ask: string
  readonly offer: string
}): string {
  const who =
    plan.names.length === 0
      ? 'nobody is named for it'
      : `${listed(plan.names)} ${plan.names.length === 1 ? 'handles' : 'handle'} it`
  const how = [plan.ask && `ask ${plan.ask}`, plan.offer && `may offer ${plan.offer}`].filter(Boolean).join(', ')
  return how ? `${who}; ${how}.` : `${who}.`
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
