import { expect, test } from 'vitest'
import { de } from './de.ts'
import { en } from './en.ts'
import { said, wordsOf } from './said.ts'
import { languageOf, loadWords } from './words.ts'

test('the first language that we speak is taken, English where there is none', () => {
  expect(languageOf(['de-AT', 'en'])).toBe('de')
  expect(languageOf(['pt', 'DE'])).toBe('de')
  expect(languageOf(['pt'])).toBe('en')
  expect(languageOf([])).toBe('en')
})

test('a sentence gets its words in the reader’s language', async () => {
  const sentence = said('case-not-here')
  expect(wordsOf(sentence)).toBe('This case is not here, or not for you.')
  expect(wordsOf(sentence, await loadWords('de'))).toMatch(/^Dieser Fall/)
})

/** Every text and every function of a catalogue, by its path. */
function leaves(of: unknown, path = ''): [string, unknown][] {
  if (typeof of !== 'object' || of === null) return [[path, of]]
  return Object.entries(of).flatMap(([key, value]) => leaves(value, path ? `${path}.${key}` : key))
}

/** The places where something of the page stands in a text: `{name}`. */
const blanksOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).toSorted()

test('no text is empty, and German takes the blanks that English takes', () => {
  const german = new Map(leaves(de))
  for (const [path, text] of leaves(en)) {
    const other = german.get(path)
    expect(typeof other, path).toBe(typeof text)
    if (typeof text === 'string') {
      // What stands around a name may be empty on one side of it.
      if (!/^owed\.\w+\.(before|after)$/.test(path)) expect((other as string).trim(), path).not.toBe('')
      expect(blanksOf(other as string), path).toEqual(blanksOf(text))
    }
    if (typeof text === 'function') expect((other as () => string).length, path).toBe(text.length)
  }
  expect(german.size).toBe(leaves(en).length)
})
