import { expect, test } from 'vitest'
import { applyMend } from '../apply-mend.ts'
import { draftOf, factsFor, firstOf, spoiled } from '../example.ts'
import { toEmail } from './to-email.ts'

const found = [
  'Sorry about your bag, please email…',
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
  'Kindly drop us an email.',
  'You can email me directly.',
  'Mail us your booking.',
  'Best to phone our service line.',
  'Please use the contact form.',
  'Head over to our help centre and raise a ticket.',
  'Please get back to us by mail.',
  'For this you must contact customer relations.',
  'Please write to our head office.',
  'Could you give our team a ring?',
  'Dial 0800 55 55 55.',
  'Send your complaint to help@northwind.example.',
  'Please take this up with our Lisbon office.',
  'Please log in and chat with our agents.',
  'Send it over via email please.',
  'Please visit our website and fill in the complaint form.',
  'Unsere Hotline hilft Ihnen gern: 0800 123456.',
  'Bitte richten Sie Ihre Beschwerde an beschwerde@northwind.example.',
  'Am besten rufen Sie kurz an.',
  'Schreiben Sie an unseren Kundenservice.',
  'Bitte per Mail an uns.',
  'Nutzen Sie bitte das Kontaktformular.',
  'Bitte melden Sie sich telefonisch.',
  'Please reply to the email we sent you.',
  'Shoot us an email and we sort it.',
  'You may write to us by post.',
  'Please ring our service desk.',
  'Our phone team can help: 0800 987 654.',
  'Kindly get in touch with our claims department.',
  'Please submit the claim through our portal.',
  'If you email us the tag, we can trace it.',
  'Please use the contact page.',
  'Please send the receipt to refunds@northwind.example.',
  'Text us on +44 7700 900123.',
  'Please reach out to customer care.',
  'Schicken Sie das bitte per Mail an uns.',
  'Sie erreichen uns unter 0800 123456.',
  'Sie können uns eine E-Mail schreiben.',
  'Bitte kontaktieren Sie unseren Kundendienst.',
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
  'I sent the form to Porto.',
  'The email we sent you was wrong, and I am sorry.',
  'Your call was dropped four times.',
  'We call you at six, if that is fine.',
  'The team at gate B9 has it.',
  'Please keep the boarding pass.',
  'You called us three times.',
  'Our support was down this morning.',
  'The refund goes to the card ending in 12 by Friday.',
  'NW 212 lands at 20:15 in Lisbon.',
  'Order 1234567890 is with the courier.',
  'I am at the desk until 22:00.',
  'The lounge team will bring you a coffee.',
  'Please go to gate B12; a colleague waits there with a wheelchair.',
  'Please show this post at the gate.',
  'Could you send me the tag number in a private message?',
  'Please write the booking code in a private message, not here.',
  'A ticket for tomorrow is booked.',
  'We opened a case with the airport.',
  'Der Kurier ruft Sie vorher an.',
  'Rufen wir Sie um sechs an?',
  'Ich schreibe Ihnen hier um 17 Uhr wieder.',
  'Ihre E-Mail vom Montag lag bei uns.',
  'Die Hotline war überlastet.',
  'Unser Team in Porto hat den Koffer.',
  'The confirmation email never left our system; I am sorry.',
  'I have called the station twice.',
  'Our Porto team called me back.',
  'Please keep this thread; I answer here.',
  'I reached our baggage desk, they have it.',
  'We will email the receipt to the address on your booking.',
  'You wrote to us at nine, and nobody answered.',
  'You should not have to fill in a form for this.',
  'You have called us enough: I call you.',
  'The courier has your number from the tag.',
  'Sie haben uns dreimal angerufen.',
  'Ich melde mich hier um sechs.',
  'Ihr Anruf wurde getrennt, das tut mir leid.',
  'The call centre dropped your line, and that was our fault.',
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
  expect(why).toEqual(['to-email', 'Please email care@northwind.example', 'Dana'])
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

test.each([
  ['I am sorry about your bag, please email care@northwind.example', 'I am sorry about your bag'],
  ['I am sorry about your bag, please email us, and we trace it.', 'I am sorry about your bag, and we trace it.'],
  [
    'The bag is in Porto and you can call our hotline for more! It comes tonight.',
    'The bag is in Porto! It comes tonight.',
  ],
  ['Hi Dana, please email us. I look now.', 'I look now.'],
  ['Ihr Koffer ist in Porto, bitte rufen Sie uns an.', 'Ihr Koffer ist in Porto.'],
])('%j: takes out no more than it must', (text, mended) => {
  const [finding, ...more] = toEmail.check(draftOf(text), factsFor('Dana'))
  expect(more).toEqual([])
  expect(applyMend(text, finding!.mends[0]!).text).toBe(mended)
})
