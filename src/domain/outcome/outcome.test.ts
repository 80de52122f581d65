import { describe, expect, test } from 'vitest'
import { judge } from '../triage/judge.ts'
import { outcomeOf } from './outcome.ts'

function afterWriting(text: string, answers: string | null = null): ReturnType<typeof outcomeOf> {
  const parent = answers === null ? null : { text: answers, ours: true }
  const triage = judge({ text, language: null, audience: null, addressed: true, parent })
  return outcomeOf({ did: 'wrote', text, triage, answers })
}

describe('outcomeOf', () => {
  test.each([
    ['Thank you Alex. An actual human with an actual time. I can breathe.', 'thanked'],
    ['@northwindair thanks so much, the stroller is here!', 'thanked'],
    ['I just got amazing help from @northwindair', 'thanked'],
    ['Wow, that was quick. Really kind of you, Sam', 'thanked'],
    ['Vielen Dank, das war super schnell!', 'thanked'],
    ['Thanks for nothing', 'angrier'],
    ['Great job losing it a second time', 'angrier'],
    ['You are the worst airline ever', 'angrier'],
    ['Forget it. I am never flying with you again.', 'angrier'],
    ['Danke für nichts', 'angrier'],
    ['Thanks, but my bag is still missing', null],
    ['When will it arrive?', null],
    ['ok', null],
    ['I have sent you a DM', null],
  ])('%s → %s', (text, outcome) => {
    expect(afterWriting(text)).toBe(outcome)
  })

  test.each([
    ['@northwindair Thanks for asking! Still no sign of it', 'What happened?', null],
    ['Thank you! Version 14.2, and the screen stays grey whenever I open my trips', 'Which version do you use?', null],
    ['thanks for the quick reply', 'We are sorry, we will look into it.', null],
    ['Thank you, I will try that tonight', 'Restart the app, then it works.', null],
    ['ok, thanks, sent you a message', 'Please send us your booking code.', null],
    ['Thanks!', 'Please send us your booking code.', null],
    ['Thank you, but that is not what I asked', 'It opens at nine.', null],
    ['Thanks in advance for your help', 'We are on it.', null],
    ['Danke für die schnelle Antwort', 'Wir kümmern uns.', null],
    ['Vielen Dank, aber der Koffer fehlt noch', 'Er ist unterwegs.', null],
    ['I really like window seats and long flights. Thank you', 'Which seat would you like?', null],
    ['Thanks!', 'Gate twelve, from six.', 'thanked'],
    ['I appreciate it, sorry for being short. Frustrated that it is the third time.', 'We look into it.', null],
    ['So frustrated. The third time this month, and nobody calls.', 'We look into it.', 'angrier'],
    ['I appreciate it, but I will never fly with you again.', 'We look into it.', 'angrier'],
    ['that fixed it, thanks', 'Have you restarted the app?', 'thanked'],
    ['Thank you for finding it so fast, you are amazing', 'Is there anything else?', 'thanked'],
    ['I rang them just now, your people were great!', 'Could you ring us once more?', 'thanked'],
    ['You really are amazing 😘', 'Would you send it to us?', 'thanked'],
    ['Your team was great in getting us home! Please thank Zoe and Marc for me.', 'It is on its way.', 'thanked'],
    ['No, I’ve got my parcel, thanks', 'Is it still missing? Please write to us.', 'thanked'],
    ['Thank you!', 'Your refund went out today. Please let us know if there is anything else.', 'thanked'],
    ['Thank you!', 'Your refund went out today. Anything else we can do?', 'thanked'],
    ['Danke!', 'Das Geld ist unterwegs. Melden Sie sich bitte, falls noch etwas ist.', 'thanked'],
    ['Thank you!', 'Please let us know which flight it was.', null],
    ['The man even said thanks for flying with us', 'It opens at nine.', null],
    ['Great service, they drove my suitcase to the hotel', 'It lands at six.', 'thanked'],
    ['Hab alles bekommen, lieben Dank', 'Fehlt noch etwas?', 'thanked'],
    ['Danke, es funktioniert wieder', 'Bitte starten Sie die App neu.', 'thanked'],
  ])('%s, below “%s” → %s', (text, answers, outcome) => {
    expect(afterWriting(text, answers)).toBe(outcome)
  })

  const angry = '@northwindair you lost our stroller. Worst airline ever.'

  test.each([
    [angry, `${angry} Update: they found the stroller and drove it to our hotel.`, 'updated'],
    [angry, 'Update: they found the stroller and brought it to us.', 'updated'],
    [angry, `${angry} UPDATE: still nothing. Liars. Never flying with them again!`, 'angrier'],
    ['@northwindair where is our stroller?', '@northwindair where is our stroller? You are a disgrace.', 'angrier'],
    ['@northwindair where is our stroller?', '@northwindair you are pathetic and useless', 'angrier'],
    [angry, '@northwindair  you lost our stroller, worst airline ever!', null],
    [angry, angry, null],
  ])('%s edited to %s → %s', (before, after, outcome) => {
    expect(outcomeOf({ did: 'edited', before, after })).toBe(outcome)
  })

  test('deleted is deleted', () => {
    expect(outcomeOf({ did: 'deleted' })).toBe('deleted')
  })
})
