import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HOUR, MINUTE } from '../../instant.ts'
import { promisedIn } from './promised.ts'

// A Wednesday, 14:02 in Lisbon (summer: an hour ahead of UTC).
const NOW = Date.parse('2026-06-10T13:02:00Z')
const LISBON = 'Europe/Lisbon'
const dueOf = (text: string, now = NOW, zone = LISBON): string | null => {
  const found = promisedIn(text, now, zone)
  return found && new Date(found.due).toISOString().slice(0, 16)
}

describe('what is promised, and until when', () => {
  test.each([
    ['We will call you by 18:00.', '2026-06-10T17:00'],
    ['Dana, I am sorry. Your bag is in Porto, a courier brings it by 20:00 tonight.', '2026-06-10T19:00'],
    ['I write here by 8 pm.', '2026-06-10T19:00'],
    ['You will hear from me before 3.30 p.m. today', '2026-06-10T14:30'],
    ['We get back to you by 6 o’clock.', '2026-06-10T17:00'],
    ['I am looking for it now and write within two hours. Leo', '2026-06-10T15:02'],
    ['Someone will call you in half an hour.', '2026-06-10T13:32'],
    ['We will refund you within 3 working days.', '2026-06-15T17:00'],
    ['We’ll have an answer tomorrow morning.', '2026-06-11T11:00'],
    ['I will let you know tomorrow at 10:15.', '2026-06-11T09:15'],
    ['We will bring it by noon tomorrow.', '2026-06-11T11:00'],
    ['Your refund is with you by Friday.', '2026-06-12T17:00'],
    ['We answer by Monday at noon.', '2026-06-15T11:00'],
    ['I will call you this evening.', '2026-06-10T21:00'],
    ['We will send it by the end of the day.', '2026-06-10T17:00'],
    ['You will have it by 18:00 at the latest, and I call you tomorrow.', '2026-06-10T17:00'],
    ['No later than 16:00 a colleague stands at your door.', '2026-06-10T15:00'],
    ['Could you send me the tag? Then I write by 17:00.', '2026-06-10T16:00'],
    ['Wir rufen Sie bis 18 Uhr an.', '2026-06-10T17:00'],
    ['Ich melde mich innerhalb von zwei Stunden.', '2026-06-10T15:02'],
    ['Wir melden uns morgen früh.', '2026-06-11T11:00'],
    ['Ihr Koffer ist in Porto, der Kurier bringt ihn bis 20:30 Uhr.', '2026-06-10T19:30'],
    ['Ich schreibe Ihnen heute Abend.', '2026-06-10T21:00'],
    ['Bis Freitag um 12 Uhr haben Sie Ihr Geld zurück.', '2026-06-12T11:00'],
    ['Wir antworten spätestens am Montag.', '2026-06-15T17:00'],
    ['Sie haben die Erstattung binnen fünf Werktagen auf dem Konto.', '2026-06-17T17:00'],
    ['Eine Kollegin ruft Sie in einer Stunde an.', '2026-06-10T14:02'],
    ['Es tut mir leid. Bis morgen 10 Uhr weiß ich mehr.', '2026-06-11T09:00'],
    ['We will refund the flight and call you at 18:00.', '2026-06-10T17:00'],
    ['Wir erstatten den Flug und rufen um 18 Uhr an.', '2026-06-10T17:00'],
    ['Wir müssen erst nachsehen und melden uns bis 18 Uhr.', '2026-06-10T17:00'],
    ['We call you by 3 p.m. tomorrow.', '2026-06-11T14:00'],
    ['We will refund you by 12 July.', '2026-07-12T17:00'],
    ['You have your money by Friday, 19 June.', '2026-06-19T17:00'],
    ['You will have it on the 3rd of July at 10:00.', '2026-07-03T09:00'],
    ['I will call you at 9 am on July 3rd.', '2026-07-03T08:00'],
    ['I will write by 9 am, 3 July.', '2026-07-03T08:00'],
    ['We send it no later than Sept. 1st.', '2026-09-01T17:00'],
    ['We send it by 1 Sept. at 10:00. Leo', '2026-09-01T09:00'],
    ['I will call you on the 15th.', '2026-06-15T17:00'],
    ['I will call you on the 3rd.', '2026-07-03T17:00'],
    ['We bring it by 10 June.', '2026-06-10T17:00'],
    ['We answer before 5 November 2026.', '2026-11-05T18:00'],
    ['We will have it done by the end of the week.', '2026-06-12T17:00'],
    ['We will have it done by the end of next week.', '2026-06-19T17:00'],
    ['I will call you this week.', '2026-06-12T17:00'],
    ['You will hear from me next week.', '2026-06-19T17:00'],
    ['The refund is with you by the end of the month.', '2026-06-30T17:00'],
    ['The refund is with you by the end of July.', '2026-07-31T17:00'],
    ['Sie haben Ihr Geld bis zum 12. Juli zurück.', '2026-07-12T17:00'],
    ['Wir melden uns bis spätestens 12.7. um 10 Uhr bei Ihnen.', '2026-07-12T09:00'],
    ['Wir rufen Sie am Freitag, den 19. Juni, an.', '2026-06-19T17:00'],
    ['Wir rufen Sie am Freitag, dem 19.06.2026, um 9:30 Uhr an.', '2026-06-19T08:30'],
    ['Ich melde mich am 15. bei Ihnen.', '2026-06-15T17:00'],
    ['Wir erledigen das bis Ende der Woche.', '2026-06-12T17:00'],
    ['Ich melde mich nächste Woche bei Ihnen.', '2026-06-19T17:00'],
    ['Bis Ende des Monats haben Sie Ihr Geld zurück.', '2026-06-30T17:00'],
    ['Bis Ende Juli haben Sie Ihr Geld zurück.', '2026-07-31T17:00'],
  ])('%s', (text, due) => expect(dueOf(text)).toBe(due))

  test.each([
    'I am sorry about the flight of 18:00.',
    'Your flight at 18:00 was cancelled, and nobody told you.',
    'We will put you on the flight at 18:00.',
    'We will find you a seat on the train tomorrow morning.',
    'Please write to us by 18:00.',
    'Can you be at the gate by 18:00?',
    'If you send it by Friday we can look.',
    'You wrote at 11:44 and waited for two hours.',
    'We should have called by noon.',
    'We cannot promise it by tomorrow.',
    'Our desk is open until 18:00.',
    'The delay was announced within two hours.',
    'Five hours late from Amman: that is hard.',
    'We will call you by 13:00.',
    'See you tomorrow!',
    'I will call you soon.',
    'We fly to 12 cities by 2030.',
    'It costs 18.50 within the zone.',
    'Der Flug um 18 Uhr fällt aus, das tut mir leid.',
    'Bitte schreiben Sie uns bis 18 Uhr.',
    'Können Sie bis morgen warten?',
    'Wir sind von 8 bis 18 Uhr für Sie da.',
    'Wir sind Montag bis Freitag da.',
    'Wir buchen Sie auf den Zug um 18 Uhr.',
    'Ihr Zug war bis 18 Uhr verspätet.',
    'Das können wir bis morgen nicht versprechen.',
    'Bis morgen!',
    'Guten Morgen, Frau Abernathy.',
    'Wir rufen Sie bis 13 Uhr an.',
    'Wir rufen Sie bis 9. Juni an.',
    'We will refund you by 9 June.',
    'We will refund you by 31 September.',
    'We will refund you by Monday, 19 June.',
    'We will look into your delivery of 12 July.',
    'We will rebook you to 12 July.',
    'We will find you a seat on the flight of 12 July.',
    'I have booked you on the 12 July flight and will send it.',
    'We will book you on the 18:00 flight.',
    'Lost things must be reported within seven days of the day you arrive.',
    'We have a look if the bag hasn’t come within seven days.',
    'It is good to have you with us today, we make you tea.',
    'Ein Schaden muss innerhalb von sieben Tagen gemeldet sein.',
    'We will book you on the flight to Porto at 18:00.',
    'Wir buchen Sie auf den Zug nach Porto um 18 Uhr.',
    'We will book you on tomorrow’s 18:00 train.',
    'We will book you on the 18:00 to Porto.',
    'We will fix your 6 pm pickup.',
    'We will refund you by 12 July 2029.',
    'We will look into this week’s outage.',
    'I may have news, 12 of us look.',
    'You were to fly on 12 July, and we will look into it.',
    'Wir sind vom 10. bis 12. Juli für Sie da.',
    'Wir prüfen Ihre Buchung vom 12. Juli.',
    'Wir buchen Sie auf den 12. Juli um.',
    'Wir rufen Sie bis 31.9. an.',
    'Wir rufen Sie bis 1.13. an.',
    'Das kostet 12.50 und wir zahlen es.',
    '',
  ])('no promise: %s', (text) => expect(dueOf(text)).toBeNull())
})

