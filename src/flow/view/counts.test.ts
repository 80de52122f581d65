import { expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { said } from '../../../test/network.ts'
import { everything } from '../../domain/view/filter.ts'
import { viewCounter } from './counts.ts'

const desk = await freshDesk()
const who = { workspaceId: desk.workspaceId, id: desk.agentId }

test('a figure is never older than the question, and many who ask at once make one count', async () => {
  const count = viewCounter(desk)
  const before = await count(who, everything)
  await desk.hears(said({ remoteId: 'v1', by: 'vera', text: 'Northwind lost my bag, please help me.' }))
  const [first, second] = [count(who, everything), count(who, everything)]
  expect(second).toBe(first)
  expect((await first).count).toBe(before.count + 1)
})
