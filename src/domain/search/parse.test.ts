import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { askOf, peopleAsk } from './ask.ts'
import { parseSearch } from './parse.ts'

const ask = (text: string): string | null => {
  const parsed = parseSearch(text)
  if (!parsed.ok) throw new Error(`${parsed.fault.code} at ${parsed.fault.from}`)
  return askOf(parsed.search, parsed.search.from.length > 0 ? ['id'] : null)
}
const fault = (text: string) => {
  const parsed = parseSearch(text)
  if (parsed.ok) throw new Error('it can be read')
  const { code, from, to, mend } = parsed.fault
  return [code, text.slice(from, to), mend]
}

describe('what is asked of the words', () => {
  test.each([
    ['stroller gate', `'stroller' & 'gate':*`],
    ['Stroller GATE', `'stroller' & 'gate':*`],
    ['"stroller gate"', `('stroller' <1> 'gate')`],
    ['"stroller gate', `('stroller' <1> 'gate')`],
    ['"gate b9" lost', `('gate' <1> 'b9') & 'lost':*`],
    ['wi-fi', `('wi' <1> 'fi':*)`],
    ['Gepäck', `'gepack':*`],
    ['Straße', `'strasse':*`],
    ['@Dana #lost', `'@dana' & '#lost':*`],
    ["Dana's bag", `'dana' & 'bag':*`],
    ['stroller -gate', `'stroller' & !'gate'`],
    ['stroller NOT "gate b9"', `'stroller' & !('gate' <1> 'b9')`],
    ['stroller -"gate b9"', `'stroller' & !('gate' <1> 'b9')`],
    ['stroller OR pram AND gate', `('stroller' | 'pram') & 'gate':*`],
    ['(stroller OR pram) gate', `('stroller' | 'pram') & 'gate':*`],
    ['東京', `('東京')`],
    ['東京都 駅', `('東京' <1> '京都') & '駅'`],
    ['"東京 tower 9"', `('東京' <2> 'tower' <1> '9')`],
    ['رحلتي', `'رحلتي':*`],
    ['🙃', `'🙃'`],
    ['seat 🙃', `'seat' & '🙃'`],
    ['lang:de', `'~lang:de'`],
    ['lang:de lang:EN-gb bag', `'bag':* & ('~lang:de' | '~lang:en-gb')`],
    ['network:Rehearsal', `'~network:rehearsal'`],
    ['from:@Dana bag', `'bag':* & '~by:id'`],
    ['is:ours', `'~ours'`],
    ['is:private bag', `'bag':* & '~private'`],
    ['owed:me', null],
    ['owed:late is:open sorry', `'sorry':*`],
    ['https://northwind.example/bags', `('https' <1> 'northwind' <1> 'example' <1> 'bags':*)`],
    ['… stroller !!', `'stroller':*`],
  ])('%s', (text, asked) => {
    expect(ask(text)).toBe(asked)
  })

  test('a handle that nobody has is in no post, and not in every post', () => {
    const parsed = parseSearch('from:nobody')
    expect(parsed.ok && askOf(parsed.search, [])).toBe(`'~nobody'`)
  })

  test.each([
    ['dana ok', `'dana':* & 'ok':*`],
    ['@dana', `'@dana':*`],
    ['from:dana', `('~handle:dana')`],
    ['dana network:rehearsal', `'dana':* & '~network:rehearsal'`],
    ['dana lang:de', null],
    ['owed:me', null],
  ])('people: %s', (text, asked) => {
    const parsed = parseSearch(text)
    expect(parsed.ok && peopleAsk(parsed.search)).toBe(asked)
  })
})

describe('what cannot be read is told where it stands', () => {
  test.each([
    ['', ['nothing', '', null]],
    ['  !! ', ['no-word', '!!', null]],
    ['bag form:dana', ['unknown-field', 'form:dana', 'bag from:dana']],
    ['author:dana', ['unknown-field', 'author:dana', 'from:dana']],
    ['flight:512 late', ['unknown-field', 'flight:512', '"flight 512" late']],
    ['bag from:', ['no-value', 'from:', 'bag']],
    ['lang:', ['no-value', 'lang:', null]],
    ['bag owed:mee', ['unknown-value', 'mee', 'bag owed:me']],
    ['is:resolvd', ['unknown-value', 'resolvd', 'is:resolved']],
    ['is:blue', ['unknown-value', 'blue', null]],
    ['lang:german bag', ['no-language', 'german', 'lang:de bag']],
    ['-bag', ['only-left-out', '-bag', 'bag']],
    ['bag OR -gate', ['only-left-out', '-gate', 'bag OR gate']],
    ['bag -lang:de', ['field-left-out', '-lang:de', 'bag lang:de']],
    ['bag NOT lang:de', ['field-left-out', 'lang:de', null]],
    ['-bag form:dana', ['unknown-field', 'form:dana', '-bag from:dana']],
  ])('%j', (text, told) => {
    expect(fault(text)).toEqual(told)
  })

  const piece = fc.oneof(
    fc.constantFrom(
      'from:',
      'owed:',
      'is:open',
      'lang:de',
      'OR',
      'NOT',
      'AND',
      '-',
      '"',
      '(',
      ')',
      "'",
      '\\',
      ':*',
      '&',
      '!',
      '<->',
      '東京',
      '🇵🇹',
      '@',
      '//',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  )
  test('whatever is typed is read, or told within what was typed with a mend that changes something', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ')
        const parsed = parseSearch(text)
        if (parsed.ok) {
          expect(askOf(parsed.search, null)).not.toBe('')
          return
        }
        const { from, to, mend } = parsed.fault
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeGreaterThanOrEqual(from)
        expect(to).toBeLessThanOrEqual(text.length)
        expect(mend).not.toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })
})