test('the words and the place of the time are those of the reply', () => {
  const text = 'Ruth, I am sorry. We will call you by 18:00. Alex'
  const found = promisedIn(text, NOW, LISBON)!
  expect(found.words).toBe('We will call you by 18:00.')
  expect(text.slice(found.from, found.to)).toBe('by 18:00')
})

test.each([
  ['by the company’s clock, not by the reader’s', 'We call you by 18:00.', '2026-06-10T13:02Z', 'Asia/Tokyo', null],
  [
    'in Tokyo it is Thursday already',
    'We call you by Thursday.',
    '2026-06-10T16:02Z',
    'Asia/Tokyo',
    '2026-06-11T09:00',
  ],
  ['Friday on a Friday', 'You have it by Friday at noon.', '2026-06-12T08:00Z', LISBON, '2026-06-12T11:00'],
  [
    'Friday on a Friday that is over',
    'You have it by Friday at noon.',
    '2026-06-12T12:00Z',
    LISBON,
    '2026-06-19T11:00',
  ],
  ['after clocks went forward', 'We call you by 10:00 tomorrow.', '2026-03-28T12:00Z', LISBON, '2026-03-29T09:00'],
  ['after clocks went back', 'We call you by 10:00 tomorrow.', '2026-10-24T12:00Z', LISBON, '2026-10-25T10:00'],
  [
    'an hour that is left out',
    'Wir rufen Sie bis morgen 2:30 Uhr an.',
    '2026-03-28T12:00Z',
    'Europe/Berlin',
    '2026-03-29T01:30',
  ],
  ['today, when its end is near', 'I will call you today.', '2026-06-10T20:00Z', LISBON, '2026-06-10T22:59'],
  ['this morning, when it is over', 'I will call you this morning.', '2026-06-10T13:02Z', LISBON, null],
] as const)('%s', (_, text, now, zone, due) => expect(dueOf(text, Date.parse(now), zone)).toBe(due))

