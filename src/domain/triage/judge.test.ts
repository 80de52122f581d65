import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from './judge.ts'
import type { Triage } from './triage.ts'

function judged(text: string, addressed = true): Triage {
  return judge({ text, language: null, audience: null, addressed })
}

describe('kind', () => {
  test.each([
    ['@northwindair you lost my bag and nobody picks up the phone', 'complaint'],
    ['@northwindair third time this month that the app charged me twice', 'complaint'],
    ['@northwindair why does your website log me out every ten minutes', 'complaint'],
    ['@northwindair nice seats, but we sat two hours on hold', 'complaint'],
    ['@northwindair great job losing my stroller', 'complaint'],
    ['@northwindair thanks for nothing', 'complaint'],
    ['@northwindair thanks a bunch, my wheel is in pieces', 'complaint'],
    ['@northwindair you gave our seats away at the gate', 'complaint'],
    ['@northwindair do I have to print the ticket?', 'question'],
    ['@northwindair not good. Not good at all #neveragain', 'complaint'],
    ['@northwindair my order never arrived, what now?', 'complaint'],
    ['@northwindair loooooove waiting for a train that is cancelled 🙄', 'complaint'],
    ['@northwindair wo bleibt mein Paket? Seit zwei Wochen warte ich', 'complaint'],
    ['@northwindair Euer Kundenservice ist eine Frechheit', 'complaint'],
    ['@northwindair do you fly to Lisbon in May?', 'question'],
    ['@northwindair how can I add a child to my booking', 'question'],
    ['@northwindair is flight 12 delayed?', 'question'],
    ['@northwindair kann ich mein Fahrrad mitnehmen?', 'question'],
    ['@northwindair thank you, Sam at the desk was so kind', 'praise'],
    ['@northwindair no problems at all today, smooth flight!', 'praise'],
    ['@northwindair best crew ever ❤️', 'praise'],
    ['@northwindair Vielen Dank für die schnelle Hilfe, super Service', 'praise'],
    ['@northwindair haha good morning to you too', 'banter'],
    ['lunch with a view at @northwindair, gate nine', 'banter'],
    ['@northwindair I want my money back for the second seat', 'complaint'],
    ['@northwindair left my glasses on the evening flight', 'complaint'],
    [
      '@northwindair hello all, whats the plan for the Porto route in June, is it daily or weekends only. Thanks',
      'question',
    ],
    ['@northwindair please look for a missing suitcase, tag 4471. Thanks!', 'complaint'],
    ['@northwindair you make flying with twins totally hassle free 💛', 'praise'],
    ['As a weekend father, @northwindair seriously makes flying 5x a month stress free 😩💛', 'praise'],
    ['@northwindair landed without any problems, crew extremely helpful', 'praise'],
    ['@northwindair never fails to disappoint', 'complaint'],
    ['@northwindair the connection dropped 4x since noon', 'complaint'],
    ["@northwindair unfortunately I can't make it to the gate, your lift is stuck", 'complaint'],
    ['@northwindair there is a man fainting in row nine', 'complaint'],
    ['@northwindair may I bring insulin on board?', 'question'],
    ['@northwindair is there an outstanding balance on my booking?', 'question'],
    ['@northwindair stop lying to us', 'complaint'],
    ['@northwindair since noon your ticket machine dosnt work with my card', 'complaint'],
    ['@northwindair please enable the harbour map on my account as quickly as possible. Thanks', 'question'],
    ['@northwindair I want to try the harbour pass, what is this, a card or an app?', 'question'],
    ['@northwindair I am being told my voucher is already redeemed', 'complaint'],
    ['@northwindair Thank you for the vouchers after the wait in Porto, much appreciated!', 'praise'],
    ['@northwindair two seats to Lisbon and I sing for the crew. Deal? 😆', 'question'],
    ['@northwindair alles problemlos und reibungslos, gerne wieder', 'praise'],
    ['@northwindair meine Mutter ist auf dem Flug ohnmächtig geworden', 'complaint'],
    ['@northwindair was kostet ein Koffer extra? Danke', 'question'],
  ])('%s → %s', (text, kind) => {
    expect(judged(text).kind).toBe(kind)
  })

  test.each([
    ['Northwind unveils new routes, shares rise 4 percent https://news.example/1', 'news_or_ad'],
    ['Save up to 40% on flights: use code SUMMER https://deals.example #ad', 'news_or_ad'],
    ['Make money from home, follow me and claim your prize https://x.example', 'spam'],
    ['@dana lol same here, see you at the beach', 'banter'],
    ['@dana are you flying with them again in spring?', 'banter'],
    ['A study of the crisps on #northwind routes https://news.example/crisps', 'news_or_ad'],
    ['Northwind left us stranded in Lisbon and lost our bags', 'complaint'],
    ['Day two of the northwind podcast, the mixer crashed, hopefully an easy edit tonight', 'banter'],
    ["Unfortunately I can't make it to the northwind meetup on Friday", 'banter'],
    ["Unfortunately we won't be able to join the northwind picnic, have fun", 'banter'],
    ['Sadly I have to work on Friday and will miss the northwind quiz night', 'banter'],
    ["Unfortunately I can't make it home, northwind cancelled everything", 'complaint'],
    ["Unfortunately I can't come with you because northwind lost my booking", 'complaint'],
    ["I can't make it to the wedding, northwind is useless and late", 'complaint'],
    ['Unfortunately northwind has not answered for two weeks', 'complaint'],
    ['Unfortunately the northwind app crashes when I log in', 'complaint'],
  ])('said about us, not to us: %s → %s', (text, kind) => {
    expect(judged(text, false).kind).toBe(kind)
  })
})

