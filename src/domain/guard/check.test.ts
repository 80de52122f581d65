import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count } from '../count/count.ts'
import { applyMend } from './apply-mend.ts'
import { check, rules } from './check.ts'
import { draftOf, factsFor, firstOf } from './example.ts'
import { blank } from './rules/blank.ts'
import { tooLong } from './rules/too-long.ts'

const posts = ['Landed in Lisbon. My bag did not. @northwindair please, is anyone there?']
const facts = factsFor('Dana', posts, 300)

const pieces = constantFrom(
  'Hi Dana, ',
  'Hi Bea 🌻, ',
  'Sorry if this caused any inconvenience',
  'we apologise for any trouble',
  "I'm sorry you feel that way",
  'Es tut uns leid, falls das unklar war',
  'nobody else told us',
  'this was an isolated incident',
  'it works fine on our end',
  'Sie sind die Einzige',
  'please email care@northwind.example',
  'call our hotline',
  'Schreiben Sie uns eine E-Mail',
  'https://northwind.example/contact',
  '[what went wrong]',
  'A courier brings it by 20:00',
  'e.g. ',
  'z. B. ',
  '. ',
  '! ',
  '? ',
  '… ',
  ', ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  ' 🙂 ',
  '👨‍👩‍👧‍👦',
  '🇵🇹',
  '\u0301',
  '\u200b',
  'رحلتي ',
  'ẞ',
  'ﬃ',
)
const texts = array(pieces, { maxLength: 14 }).map((all) => all.join(''))

describe('check', () => {
  test.each(['', '   ', '\n\t', '\u200b\u200d', '\u2800'])('%j: there is nothing to send', (text) => {
    expect(check(draftOf(text), facts)).toMatchObject([
      { rule: 'empty', strength: 'forbid', from: 0, to: text.length, why: ['empty'] },
    ])
  })

  test('a good reply has nothing in its way', () => {
    const text = 'Dana, I am sorry: we sent your bag to Porto. A courier brings it to you in Lisbon by 20:00 today.'
    expect(check(draftOf(text), facts)).toEqual([])
  })

  test('strongest first, then as they stand in the text', () => {
    const text = 'Sorry if this caused any inconvenience. Nobody else told us! Please email care@northwind.example.'
    const found = check(draftOf(text), facts).map(({ rule, strength, from, to }) => [
      rule,
      strength,
      text.slice(from, to),
    ])
    expect(found).toEqual([
      ['only-one', 'forbid', 'Nobody else told us'],
      ['to-email', 'forbid', 'Please email care@northwind.example'],
      ['sorry-if', 'hold', 'Sorry if this caused any inconvenience'],
    ])
  })

  test('for the same words only the strongest stands', () => {
    const text = 'Sorry if nobody else told us about this.'
    expect(check(draftOf(text), facts).map(({ rule }) => rule)).toEqual(['only-one'])
  })

  test('a blank that a mend left stops', () => {
    const text = 'I am sorry: [what went wrong]. A courier comes.'
    expect(blank.check(draftOf(text), facts)).toMatchObject([{ strength: 'forbid', from: 12, to: 29 }])
  })

  test('findings keep to the text and split no grapheme', () => {
    assert(
      property(texts, constantFrom('Dana', 'Mei-Ling Chou', null, 'J. R.! <b>'), (text, callName) => {
        const edges = edgesOf(text)
        for (const finding of check(draftOf(text), factsFor(callName, posts, 60))) {
          for (const range of [finding, ...finding.mends]) {
            expect(range.from).toBeLessThanOrEqual(range.to)
            expect(edges.has(range.from) && edges.has(range.to)).toBe(true)
          }
        }
      }),
      { numRuns: 1500 },
    )
  })

  test('no two rules speak of the same words, except of the length', () => {
    assert(
      property(texts, (text) => {
        const words = check(draftOf(text), facts).filter(({ rule }) => rule !== 'too-long')
        const inOrder = words.toSorted((a, b) => a.from - b.from)
        for (const [at, next] of inOrder.slice(1).entries()) expect(inOrder[at]!.to).toBeLessThanOrEqual(next.from)
      }),
      { numRuns: 1500 },
    )
  })

  test('every mend of what stops ends that finding, and leaves no half surrogate', () => {
    assert(
      property(texts, constantFrom(40, 120, 300), (text, max) => {
        const here = factsFor('Dana', posts, max)
        for (const finding of check(draftOf(text), here)) {
          for (const mend of finding.mends) {
            const mended = applyMend(text, mend)
            expect(mended.text.isWellFormed()).toBe(true)
            expect(mended.caret).toBeLessThanOrEqual(mended.text.length)
            if (finding.strength !== 'forbid') continue
            const before = mostOf(finding.rule, text, here)
            expect(mostOf(finding.rule, mended.text, here)).toBeLessThan(before)
          }
        }
      }),
      { numRuns: 3000 },
    )
  })
})

