import { expect, test } from 'vitest'
import { freshDesk } from '../../test/desk.ts'
import { said } from '../../test/network.ts'
import { handOver, keepNote } from '../flow/case/hand-over.ts'
import { judgeCase } from '../flow/correct/correct.ts'
import { undoCorrection } from '../flow/correct/undo.ts'
import { newId } from '../runtime/ids.ts'
import { exportable, exportRows, type Exportable } from '../store/export.ts'

const desk = await freshDesk()
const { workspaceId, agentId } = desk
const exported = (noun: Exportable) =>
  desk.inIt(async (tx) => {
    const all: object[] = []
    for await (const rows of exportRows(tx, noun)) all.push(...rows)
    return all
  })

test('what a team wrote and decided leaves with the rest', async () => {
  await desk.hears(said({ remoteId: 'p1', text: '@northwindair you lost my kayak. Please help.', by: 'ruth' }))
  const [{ caseId } = { caseId: '' }] = await desk.rows<{ caseId: string }>('select case_id as "caseId" from post')
  const where = { workspaceId, agentId, caseId }
  await keepNote(desk, where, { id: newId(), text: 'She waits at the harbour.' })
  await handOver(desk, where, { to: null, know: 'The courier calls her at six.' })
  const { correctionId } = await judgeCase(desk, where, caseId, { what: 'kind', kind: 'question' })
  await judgeCase(desk, where, caseId, { what: 'needsReply', needsReply: 'no', reason: 'solved at the desk' })

  const email = expect.stringContaining('@') as string
  expect(await exported('notes')).toMatchObject([
    { case_id: caseId, agent: email, text: 'She waits at the harbour.', removed_at: null },
  ])
  expect(await exported('hand-overs')).toMatchObject([
    { case_id: caseId, by: email, to: null, know: 'The courier calls her at six.', undone_at: null },
  ])
  expect(await exported('corrections')).toMatchObject([
    { id: correctionId, remote_id: 'p1', before: { kind: 'complaint' }, after: { kind: 'question' }, undone_at: null },
    { remote_id: 'p1', after: { needsReply: 'no' }, reason: 'solved at the desk' },
  ])
  await expect(undoCorrection(desk, workspaceId, correctionId)).rejects.toThrow('judged again')
})

test('every noun can be exported', async () => {
  for (const noun of exportable) expect(await exported(noun)).toBeInstanceOf(Array)
})
