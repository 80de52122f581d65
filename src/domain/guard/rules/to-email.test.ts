import { expect, test } from 'vitest'
import { draftOf, factsFor, firstOf, spoiled } from '../example.ts'
import { toEmail } from './to-email.ts'

const found = [
  'Our hotline is 0800 1234567.',
  'Please email care@northwind.example.',
  'Please email us so we can look into it.',
  'E-mail us the tag number.',
  'Send us an email with your booking.',
  'Could you send an e-mail to our team?',
  'Drop us a line at care@northwind.example.',
  'Write to support@northwind.example please.',
  'You can reach us at care(at)northwind.example.',
  'care at northwind dot example is where we read this.',
  'Contact us via our website.',
  'Contact us at https://northwind.example/help.',
  'Please contact our customer service.',
  'Please reach out to our baggage team.',
  'Call our hotline.',
  'Just call us, it is faster.',
  'Please ring 0800 123 4567.',
  'Give us a call tomorrow.',
  'Fill in the form on our website.',
  'Please complete our web form.',
  'Please open a ticket.',
  'Tell us more here: https://northwind.example/more',
  'Please do not hesitate to email us.',
  'You will need to call our hotline for that.',
  'Get in touch with our support team.',
  'Please speak to our lounge team about it.',
  'Send us a note via https://northwind.example/n',
  'You can use our live chat for this.',
  'You can message us on WhatsApp.',
  'Schreiben Sie uns eine E-Mail an care@northwind.example.',
  'Bitte schicken Sie uns eine Mail.',
  'Schreib uns bitte eine Mail.',
  'Bitte wenden Sie sich an unseren Kundenservice.',
  'Rufen Sie uns an.',
  'Bitte rufen Sie unsere Hotline an.',
  'Kontaktieren Sie uns unter northwind.example/kontakt.',
  'Bitte füllen Sie das Kontaktformular aus.',
  'Melden Sie sich bitte bei unserem Service.',
  'Bitte nutzen Sie unser Formular.',
]

const innocent = [
  'Give me ten minutes to check with our Porto team.',
  'The mistake was on the form we gave you.',
  'Let me check with our baggage team.',
  'We ask our support team tonight.',
  'I have emailed you the voucher.',
  'The voucher is in your inbox.',
  'I will email the station in Porto myself.',
  "We'll call our baggage team and come back to you here.",
  'I have written to our Porto team for you.',
  'May I call you at six?',
  'Send us a direct message with the tag, please.',
  'DM us the booking code, and we close it here.',
  'Send me the tag in a private message; the answer will stand here.',
  'Contact us via DM if you would rather not write it here.',
  'You do not need to email us: I have all I need.',
  'No need to call the hotline, I have done it.',
  'You had to call us four times, and that is our fault.',
  'I am sorry you had to email us twice.',
  'Instead of a form, here is the answer: yes.',
  'Thank you for your email on Monday.',
  'Your emails were never read, and I am sorry.',
  'Did you write to us at the gate?',
  'Were you able to reach our team at the gate?',
  '@dana@mastodon.example your bag is in Porto.',
  'The courier will ring the bell at 20:00.',
  'I opened a ticket for you with the station.',
  'That call was ours to make.',
  'The flight map is at https://northwind.example/map.',
  'We read every line here.',
  'Our team in Porto has the bag.',
  'I am filling in the form for you.',
  'Ich habe Ihnen den Gutschein per E-Mail geschickt.',
  'Wir rufen Sie gern um sechs an.',
  'Sie müssen uns keine E-Mail schreiben.',
  'Ich rufe unsere Leute in Porto an.',
  'Danke für Ihre E-Mail vom Montag.',
  'Schreiben Sie uns gern hier.',
  'Wir melden uns hier bis 17 Uhr.',
  'Das Formular habe ich für Sie ausgefüllt.',
]

test.each(found)('stops: %s', (text) => {
  const [finding, ...more] = toEmail.check(draftOf(text), factsFor('Dana'))
  expect(finding).toMatchObject({ rule: 'to-email', strength: 'forbid', practices: ['C17', 'C26'] })
  expect(more).toEqual([])
})

test.each(innocent)('lets go: %s', (text) => {
  expect(toEmail.check(draftOf(text), factsFor('Dana'))).toEqual([])
})

// Words put between the letters of an address or a link break it, so only plain sentences are spoiled.
test.each(spoiled(found.filter((text) => !/[@\d/]|dot /.test(text))))('stops, however it is typed: %s', (text) => {
  expect(toEmail.check(draftOf(text), factsFor('Dana'))).not.toEqual([])
})

test('says why', () => {
  const { why, from, to } = firstOf(
    toEmail.check(draftOf('Hi Dana. Please email care@northwind.example'), factsFor('Dana')),
  )
  expect(why).toBe(
    'Dana wrote here and is answered here. "Please email care@northwind.example" makes it start again elsewhere.',
  )
  expect([from, to]).toEqual([9, 44])
})

test.each([
  ['Can I email you the pictures?', 'Yes: care@northwind.example.'],
  ['What is your phone number?', 'It is this one: call 0800 123 4567.'],
  ['Who can I contact about this?', 'Please contact our lounge team.'],
  ['Gibt es eine Mailadresse?', 'Ja, schreiben Sie uns eine E-Mail an care@northwind.example.'],
])('lets go what they asked for: %s', (post, text) => {
  expect(toEmail.check(draftOf(text), factsFor('Dana', [post]))).toEqual([])
  expect(toEmail.check(draftOf(text), factsFor('Dana', ['My bag is gone.']))).not.toEqual([])
})

test('a handle that looks like an address is no address', () => {
  const facts = factsFor('Dana')
  const person = { ...facts.person, handle: '@dana@mastodon.example' }
  expect(toEmail.check(draftOf('dana@mastodon.example, your bag is in Porto.'), { ...facts, person })).toEqual([])
})
