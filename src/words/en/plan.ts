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
  title: 'Who solves what',
  goes: 'A new case goes to whoever handles its kind, is here, and owes least; else to nobody yet.',
  handledBy: 'Handled by',
  ask: 'Whom they ask',
  offer: 'What they may offer',
  solves: 'Who solves it',
  about: 'It is about',
  aboutNothing: 'nothing that the playbook names',
  nobody: 'Nobody is named for it. The {playbook} says who solves what.',
  playbook: 'playbook',
  awayName: (name: string): string => `${name} (away)`,
  /** The kinds of complaint that a new desk begins with, as long as nobody calls them something else. */
  topics: {
    safety: 'Safety',
    privacy: 'Privacy',
    baggage: 'Baggage',
    refund: 'Refunds and bills',
    cancellation: 'Cancellations',
    delay: 'Delays',
    delivery: 'Deliveries',
    outage: 'Outages',
    fault: 'Faulty products',
    web: 'Website and app',
    booking: 'Bookings',
    reach: 'Cannot reach us',
    staff: 'Our people',
    price: 'Prices',
    other: 'Anything else',
  },
}
