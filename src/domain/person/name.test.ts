import { expect, test } from 'vitest'
import { cutName, shownName } from './name.ts'

test.each([
  ['Dana Okafor', 18, 'Dana Okafor'],
  ['Bea 🌻 Morales-Quintanilha de Vasconcelos', 18, 'Bea 🌻 Morales…'],
  ['Bea 🌻 Morales-Quintanilha de Vasconcelos', 32, 'Bea 🌻 Morales-Quintanilha de…'],
  ['Exactly eighteen c', 18, 'Exactly eighteen c'],
  ['Exactly eighteen ch', 18, 'Exactly eighteen…'],
  ['Donaudampfschifffahrtsgesellschaft', 18, 'Donaudampfschifff…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦…'],
  ['عبد الرحمن بن عبد العزيز الفلاني', 18, 'عبد الرحمن بن عبد…'],
])('%s in %d is %s', (name, most, cut) => {
  expect(cutName(name, most)).toBe(cut)
})

test.each([
  ['Dana Okafor', 'Dana Okafor'],
  ['  Dana \n Okafor ', 'Dana Okafor'],
  ['', '@dana'],
  [' \u200b\u202e ', '@dana'],
  ['🌻', '🌻'],
  ['x\u202egnp.exe', 'x gnp.exe'],
])('%j is shown as %s', (name, shown) => {
  expect(shownName(name, '@dana')).toBe(shown)
})
