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
}
