import { expect, test } from 'vitest'
import { draftOf, factsFor, firstOf, spoiled } from '../example.ts'
import { onlyOne } from './only-one.ts'

const found = [
  'Other customers are fine with the new seats.',
  'Strange, nobody else told us about gate B9.',
  'Nobody else has complained about this flight.',
  'No one else on that flight mentioned it.',
  'Hm, no-one else is having this problem.',
  'You are the first to complain about the new seats.',
  "You're the first person to tell us about this.",
  'You are the very first customer who has reported it!',
  "You're the only one, as far as I can see.",
  'It looks odd: you are the only passenger with this problem.',
  'You seem to be the only one affected.',
  "We haven't heard this from anyone.",
  'We have not had any other complaints about the lounge.',
  'I have never heard of this happening.',
  'No other customers have reported this.',
  'There are no other reports from Lisbon today.',
  "It's working fine on our end.",
  'The app works fine for everyone else.',
  'Everyone else on the flight was happy with the meal.',
  'Most customers love the new boarding.',
  'This was an isolated incident.',
  'We are not aware of any issues with the website.',
  "That's the first time we've heard of it.",
  'This has never happened before.',
  'We see no issues on our side.',
  'It must be just you, then.',
  "You're the first one to have a problem with the new bag tags.",
  'Bei uns hat sich sonst niemand beschwert.',
  'Niemand sonst hat das gemeldet.',
  'Sie sind der Erste, der sich darüber beschwert.',
  'Sie sind bisher die Einzige.',
  'Davon haben wir noch nie gehört.',
  'Das ist ein bedauerlicher Einzelfall.',
  'Bei allen anderen funktioniert die App.',
  'Uns liegen keine weiteren Beschwerden vor.',
  'So etwas ist noch nie vorgekommen.',
  'Alle anderen Gäste waren zufrieden.',
  'NOBODY ELSE TOLD US ABOUT THIS',
  'Nobody\nelse complained.',
  'Nobody\u00a0\u00a0else complained.',
  'No\u200bbody el\u200dse told us.',
  'It’s working fine on our end, Ruth.',
  'Sie sind die Einzige mit diesem Problem.',
]

const innocent = [
  "I don't believe you are the only one.",
  'Other customers like you told us the same.',
  'You have never had a problem with us before, and now this.',
  'I have not had a report from Porto yet.',
  'Other passengers had no water either.',
  'That is not OK for other passengers either.',
  'You are not the only one, Ruth. Four others wrote this morning.',
  "You're hardly the only one, and I am sorry.",
  'I do not want you to feel like you are the only one.',
  'Nobody else should have to wait as you did.',
  'I will see to it that nobody else has this problem.',
  'We make sure that no other passenger has to stand there.',
  'Others told us the same today.',
  'Everyone else on your flight waited too, and that is on us.',
  'We are working on our end to get the bag to you.',
  'I am working on it on my side and write again by 17:00.',
  'You are the first on the list for tomorrow.',
  'You will be the first to know.',
  'You are the only one who can open the booking, so I will not ask for the code here.',
  'We have not heard back from the courier yet.',
  'I have not heard from anyone at the airport yet.',
  'I have not given your seat to anyone else.',
  'This should never have happened.',
  'Make sure this never happens again, you wrote. Here is how.',
  'There is no other flight tonight.',
  'The first thing we do is to find the bag.',
  'It was our fault and nobody else is to blame.',
  'This is not an isolated case: it happened to six people.',
  'We know of the outage and of forty reports.',
  'Your first complaint was never answered; this is the answer.',
  'I checked whether the form works again, and it does.',
  'The other bags are on the same plane.',
  'Only you can say how it felt to be left there.',
  'No one else will handle this but me.',
  'Sie sind nicht die Einzige, leider.',
  'Niemand sonst soll das erleben.',
  'Sie sind die Erste auf der Warteliste.',
  'Das ist kein Einzelfall, und das tut mir leid.',
  'Wir haben heute noch nichts vom Kurier gehört.',
  'Das hätte nie passieren dürfen.',
  'Alle anderen Koffer sind schon in Lissabon.',
  'Es funktioniert bei uns leider auch nicht.',
  'Das prüfen wir im Einzelfall.',
  'It works again for you and for everyone on the 9:40.',
  'We want this to work for everyone else too.',
]

test.each(found)('stops: %s', (text) => {
  const [finding, ...more] = onlyOne.check(draftOf(text), factsFor('Ruth'))
  expect(finding).toMatchObject({ rule: 'only-one', strength: 'forbid', practices: ['C18'] })
  expect(more).toEqual([])
})

test.each(innocent)('lets go: %s', (text) => {
  expect(onlyOne.check(draftOf(text), factsFor('Ruth'))).toEqual([])
})

test.each(spoiled(found))('stops, however it is typed: %s', (text) => {
  expect(onlyOne.check(draftOf(text), factsFor('Ruth'))).not.toEqual([])
})

test('says what this person will read, and how many others complained', () => {
  const text = 'Hi Ruth. Strange, nobody else told us about gate B9. I will look.'
  const why = (othersToday: number | null) => onlyOne.check(draftOf(text), { ...factsFor('Ruth'), othersToday })[0]!.why
  expect(why(4)).toBe('"nobody else told us" tells Ruth: it is you. Four others complained in the last day.')
  expect(why(1)).toBe('"nobody else told us" tells Ruth: it is you. One other complained in the last day.')
  expect(why(0)).toBe('"nobody else told us" tells Ruth: it is you. Being the first makes it no smaller.')
  expect(why(null)).toBe('"nobody else told us" tells Ruth: it is you. Whether others complained is not known here.')
})

test('takes the whole sentence out', () => {
  const text = 'Hi Ruth. Strange, nobody else told us about gate B9. I will look.'
  const { mends, from, to } = firstOf(onlyOne.check(draftOf(text), factsFor('Ruth')))
  expect(text.slice(from, to)).toBe('nobody else told us')
  expect(mends).toEqual([{ label: 'take the sentence out', from: 9, to: 53, text: '' }])
})
