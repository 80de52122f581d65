import { expect, test } from 'vitest'
import { applyMend } from '../apply-mend.ts'
import { draftOf, factsFor, spoiled } from '../example.ts'
import { sorryIf } from './sorry-if.ts'

const found = [
  'Sorry if this caused any inconvenience.',
  "I'm sorry if you were offended.",
  'We are sorry if we lost your bag.',
  'So sorry if that was unclear.',
  'We apologise if this caused trouble.',
  'We apologize if our crew came across as rude.',
  'My apologies if the wait was long.',
  'Sorry, if we caused you trouble.',
  'Sorry about that if it upset you.',
  'I apologise in advance if it takes longer.',
  'Our apologies in case this was missed.',
  'If we have caused you any trouble, we apologise.',
  'If this upset you, I am sorry.',
  'Sorry you feel that way.',
  "I'm sorry that you feel let down.",
  'We are sorry to hear you feel this way.',
  'Sorry that you think so.',
  'I am sorry you were offended.',
  'We apologise for any inconvenience caused.',
  'Sorry for any delay.',
  'Please accept our apologies for any inconvenience this may have caused.',
  'Thank you for your patience and any inconvenience this may have caused.',
  'We regret any inconvenience.',
  'Sorry for whatever happened there.',
  "I'm sorry about any confusion.",
  'Es tut uns leid, falls Ihnen Unannehmlichkeiten entstanden sind.',
  'Wir entschuldigen uns für etwaige Unannehmlichkeiten.',
  'Es tut mir leid, wenn das unklar war.',
  'Sollten Ihnen Unannehmlichkeiten entstanden sein, bitten wir um Entschuldigung.',
  'Falls wir Sie verärgert haben, tut es uns leid.',
  'Wir bitten eventuelle Unannehmlichkeiten zu entschuldigen.',
  'Es tut mir leid, dass Sie das so empfinden.',
  'Schade, dass Sie das so sehen.',
  'Entschuldigung, falls das zu spät kommt.',
  'Sorry if we let you down.',
  'Very sorry in case you had to wait.',
  'We do apologise if there was a misunderstanding.',
  'I apologise if you found our crew rude.',
  'I am sorry that you are upset.',
  'We are sorry you are disappointed.',
  'Sorry for any trouble, Dana.',
  'Apologies for any upset caused!',
  'We would like to apologise for any inconvenience you may have experienced.',
  'I regret if my colleague was rude.',
  'Sorry if I misunderstood.',
  'Please forgive us if that sounded harsh.',
  'It is regrettable that you feel this way.',
  'Verzeihung, falls wir unhöflich waren.',
  'Wir bedauern, wenn Sie sich geärgert haben.',
  'Wir bitten um Verständnis für etwaige Verzögerungen.',
  'Es tut uns leid, dass Sie enttäuscht sind.',
  'Sollte der Eindruck entstanden sein, bitten wir um Entschuldigung.',
  'Sorry, falls das blöd rüberkam.',
  'We apologise should this have caused any problems.',
  "Sorry if you've had a bad experience.",
  "I'm really sorry if we got this wrong.",
  'Apologies if I was unclear, Dana.',
  'Sorry for any mix-up.',
  'We are sorry you perceived it that way.',
  'We understand that you feel upset and apologise for any distress.',
  'Sorry to hear that you felt ignored.',
  'Bitte entschuldigen Sie eventuelle Umstände.',
  'Tut uns leid, wenn da etwas schiefgelaufen ist.',
  'Wir entschuldigen uns, sollte es zu Problemen gekommen sein.',
  'Es tut uns leid, dass du dich so fühlst.',
]

