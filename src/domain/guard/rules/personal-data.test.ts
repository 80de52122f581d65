import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyMend } from '../apply-mend.ts'
import { check } from '../check.ts'
import { draftOf, factsFor, firstOf } from '../example.ts'
import { inConfidence } from './in-confidence.ts'
import { personalData } from './personal-data.ts'
import { isCard, isIban } from './personal-numbers.ts'

const inPublic = (text: string) =>
  personalData.check(draftOf(text), factsFor('Amal')).map(({ from, to }) => text.slice(from, to))

test.each([
  ['Amal, your booking XK7P2L is changed to 14:30.', 'XK7P2L'],
  ['I found your booking code: XK7P2L.', 'XK7P2L'],
  ['PNR QWERTZ is on the 16:40 now.', 'QWERTZ'],
  ['Your reservation number is 88120347, see you at 20:00.', '88120347'],
  ['Ihre Buchung XK7P2L ist umgestellt.', 'XK7P2L'],
  ['Ihr Buchungscode lautet XK7P2L.', 'XK7P2L'],
  ['The reference (xk7p2l) is in our system.', 'xk7p2l'],
  ['We have your bag tag 0220 123456 in Porto.', '0220 123456'],
  ['Your tag ends in 4471, it is in Porto.', '4471'],
  ['Ihr Gepäckanhänger 0220 123456 ist in Porto.', '0220 123456'],
  ['I will call you on +351 912 345 678 at 15:00.', '+351 912 345 678'],
  ['I ring 07700 900461 at 15:00.', '07700 900461'],
  ['Ich rufe Sie unter 0171 2345678 an.', '0171 2345678'],
  ['Der Beleg geht an amal.haddad@example.net.', 'amal.haddad@example.net'],
  ['Here is the way: https://northwind.example/help and my phone is 0171 2345678.', '0171 2345678'],
  ['The refund goes to card 4111 1111 1111 1111 today.', '4111 1111 1111 1111'],
  ['It goes to DE89 3704 0044 0532 0130 00 by Friday.', 'DE89 3704 0044 0532 0130 00'],
  ['Your passport number L01X00T47 was left at B9.', 'L01X00T47'],
  ['Your customer number 5512093 is on it.', '5512093'],
])('in public it stops: %s', (text, words) => {
  expect(inPublic(text)).toEqual([words])
})

test.each([
  'Amal, your booking is changed to 14:30.',
  'Your booking for 12 June is safe.',
  'The reference desk opens at 08:00.',
  'Flight NW 512 leaves at 16:40 from gate B9.',
  'The order is on its way and comes by 20:00 tonight.',
  'We refund 214.60 EUR by 3 June 2026.',
  'I write here again at 20:00, Amal.',
  'Your ticket covers this; nothing is to pay.',
  'Your confirmation arrives within 24h.',
  'Ihre Buchung bleibt bestehen, ich melde mich um 20:00.',
  'Am Tag 2026 war es anders.',
  'That was 41200 steps and 1234 words.',
  'The bag tag is what I need, please send it in private.',
  'Our lounge is on floor 2.',
  '@amal_h, it is settled.',
  'It stands here: https://status.northwind.example/notes/4111111111111111 Leo',
  'Here is the way: www.northwind.example/help/0171/2345678.',
  '@amal_01712345678, it is settled.',
])('in public it lets go: %s', (text) => {
  expect(inPublic(text)).toEqual([])
})

test('in private all of it may be said', () => {
  const text = 'Booking XK7P2L, tag 0220 123456, card 4111 1111 1111 1111, call +351 912 345 678.'
  expect(personalData.check(draftOf(text, 'amal'), factsFor('Amal'))).toEqual([])
})

