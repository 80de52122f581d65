import { expect, test } from 'vitest'
import { fold } from './fold.ts'
import { sentences, withoutSentence } from './sentence.ts'

const cut = (text: string): string[] => sentences(fold(text)).map(({ from, to }) => text.slice(from, to))

test.each([
  ['One. Two! Three?', ['One. ', 'Two! ', 'Three?']],
  ['Ask Mr. Brown at gate B9. He knows.', ['Ask Mr. Brown at gate B9. ', 'He knows.']],
  ['Das gilt z. B. hier. Und dort.', ['Das gilt z. B. hier. ', 'Und dort.']],
  ['It costs 1.50 at northwind.example today.', ['It costs 1.50 at northwind.example today.']],
  ['One line\n\nanother line', ['One line\n\n', 'another line']],
  ['One line\nAnother line', ['One line\n', 'Another line']],
  ['one line\nthat goes on', ['one line\nthat goes on']],
  ['Really?! "Yes." So it is…', ['Really?! ', '"Yes." ', 'So it is…']],
  ['Hi Bea 🌻 A courier comes', ['Hi Bea 🌻 ', 'A courier comes']],
  ['We call by 3 p.m. tomorrow. Leo', ['We call by 3 p.m. tomorrow. ', 'Leo']],
  ['You land at 3 p.m. We wait there.', ['You land at 3 p.m. ', 'We wait there.']],
  ['Bis zum 12. Mai ist es da. Leo', ['Bis zum 12. Mai ist es da. ', 'Leo']],
  ['Bis 12.5. um 10 Uhr. Leo', ['Bis 12.5. um 10 Uhr. ', 'Leo']],
  ['Bis 12.5. 10 Uhr. Leo', ['Bis 12.5. 10 Uhr. ', 'Leo']],
  ['Sie sitzen in Reihe 12. Maria wartet dort.', ['Sie sitzen in Reihe 12. ', 'Maria wartet dort.']],
  ['By Sept. 1st it is there. Leo', ['By Sept. 1st it is there. ', 'Leo']],
  ['We answer in May. 12 of us look.', ['We answer in May. ', '12 of us look.']],
  ['Gate 12. We wait there.', ['Gate 12. ', 'We wait there.']],
  ['日本。東京', ['日本。東京']],
  ['', []],
  ['🙂', ['🙂']],
])('%j', (text, all) => {
  expect(cut(text)).toEqual(all)
  expect(cut(text).join('')).toBe(text)
})

test.each([
  ['A. B. C.', 1, 'A. C.'],
  ['A. B.', 1, 'A.'],
  ['A. B.', 0, 'B.'],
  ['A.\n\nB.\n\nC.', 1, 'A.\n\nC.'],
  ['A. B.\nC.', 1, 'A.\nC.'],
  ['A. B.\r\nC.', 1, 'A.\r\nC.'],
  ['B.', 0, ''],
])('%j without its sentence %i', (text, at, left) => {
  const { from, to } = withoutSentence(text, sentences(fold(text))[at]!)
  expect(text.slice(0, from) + text.slice(to)).toBe(left)
})