test('whatever stands there, it ends soon, stands in the text, and is ahead', () => {
  const words = fc.constantFrom(
    'we',
    'call',
    'you',
    'by',
    '18:00',
    'tomorrow',
    'within',
    'two',
    'hours',
    'bis',
    'morgen',
    'Uhr',
    '24',
    ',',
    'innerhalb von',
    'Freitag',
    'um',
    '.',
    '\n',
    'ich',
    'melde',
    'mich',
    'tonight',
    '12 July',
    'the 3rd',
    'am 15.',
    '31.9.',
    'Ende des Monats',
    'next week',
    'at',
    '99:99',
    '🎻',
    '‮',
  )
  const promise = fc.constantFrom('We call you within two hours.', 'Ich melde mich morgen um 18:00 Uhr.')
  const text = fc
    .tuple(fc.array(words, { maxLength: 30 }), promise, fc.array(words, { maxLength: 30 }))
    .map(([before, said, after]) => [...before, '.', said, ...after].join(' '))
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 48 }), (said, hours) => {
      const now = NOW + hours * HOUR
      const found = promisedIn(said, now, LISBON)!
      expect(found.due).toBeGreaterThan(now - MINUTE)
      expect(said.slice(found.from, found.to).trim()).not.toBe('')
      expect(found.words.length).toBeLessThanOrEqual(200)
    }),
  )
})