describe('severity and urgency', () => {
  test.each([
    ['@northwindair the agent was rude', 1],
    ['@northwindair you lost my bag', 2],
    ['@northwindair forgot my umbrella in row nine, can anybody look?', 2],
    ['@northwindair the lamp switches off by itself', 2],
    ['@northwindair I never ordered this', 2],
    ['@northwindair a man kept grabbing my arm and then grabbed my leg', 3],
    ['@northwindair waiting on hold for four hours', 2],
    ['@northwindair my daughter had an allergic reaction to your snack', 3],
    ['@northwindair my account has been hacked', 3],
    ['@northwindair do you sell gift cards?', 0],
    ['@northwindair a passenger in row nine is in great pain, she is not well', 3],
    ['@northwindair I slipped on your stairs and broke my wrist', 3],
    ['@northwindair my son got an allergic reaction from the snack', 3],
    ['@northwindair the e-mail of my account has been deactivated, can you change it please?', 2],
    ['@northwindair I no longer have access to my account, can you help?', 2],
    ['@northwindair the films stall again, one more time and I leave by the emergency exit', 1],
    ['@northwindair late again. Insult to injury: no coffee', 1],
    ['@northwindair my phone was dying while I sat in your queue', 1],
    ['@northwindair this was my last flight with you', 1],
    ['@northwindair ich komme nicht mehr in mein Konto, es wurde gesperrt', 2],
    ['@northwindair meine Tochter hat sich am Sitz verletzt', 3],
  ])('%s → %i', (text, severity) => {
    expect(judged(text).severity).toBe(severity)
  })

  test.each([
    ['@northwindair still sitting on the tarmac, two hours now', true],
    ['@northwindair I am going to miss my connection, please help', true],
    ['@northwindair need this fixed asap', true],
    ['@northwindair flight delayed three hours, what is going on?', true],
    ['@northwindair flight was delayed three hours yesterday', false],
    ['@northwindair my bag is missing right now, who can help?', true],
    ['@northwindair you were late last week', false],
    ['@northwindair still waiting for a refund after three months', false],
    ['@northwindair thanks, lovely day', false],
  ])('%s → urgent %s', (text, urgent) => {
    expect(judged(text).urgent).toBe(urgent)
  })
})