describe('too-long', () => {
  test('quotes the words past the limit and ends at the last sentence that fits', () => {
    const text = 'I am sorry about your bag. It is in Porto. A courier brings it by 20:00 tonight.'
    const finding = firstOf(tooLong.check(draftOf(text), factsFor('Dana', [], 60)))
    expect(text.slice(finding.from, finding.to)).toBe('it by 20:00 tonight.')
    expect(finding.why).toEqual(['too-long', 20, 'characters', 'Rehearsal', 'it by 20:00 tonight', 'Dana'])
    expect(finding.mends.map((mend) => applyMend(text, mend).text)).toEqual([
      'I am sorry about your bag. It is in Porto.',
    ])
    expect(finding.mends[0]!.label).toEqual(['endAt', 'is in Porto'])
  })

  test.each([
    ['graphemes', '👨‍👩‍👧‍👦'.repeat(3), 2, 'characters'],
    ['bytes', 'été!', 5, 'bytes'],
    ['utf16', '👋👋', 3, 'characters'],
    ['codepoints', '👋👋', 1, 'characters'],
  ] as const)('counts %s', (unit, text, max, counted) => {
    const here = factsFor('Dana')
    const about = { ...here.about, limit: { max, unit } }
    const finding = firstOf(tooLong.check(draftOf(text), { ...here, about }))
    expect(finding.why.slice(0, 3)).toEqual(['too-long', 1, counted])
    expect(finding.mends).toEqual([])
    expect(count(text.slice(0, finding.from), unit)).toBeLessThanOrEqual(max)
    expect(edgesOf(text).has(finding.from)).toBe(true)
  })

  test('says nothing where there is no limit, or at the limit', () => {
    expect(tooLong.check(draftOf('x'.repeat(9999)), factsFor('Dana'))).toEqual([])
    expect(tooLong.check(draftOf('x'.repeat(60)), factsFor('Dana', [], 60))).toEqual([])
  })
})

describe('a text made to stall', () => {
  const seeds = [
    'a',
    ' ',
    '\n',
    '.',
    '@',
    'a@',
    'a.',
    '👋',
    'a\u0301',
    '\u200b',
    'م',
    'sorry ',
    'sorry if ',
    'sorry if. ',
    'Sorry if. ',
    'if we if we ',
    'any ',
    'any inconvenience. ',
    'we apologise for ',
    'nobody else ',
    'nobody else has ',
    'no other customers ',
    'you are the first ',
    'you are the only ',
    "haven't heard ",
    'nobody else told us. ',
    'email ',
    'email us ',
    'send us us ',
    'please email us. ',
    'https://',
    'a at a dot a ',
    'call 1 ',
    'a%',
    '."',
    'nobody-',
    'my ',
    'please ',
    'contact our our ',
    'open a ',
    'schreiben sie uns ',
    'sie sind wohl ',
    'sonst hat ',
    'haben wir ',
    'niemand sonst ',
    '[what went wrong]',
    'tell us more ',
    'works fine ',
    '1-800-',
    'the the ',
    'send an an ',
    'share your ',
    'a@b.c',
    '(at)',
    ' dot ',
  ]
  test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    const slow: string[] = []
    for (const seed of seeds) {
      const text = seed.repeat(Math.ceil(100_000 / seed.length))
      const run = (): number => timed(() => rule.check(draftOf(text), factsFor('Dana', [text], 300)))
      const took = run()
      // The first run warms up, and another process may have had the machine: only what is slow again is slow.
      if (took > limitMs && run() > limitMs && run() > limitMs)
        slow.push(`${JSON.stringify(seed)} ${took.toFixed(0)} ms`)
    }
    expect(slow).toEqual([])
  })
})

// On an idle machine every rule stays under 50 ms.
const limitMs = 100

/** Processor time: the wall clock also counts the other processes of a busy machine. */
function timed(run: () => void): number {
  const from = process.cpuUsage()
  run()
  return process.cpuUsage(from).user / 1000
}

function edgesOf(text: string): ReadonlySet<number> {
  const segments = new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)
  return new Set([...Array.from(segments, ({ index }) => index), text.length])
}

function mostOf(rule: string, text: string, here: typeof facts): number {
  const own = rules.find(({ name }) => name === rule)!
  return own.check(draftOf(text), here).length
}
