import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { runDesk, scratchFolder, type RunningDesk } from './running-desk.ts'

const { folder, remove } = scratchFolder()
afterAll(remove)

const TEXT = 'Dana, I am sorry: we sent your bag to Porto. A courier brings it by 20:00 tonight. Alex'

/** The printed link's session. */
async function enter(desk: RunningDesk): Promise<string> {
  const link = /http:\S+\/enter\/\w+/.exec(desk.printed)![0]
  const response = await fetch(link, { redirect: 'manual' })
  return response.headers.get('set-cookie')!.split(';')[0]!
}

async function ask<Answer>(desk: RunningDesk, cookie: string, path: string, body?: object): Promise<Answer> {
  const response = await fetch(`${desk.address}/api${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { cookie, 'x-amends': '1', 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!response.ok) throw new Error(await response.text())
  return (response.status === 204 ? undefined : await response.json()) as Answer
}

const standing = (desk: RunningDesk) =>
  desk.ledger().filter((line) => line.kind === 'post' && (line.post as { text: string }).text === TEXT).length

interface Owed {
  readonly rows: { readonly caseId: string; readonly name: string; readonly kind: string }[]
}

test.each([
  { when: 'while a reply waits for its undo time', now: false },
  { when: 'the moment it was told to send', now: true },
])(
  'killed by -9 $when: the next start sends it, once, and keeps the promise',
  async ({ now }) => {
    const dataDir = `${folder}/${now ? 'now' : 'later'}`
    const first = await runDesk(['--demo', 'Northwind Air'], dataDir)
    const cookie = await enter(first)
    const dana = async () =>
      (await ask<Owed>(first, cookie, '/owed?view=everyone')).rows.find(({ name }) => name === 'Dana Okafor')
    await expect.poll(dana, { timeout: 20_000 }).toBeDefined()
    const { caseId } = (await dana())!
    const { seen } = await ask<{ seen: object }>(first, cookie, `/cases/${caseId}`)
    const once = randomUUID()
    await ask(first, cookie, `/cases/${caseId}/replies`, {
      once,
      audience: 'public',
      text: TEXT,
      answers: true,
      reason: null,
      seen,
    })
    if (now) await ask(first, cookie, `/replies/${once}/send-now`, {})
    const gone = new Promise((resolve) => first.process.once('exit', resolve))
    first.process.kill('SIGKILL')
    await gone

    const second = await runDesk(['--demo', 'Northwind Air'], dataDir)
    const again = await enter(second)
    const kinds = async () =>
      (await ask<Owed>(second, again, '/owed?view=everyone')).rows
        .filter((row) => row.caseId === caseId)
        .map(({ kind }) => kind)
    await expect.poll(kinds, { timeout: 150_000, interval: 500 }).toEqual(['follow_up'])
    expect(standing(second)).toBe(1)
    await second.stop()
  },
  240_000,
)
