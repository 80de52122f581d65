import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { listItems } from './json-list.ts'

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
}
const items = async (text: string, size = 7) => {
  const found: { text: string; whole: boolean }[] = []
  for await (const item of listItems(inPieces(text, size))) found.push(item)
  return found
}

test('any list comes out as what it holds, however it is cut and written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 })),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(undefined, 2),
      async (list, size, spaces) => {
        const found = await items(JSON.stringify(list, null, spaces), size)
        expect(found.map(({ text }) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(list)))
        expect(found.every(({ whole }) => whole)).toBe(true)
      },
    ),
  )
})

test.each([
  ['[]', []],
  ['\ufeff [ ]', []],
  ['[1, "a,]b", null] and more', ['1', '"a,]b"', 'null']],
  [String.raw`["a\"],", {"b": "\\"}]`, [String.raw`"a\"],"`, String.raw`{"b": "\\"}`]],
  ['[{"a": [1, 2]},\n oops ,{"b": {}}]', ['{"a": [1, 2]}', 'oops', '{"b": {}}']],
])('%s', async (text, texts) => {
  expect((await items(text)).map((one) => one.text)).toEqual(texts)
})

test('a list that is cut off gives what was whole, and says what was not', async () => {
  expect(await items('[{"a": 1}, {"b": "never clo')).toEqual([
    { text: '{"a": 1}', whole: true },
    { text: '{"b": "never clo', whole: false },
  ])
})

test('an item beyond all measure is passed over, and the next is read', async () => {
  const long = `[{"a": "${'x'.repeat(17 * 1024 * 1024)}"}, {"b": 1}]`
  expect((await items(long, 65_536)).map(({ text }) => text)).toEqual(['', '{"b": 1}'])
})