describe('what was told in private', () => {
  const facts = {
    ...factsFor('Dana', ['My bag is lost since flight NW 4410.']),
    theirPrivatePosts: ['Tag ends 4471. Room 512b, NW 4410.'],
  }
  const stopped = (text: string) => personalData.check(draftOf(text), facts).map(({ from, to }) => text.slice(from, to))

  test.each([
    ['Dana, 4471 is in Porto.', ['4471']],
    ['Dana, 44 71 is in Porto.', ['44 71']],
    ['We bring it to 512B at 20:00.', ['512B']],
    ['NW 4410 was late, I am sorry.', []],
    ['It comes by 20:00, on 44710 wheels.', []],
  ])('%s', (text, words) => {
    expect(stopped(text)).toEqual(words)
  })

  test('says so, in the words of this person', () => {
    const { why } = firstOf(personalData.check(draftOf('4471 is in Porto.'), facts))
    expect(why).toEqual(['personal-data', 'told', 'Dana', '4471'])
  })
})

test('its first mend leaves a sentence that stands', () => {
  const text = 'Amal, your booking XK7P2L is changed to 14:30.'
  const finding = firstOf(personalData.check(draftOf(text), factsFor('Amal')))
  expect(finding.why).toEqual(['personal-data', 'booking', 'Amal', 'XK7P2L'])
  expect(applyMend(text, finding.mends[0]!).text).toBe('Amal, your booking is changed to 14:30.')
  expect(check(draftOf(applyMend(text, finding.mends[0]!).text), factsFor('Amal'))).toEqual([])
})

test('whatever is written, it answers soon, and its ranges lie in the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('booking ', 'tag number ', '+49 ', ''),
      (junk, word) => {
        const text = `${word}${junk}`
        for (const { from, to } of personalData.check(draftOf(text), factsFor('Amal'))) {
          expect(from >= 0 && from < to && to <= text.length).toBe(true)
        }
      },
    ),
  )
  const began = performance.now()
  for (const hostile of [
    '1 '.repeat(5000),
    'booking '.repeat(2500),
    '+1(((('.repeat(3000),
    'de89 '.repeat(4000),
    '0'.repeat(20_000),
  ])
    personalData.check(draftOf(hostile), factsFor('Amal'))
  expect(performance.now() - began).toBeLessThan(2000)
})

describe('the sums', () => {
  test.each(['4111 1111 1111 1111', '5500-0000-0000-0004', '340000000000009'])('card %s', (card) => {
    expect(isCard(card)).toBe(true)
  })
  test('one wrong figure is no card', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 9 }), (place, by) => {
        const figures = '4111111111111111'.split('')
        figures[place] = String((Number(figures[place]) + by) % 10)
        expect(isCard(figures.join(''))).toBe(false)
      }),
    )
  })
  test.each(['de89 3704 0044 0532 0130 00', 'gb29nwbk60161331926819', 'pt50 0002 0123 1234 5678 9015 4'])(
    'iban %s',
    (iban) => {
      expect(isIban(iban)).toBe(true)
    },
  )
  test('one wrong figure, or one too few, is no account', () => {
    expect(isIban('de89370400440532013001')).toBe(false)
    expect(isIban('de8937040044053201300')).toBe(false)
    expect(isIban('zz89370400440532013000')).toBe(false)
  })
})

describe('in private, as if it were published', () => {
  test.each([
    'Between us, accounting is a mess.',
    'Off the record: it was our fault.',
    'Please don’t share this.',
    'Our system is a joke, I know.',
    'Unter uns: das dauert immer so lange.',
    'Sagen Sie es bitte niemandem.',
  ])('worth a thought: %s', (text) => {
    expect(firstOf(inConfidence.check(draftOf(text, 'jonas'), factsFor('Jonas')))).toMatchObject({
      strength: 'advise',
      practices: ['C28'],
      why: ['in-confidence', 'Jonas'],
    })
    expect(inConfidence.check(draftOf(text), factsFor('Jonas')), 'in public others speak').toEqual([])
  })
  test.each([
    'Jonas, may I have your booking code?',
    'The train between us and Porto is late.',
    'We will not share this with anybody.',
  ])('lets go: %s', (text) => {
    expect(inConfidence.check(draftOf(text, 'jonas'), factsFor('Jonas'))).toEqual([])
  })
})