const innocent = [
  'I am sorry: we sent your bag to Porto.',
  'I am sorry that we sent your bag to Porto.',
  'I am so sorry about the wait, Dana.',
  'Sorry you had to wait forty minutes.',
  'We apologise for the delay of five hours.',
  'I am sorry. If you send me the tag in private, I look it up now.',
  "I'm sorry, if you can tell me the flight I will check it.",
  'Sorry! If the bag is not there by 20:00, I call the courier myself.',
  'I am sorry 🙏 If it is not there by eight, tell me here.',
  'I would be sorry if you left us.',
  'Better safe than sorry if it rains in Porto.',
  'Is there any trouble with the new bag?',
  'We want to do this without any inconvenience to you.',
  'Let us know if you run into any trouble.',
  'You were right to be angry.',
  'How did it feel to stand there?',
  'I feel bad about this, and I am sorry.',
  'We lost it, and I am sorry for that.',
  'If you like, I can call you at six.',
  'Any news will stand here first.',
  'I apologise for my colleague at the gate.',
  'No excuse: you felt left alone because we left you alone.',
  'The fault is ours. Sorry, Ruth.',
  'Do you have any pictures of the bag?',
  'I am sorry we did not have any chair at B9.',
  'Es tut mir leid, dass wir Ihren Koffer nach Porto geschickt haben.',
  'Es tut mir leid. Wenn Sie mögen, rufe ich Sie an.',
  'Entschuldigung für die lange Wartezeit.',
  'Falls der Koffer bis acht nicht da ist, melden wir uns.',
  'Wir haben Sie enttäuscht, das tut uns leid.',
  'Um weitere mögliche Verzögerungen zu vermeiden, fährt ein Bus.',
  'Sorry! Any bag with a red tag is on the way.',
  'I am sorry you had no chair and no answer.',
  'If it is not there by six, I am to blame.',
  'I am sorry, and I will call at six if you like.',
  'Sorry that the crew gave no reason.',
  'You feel ignored, and you were.',
  'If any of this is wrong, tell me.',
  'We are sorry for what happened at B9.',
  'Sorry, I do not know yet; I ask Porto now.',
  'I apologise. Should the courier be late, you hear it from me first.',
  'We cancelled, you paid for a hotel, and I am sorry.',
  'Is any part of the bag broken?',
  'Sagen Sie mir, falls etwas fehlt.',
  'Wenn das Gate wechselt, schreibe ich hier.',
  'Es tut mir leid, dass niemand kam.',
  'Entschuldigung, wir hätten anrufen müssen.',
  'I am sorry, Dana: your bag went to Porto.',
  'Sorry. You should never have waited.',
  'We are sorry that our answer came so late.',
  'I am sorry you were left at the gate.',
  'Sorry about the snack box, Frankie.',
  'I apologise for the four transfers.',
  'If I hear from Porto before six, I write here.',
  'Any time before ten works.',
  'Es tut mir leid, dass wir Sie haben stehen lassen.',
  'Falls Sie noch am Gate sind: ein Wagen kommt.',
]

const dana = ['Landed in Lisbon. My bag did not. @northwindair please, is anyone there?']

test.each(found)('holds: %s', (text) => {
  const [finding, ...more] = sorryIf.check(draftOf(text), factsFor('Dana'))
  expect(finding).toMatchObject({ rule: 'sorry-if', strength: 'hold', practices: ['C14'] })
  expect(more).toEqual([])
})

test.each(innocent)('lets go: %s', (text) => {
  expect(sorryIf.check(draftOf(text), factsFor('Dana'))).toEqual([])
})

test.each(spoiled(found))('holds, however it is typed: %s', (text) => {
  expect(sorryIf.check(draftOf(text), factsFor('Dana'))).not.toEqual([])
})

test.each([
  ['Sorry if this caused any inconvenience', dana, ['sorry-if', 'if', 'Dana', 'My bag did not']],
  ['We apologise for any delay.', dana, ['sorry-any', 'We apologise for any delay', 'My bag did not']],
  ['Sorry you feel that way.', [], ['sorry-felt', 'Sorry you feel that way', 'Dana', null]],
])('%s: says why', (text, posts, why) => {
  expect(sorryIf.check(draftOf(text), factsFor('Dana', posts))[0]!.why).toEqual(why)
})

test.each([
  ['Sorry if this caused any inconvenience, please wait.', dana, 'I am sorry about your bag, please wait.'],
  ['Hi Dana, we are sorry if we lost your bag.', [], 'Hi Dana, we are sorry that we lost your bag.'],
  ['Sorry for any delay in the hall!', [], 'I am sorry for the delay in the hall!'],
  ['We apologise for any inconvenience caused.', dana, 'We are sorry about your bag.'],
  ['Sorry you feel that way.', ['45 minutes on hold, then the line dropped.'], 'I am sorry about the wait.'],
  ['Sorry you feel that way.', ['Third week waiting for the refund.'], 'I am sorry about the wait for your refund.'],
  ['Sorry you feel that way.', ['You are terrible.'], 'I am sorry: [what went wrong].'],
  ['If we upset you, I am sorry.', [], 'I am sorry: [what went wrong].'],
  [
    'Es tut uns leid, falls Ihnen Unannehmlichkeiten entstanden sind.',
    ['Mein Koffer ist weg.'],
    'Es tut uns leid, was mit Ihrem Koffer passiert ist.',
  ],
  [
    'Sorry, falls du warten musstest.',
    ['Seit zwei Stunden stehen wir am Gate.'],
    'Es tut mir leid, dass du so lange warten musstest.',
  ],
])('%s: mends it in the writer’s own voice', (text, posts, mended) => {
  const [finding] = sorryIf.check(draftOf(text), factsFor('Dana', posts))
  expect(applyMend(text, finding!.mends[0]!).text).toBe(mended)
  expect(sorryIf.check(draftOf(mended), factsFor('Dana', posts))).toEqual([])
})
