import type { owing as en } from '../en/owing.ts'

export const owing: typeof en = {
  talk: {
    title: 'Wo wir sprechen',
    hint: 'Was vertraulich gesagt wird, kann veröffentlicht werden; und was dort geklärt ist, kehrt in die Öffentlichkeit zurück.',
    where: {
      public: 'öffentlich',
      private_for_data: 'vertraulich für persönliche Daten, sonst öffentlich',
      offline_too: 'auch am Telefon und anderswo',
    },
    call: 'Bei einem schweren Fall wird ein Anruf vorgeschlagen, wenn die Person einverstanden ist',
    noCall: 'Solange alles öffentlich bleibt, wird kein Anruf vorgeschlagen.',
  },
  read: {
    title: 'Vorher gelesen',
    hint: 'Das liest jemand gegen, bevor es hinausgeht.',
    which: {
      trainees: 'Antworten von Auszubildenden',
      grave: 'Antworten in schweren Fällen',
      corrections: 'Richtigstellungen von etwas Falschem',
      reviews: 'Antworten auf Bewertungen, Blogs und Videos',
    },
  },
}
