const and = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Who solves what (C10). */
export const plan = {
  /** `Priya handles it; ask tracing, may offer 50 EUR.` */
  says({ names, ask, offer }: { names: readonly string[]; ask: string; offer: string }): string {
    const who =
      names.length === 0
        ? 'nobody is named for it'
        : `${and.format(names)} ${names.length === 1 ? 'handles' : 'handle'} it`
    const how = [ask && `ask ${ask}`, offer && `may offer ${offer}`].filter(Boolean).join(', ')
    return how ? `${who}; ${how}.` : `${who}.`
  },
}
