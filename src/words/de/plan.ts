import type { plan as en } from '../en/plan.ts'

const and = new Intl.ListFormat('de-DE', { type: 'conjunction' })

export const plan: typeof en = {
  says({ names, ask, offer }) {
    const who =
      names.length === 0
        ? 'dafür ist niemand benannt'
        : `${and.format(names)} ${names.length === 1 ? 'kümmert' : 'kümmern'} sich darum`
    const how = [ask && `Rückfragen an: ${ask}`, offer && `anbieten dürfen wir: ${offer}`].filter(Boolean).join('; ')
    return how ? `${who}; ${how}.` : `${who}.`
  },
  title: 'Wer was löst',
  goes: 'Ein neuer Fall geht an die Person, die für seine Art zuständig und da ist und bei der am wenigsten fällig ist; sonst vorerst an niemanden.',
  handledBy: 'Zuständig',
  ask: 'Wen sie fragen',
  offer: 'Was sie anbieten dürfen',
  solves: 'Wer das löst',
  about: 'Es geht um',
  aboutNothing: 'nichts, was in den Spielregeln steht',
  nobody: 'Dafür ist niemand benannt. In den {playbook} steht, wer was löst.',
  playbook: 'Spielregeln',
  awayName: (name) => `${name} (nicht da)`,
  topics: {
    safety: 'Sicherheit',
    privacy: 'Datenschutz',
    baggage: 'Gepäck',
    refund: 'Erstattungen und Rechnungen',
    cancellation: 'Ausfälle',
    delay: 'Verspätungen',
    delivery: 'Lieferungen',
    outage: 'Störungen',
    fault: 'Mängel an Produkten',
    web: 'Website und App',
    booking: 'Buchungen',
    reach: 'Wir sind nicht erreichbar',
    staff: 'Unsere Leute',
    price: 'Preise',
    other: 'Alles andere',
  },
}
