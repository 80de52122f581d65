import { expect, test } from 'vitest'
import { firstName, mayAs, mayLetIn, roles } from './role.ts'

const whos = ['member', 'agent', 'lead', 'owner'] as const

test('who may, by role', () => {
  const table = roles.map((role) => [role, ...whos.map((who) => mayAs(role, who))])
  expect(table).toEqual([
    ['owner', true, true, true, true],
    ['lead', true, true, true, false],
    ['agent', true, true, false, false],
    ['trainee', true, false, false, false],
  ])
})

test('nobody lets in, or helps in, somebody above themselves', () => {
  const table = roles.map((role) => [role, roles.filter((other) => mayLetIn(role, other))])
  expect(table).toEqual([
    ['owner', ['owner', 'lead', 'agent', 'trainee']],
    ['lead', ['agent', 'trainee']],
    ['agent', []],
    ['trainee', []],
  ])
})

test('a colleague is called by the first word of their name', () => {
  expect(firstName(' Ingrid  Solheim')).toBe('Ingrid')
  expect(firstName('Þóra')).toBe('Þóra')
})
