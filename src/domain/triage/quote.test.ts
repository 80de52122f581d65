import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judge } from './judge.ts'
import { apart } from './quote.ts'

const names = ['@northwindair']
const judged = (text: string) => judge({ text, language: null, audience: null, addressed: true, names })

test.each([
  ['oh dear RT @northwindair: Three new routes!', 'oh dear', 'Three new routes!', 'northwindair'],
  ['oh dear RT "@northwindair: Three new routes!"', 'oh dear', 'Three new routes!', 'northwindair'],
  ['“@northwindair: Three new routes!” to nowhere', 'to nowhere', 'Three new routes!', 'northwindair'],
  ['"@northwindair Three new routes!" to nowhere', 'to nowhere', 'Three new routes!', 'northwindair'],
  ['Ha! “@dana: they lost my bag', 'Ha!', 'they lost my bag', 'dana'],
])('%s is taken apart', (text, own, shown, by) => {
  expect(apart(text)).toEqual({ own, shown, by })
})

test.each(['@northwindair where is my bag?', 'START @northwindair', '"@northwindair is never late'])(
  '%s quotes nobody',
  (text) => {
    expect(apart(text)).toBeNull()
  },
)

test('any text is taken apart in no time', () => {
  const piece = fc.constantFrom('RT ', '@a', '“', '”', '"', ':', ' ', 'word', '@', '\n', 'RT@b')
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join('')),
      (text) => {
        const parts = apart(text)
        expect(parts === null || text.includes(parts.by)).toBe(true)
      },
    ),
  )
})

describe('who holds up an advertisement of ours', () => {
  test.each([
    ['nobody asked for that RT @northwindair: Our seats are pure poetry https://ads.example', 'banter'],
    ['🙄 RT @northwindair: Our seats are pure poetry https://ads.example', 'banter'],
    ['“@northwindair: Our seats are pure poetry, no waiting, no lost bags!” lol', 'banter'],
    ['RT @northwindair: Our seats are pure poetry', 'banter'],
    ['Love this! RT @northwindair: Our seats are pure poetry', 'praise'],
    ['and still you lost my suitcase and nobody answers RT @northwindair: Our seats are pure poetry', 'complaint'],
    ['“@northwindair: Our seats are pure poetry” do you fly to Lisbon with them?', 'question'],
  ])('%s → %s', (text, kind) => {
    expect(judged(text).kind).toBe(kind)
  })
})

describe('an answer of ours, shown with what they say to it', () => {
  test.each([
    [
      '“@northwindair: @ruth We are sorry for the delay. Were you rebooked?” Twice, and still stuck in Porto!',
      'complaint',
    ],
    ['Thank you! “@northwindair: @ruth Sorry about the broken seat, a new one is booked.”', 'praise'],
    ['“@northwindair: @ruth We are sorry, the refund failed.”', 'banter'],
  ])('%s → %s', (text, kind) => {
    expect(judged(text).kind).toBe(kind)
  })
})

test("passing on somebody else's complaint is none of one's own", () => {
  expect(judged('haha classic RT @dana: @northwindair you lost my suitcase')).toMatchObject({
    kind: 'banter',
    needsReply: 'no',
  })
})