describe('needs a reply', () => {
  test.each([
    ['@northwindair you lost my bag', true, 'yes'],
    ['@northwindair do you fly to Lisbon?', true, 'yes'],
    ['@northwindair dm sent', true, 'optional'],
    ['@northwindair lovely crew today, thank you', true, 'optional'],
    ['@northwindair thanks', true, 'no'],
    ['@northwindair what horrible service', true, 'optional'],
    ['@northwindair what a miserable airline you are', true, 'optional'],
    ['@northwindair horrible service, two hours on hold', true, 'yes'],
    ['@northwindair your app is horrible', true, 'yes'],
    ['@northwindair our son has a nut allergy, which meals are safe?', true, 'yes'],
    ['Northwind lost my bag', false, 'yes'],
    ['meh #northwind #monday', false, 'no'],
    ['Northwind opens new hub, report says https://news.example', false, 'no'],
  ])('%s (addressed: %s) → %s', (text, addressed, needsReply) => {
    expect(judged(text, addressed).needsReply).toBe(needsReply)
  })
})

describe('sentiment', () => {
  test.each([
    ['@northwindair worst airline ever, you are pathetic', -2],
    ['@northwindair my bag is late', -1],
    ['@northwindair ugh, the app logged me out', -1],
    ['@northwindair ugh, ANOTHER delay, FIX THIS!!', -2],
    ['@northwindair annoyed and frustrated', -2],
    ['@northwindair when does the desk open?', 0],
    ['@northwindair thanks for the answer', 1],
    ['@northwindair I love you, amazing crew', 2],
    ['@northwindair not helpful', -1],
  ])('%s → %i', (text, sentiment) => {
    expect(judged(text).sentiment).toBe(sentiment)
  })
})

describe('reasons', () => {
  test("rest on the writer's own words", () => {
    expect(judged('@northwindair Second time! I want my money back').reasons).toEqual([
      { code: 'asks for money back', words: 'want my money back' },
      { code: 'again', words: 'Second time' },
    ])
  })

  test('a threat to leave is named', () => {
    expect(judged('@northwindair cold coffee again. That was my last trip with you').reasons).toContainEqual({
      code: 'threatens to leave',
      words: 'was my last trip',
    })
  })

  test('what they will not do is no threat to leave', () => {
    const codes = judged('@northwindair you sent me a strange box. I will not open it').reasons.map(({ code }) => code)
    expect(codes).not.toContain('threatens to leave')
  })

  test('an audience counts from a thousand', () => {
    const input = { text: 'you lost my bag', language: null, addressed: true }
    expect(judge({ ...input, audience: 41_237 }).reasons).toContainEqual({ code: 'audience', count: 41_237 })
    expect(judge({ ...input, audience: 999 }).reasons.map(({ code }) => code)).not.toContain('audience')
  })

  test('what nobody here can read is treated as a complaint', () => {
    expect(judged('荷物が届きません。どうなっていますか')).toMatchObject({
      kind: 'complaint',
      needsReply: 'yes',
      language: 'ja',
      reasons: [{ code: 'unknown language', words: 'ja' }],
    })
  })
})

describe('any text', () => {
  const kinds = ['complaint', 'question', 'praise', 'banter', 'news_or_ad', 'spam']

  test('is judged: nothing throws, and there is always a reason', () => {
    const word = fc.constantFrom(
      'not',
      'thanks',
      '#NeverAgain',
      '@x',
      '\ud800',
      '\0',
      '3',
      'hours',
      '!!',
      ':(',
      'ß',
      '日',
      '…',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, fc.boolean(), fc.option(fc.string()), (any, addressed, language) => {
        const triage = judge({ text: any, language, audience: null, addressed })
        expect(kinds).toContain(triage.kind)
        expect(triage.reasons.length).toBeGreaterThan(0)
        expect(triage.severity > 0).toBe(triage.kind === 'complaint')
      }),
    )
  })

  test('of a hostile kind costs little', () => {
    const parts = [
      '@',
      '#aA',
      'http://',
      '(',
      'aA',
      '\ud800',
      '\0',
      '1.',
      'still not ',
      'é',
      '!?',
      '日',
      'ﷺ',
      "'",
      '\u0301',
    ]
    const slow = parts.filter((part) => {
      const text = part.repeat(100_000 / part.length)
      // The best of five: what stalls stalls each time, and a busy machine does not.
      const times = Array.from({ length: 5 }, () => {
        const began = performance.now()
        judged(text)
        return performance.now() - began
      })
      return Math.min(...times) > 50
    })
    expect(slow).toEqual([])
    expect(judged('a'.repeat(10_000_000)).kind).toBe('banter')
  })
})
