import { describe, expect, test } from 'vitest'
import { callsBrand, isBrand } from './addressed.ts'
import { readLine } from './line.ts'

describe('callsBrand', () => {
  test.each([
    ['@northwindair hello', 'Northwind Air', true],
    ['hello @NorthwindHelps', 'Northwind', true],
    ['hello @north_wind_air', 'Northwind Air', true],
    ['Hey @anyone, hello', null, true],
    ['.@anyone hello', null, true],
    ['lunch with @anyone', null, false],
    ['@dana have you tried #northwind?', 'Northwind', false],
    ['@12345 my parcel is late', 'Northwind', true],
    ['I fly Northwind', 'Northwind', false],
    ['lunch with @anyone', '', false],
  ])('%s, of %s → %s', (text, brand, calls) => {
    expect(callsBrand(text, brand)).toBe(calls)
  })
})

test('isBrand', () => {
  expect(isBrand('@Northwind_Help', 'Northwind')).toBe(true)
  expect(isBrand('dana', 'Northwind')).toBe(false)
  expect(isBrand('dana', '')).toBe(false)
})

describe('readLine', () => {
  const inputOf = (line: object) => {
    const read = readLine(JSON.stringify({ id: 1, text: 'yes', ...line }))
    return 'input' in read ? read.input : null
  }

  test.each([
    ['{', 'no JSON'],
    ['[]', 'no JSON object'],
    ['{"text":"a"}', 'no id'],
    ['{"id":1}', 'no text'],
    ['{"id":1,"text":2}', 'no text'],
  ])('%s: %s', (text, unreadable) => {
    expect(readLine(text)).toEqual({ unreadable })
  })

  test('the post of a brand above it makes it addressed', () => {
    expect(inputOf({ parent: { text: 'Hello', role: 'brand' } })).toMatchObject({ addressed: true })
    expect(inputOf({ parent: { text: 'Hello', author: 'NorthwindHelps' }, brand: 'Northwind' })).toMatchObject({
      addressed: true,
    })
    expect(inputOf({ parent: 'We are sorry. Which flight is it, can you tell us?' })).toMatchObject({ addressed: true })
    expect(inputOf({ parent: 'Northwind lost my bag' })).toMatchObject({ addressed: false })
    expect(inputOf({ parent: '12345' })).toMatchObject({ addressed: false, parent: null })
  })
})
