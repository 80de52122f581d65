import { describe, expect, test } from 'vitest'
import type { Difference } from '../domain/playbook/differences.ts'
import { DEFAULT_PLAYBOOK } from '../domain/playbook/playbook.ts'
import { changes as de } from './de/changes.ts'
import { changes as en } from './en/changes.ts'

const [complaint] = DEFAULT_PLAYBOOK.promises
const nobody = { id: 'leo', languages: [], networks: [], most: null }

describe('what was changed, in a sentence', () => {
  test.each<[Difference, string, string]>([
    [
      { of: 'promise', from: complaint!, to: { ...complaint!, answer: 90 } },
      'To a complaint an answer within 1 h 30 min, a first word within 30 min, while we are open; it was an answer within 3 h, a first word within 30 min, while we are open',
      'Auf eine Beschwerde eine Antwort in 1 h 30 min, ein erstes Wort in 30 min, während wir geöffnet haben; vorher eine Antwort in 3 h, ein erstes Wort in 30 min, während wir geöffnet haben',
    ],
    [
      {
        of: 'promise',
        from: null,
        to: { ...complaint!, severities: [3], networks: ['mail'], acknowledge: null, counted: 'always' },
      },
      'New: to a complaint that is grave on Mail an answer within 3 h, day and night',
      'Neu: auf eine Beschwerde (schwer) auf Mail eine Antwort in 3 h, Tag und Nacht',
    ],
    [{ of: 'day', day: 0, to: [{ from: 540, to: 1020 }] }, 'Monday: 09:00 to 17:00', 'Montag: 09:00 bis 17:00'],
    [{ of: 'day', day: 6, to: [] }, 'Sunday: shut', 'Sonntag: geschlossen'],
    [
      { of: 'closed', day: { date: '2026-12-25', name: 'Christmas' }, closed: true },
      'Closed on 25 December 2026, Christmas',
      'Geschlossen am 25. Dezember 2026, Christmas',
    ],
    [
      { of: 'within', what: 'askForUpdate', from: 2880, to: 1440 },
      'Who was helped is asked for an update after 24 h; it was 2 days',
      'Wem geholfen wurde, wird nach 24 h um einen Nachtrag gebeten; vorher 2 Tage',
    ],
    [
      { of: 'plan', name: 'Baggage', what: 'handlers', from: [], to: ['leo', 'priya'] },
      'Baggage is handled by Leo and Priya; it was nobody',
      'Baggage: zuständig sind Leo und Priya; vorher niemand',
    ],
    [
      { of: 'solver', from: nobody, to: { ...nobody, languages: ['de'], most: 5 } },
      'Leo can solve: German, any network, at most 5 at once; it was: any language, any network, as many as come',
      'Leo kann lösen: Deutsch, jedes Netzwerk, höchstens 5 gleichzeitig; vorher: jede Sprache, jedes Netzwerk, so viele, wie kommen',
    ],
    [
      { of: 'readFirst', what: 'grave', on: true },
      'Replies on grave cases are read by a second person first',
      'Antworten in schweren Fällen werden vorher gegengelesen',
    ],
  ])('%j', (change, english, german) => {
    const name = (id: string) => id.charAt(0).toUpperCase() + id.slice(1)
    expect(en.says(change, name, name)).toBe(english)
    expect(de.says(change, name, name)).toBe(german)
  })
})
