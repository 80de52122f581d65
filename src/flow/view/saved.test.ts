import { expect, test } from 'vitest'
import { freshDesk } from '../../../test/desk.ts'
import { everything } from '../../domain/view/filter.ts'
import { newId } from '../../runtime/ids.ts'
import { addAgent } from '../../store/agents.ts'
import { acrossWorkspaces } from '../../store/scope.ts'
import { viewsOf } from '../../store/views.ts'
import { viewCounter } from './counts.ts'
import { dropView, editView, restoreView, saveView, setOrder } from './saved.ts'

const desk = await freshDesk()
const { workspaceId } = desk
const owner = { id: desk.agentId, workspaceId, role: 'owner' as const }
const leo = { id: newId(), workspaceId, role: 'agent' as const }
const priya = { id: newId(), workspaceId, role: 'agent' as const }
await acrossWorkspaces(desk.db, async (tx) => {
  for (const { id } of [leo, priya])
    await addAgent(tx, {
      id,
      workspaceId,
      email: `${id}@x.example`,
      name: id === leo.id ? 'Leo' : 'Priya',
      passwordHash: null,
    })
})
const names = async (who: { id: string }) => (await desk.inIt((tx) => viewsOf(tx, who.id))).map(({ name }) => name)
const grave = { ...everything, severity: 3 as const }

test('my own views are mine, everybody has the shared ones, and each their own order', async () => {
  const mine = await saveView(desk, leo, { name: 'Mine', shared: false, filter: grave })
  const ours = await saveView(desk, leo, { name: 'Ours', shared: true, filter: grave })
  expect([await names(leo), await names(priya)]).toEqual([['Mine', 'Ours'], ['Ours']])
  await setOrder(desk, leo, [ours.id, mine.id])
  expect([await names(leo), await names(priya)]).toEqual([['Ours', 'Mine'], ['Ours']])
  const [stored] = await desk.rows<{ filter: object }>('select filter from saved_view where id = $1', [mine.id])
  expect(stored!.filter).toEqual({ severity: 3 })

  const changed = { name: 'Ours, graver', shared: true, filter: everything }
  await expect(editView(desk, priya, ours.id, changed)).rejects.toThrow('Leo made this view')
  await expect(editView(desk, owner, mine.id, changed)).rejects.toThrow('not here any more')
  await editView(desk, owner, ours.id, changed)
  expect(await names(priya)).toEqual(['Ours, graver'])
})

test('a view that was removed comes back where it stood', async () => {
  const before = await names(leo)
  const { id } = (await desk.inIt((tx) => viewsOf(tx, leo.id)))[0]!
  await expect(dropView(desk, priya, id)).rejects.toThrow('Nothing was changed')
  await dropView(desk, leo, id)
  expect(await names(leo)).toEqual(before.slice(1))
  await expect(editView(desk, leo, id, { name: 'x', shared: true, filter: everything })).rejects.toThrow('not here')
  await restoreView(desk, leo, id)
  expect(await names(leo)).toEqual(before)
})

test('who asks after a count has begun shares the next one with everybody, and `me` is each for themselves', async () => {
  const count = viewCounter(desk)
  await count(leo, grave)
  expect(count(leo, grave)).toBe(count(priya, grave))
  expect(count(leo, { ...grave, owner: 'me' })).not.toBe(count(priya, { ...grave, owner: 'me' }))
  expect(await count(leo, grave)).toEqual({ count: 0, exact: true })
})
