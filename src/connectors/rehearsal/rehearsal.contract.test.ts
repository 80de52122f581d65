import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { connectorContract, type Misbehaviour, type Stranger } from '../contract-suite.ts'
import { rehearsal } from './index.ts'

const main = fileURLToPath(new URL('../../../rehearsal/main.ts', import.meta.url))
const faults: Record<Misbehaviour, object> = {
  'accept, then reset': { fault: 'accepted-then-reset' },
  'accept, then 500': { fault: 'accepted-then-500' },
  'ask to wait 7 s': { fault: 'rate-limit', seconds: 7 },
  refuse: { fault: 'refused' },
}

connectorContract('rehearsal', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'amends-rehearsal-'))
  let { process, base } = await open(dir, 0)
  const account = {
    id: '01900000-0000-7000-8000-000000000001',
    network: 'rehearsal',
    handle: 'northwindair',
    name: 'Northwind Air',
    secret: 'a-secret-of-this-test',
  }

  async function goAway(): Promise<void> {
    const gone = once(process, 'exit')
    process.kill('SIGKILL')
    await gone
  }
  const stranger: Stranger = {
    write: async (text) => String((await ask(base, 'write', { as: 'Ruth Abernathy', text }))['id']),
    edit: async (id, text) => void (await ask(base, 'write', { as: 'Ruth Abernathy', edits: id, text })),
    remove: async (id) => void (await ask(base, 'write', { as: 'Ruth Abernathy', deletes: id })),
    message: async (text) => {
      const made = await ask(base, 'write', { as: 'Ruth Abernathy', to: 'northwindair', text })
      return { id: String(made['id']), from: 'ruthabernathy' }
    },
    isPublic: async (text) => {
      const all = [`${base}/api/timeline`, `${base}/api/stream`]
      const read = await Promise.all(all.map(async (url) => (await fetch(url)).text()))
      return read.some((page) => page.includes(text))
    },
    accepted: async (text) => {
      const ledger = await (await fetch(`${base}/api/ledger`)).text()
      const lines = ledger.trimEnd().split('\n')
      return lines.map((line) => JSON.parse(line)).filter((line) => line.kind === 'post' && line.post.text === text)
        .length
    },
    misbehave: async (how) => void (await ask(base, 'faults', faults[how])),
    goAway,
    comeBack: async () => {
      process = (await open(dir, Number(new URL(base).port))).process
    },
  }
  return {
    connector: rehearsal(`${base}/`),
    account,
    ownAuthorId: 'northwindair',
    stranger,
    close: async () => {
      await goAway()
      await rm(dir, { recursive: true })
    },
  }
})

async function ask(base: string, path: string, body: object): Promise<Record<string, unknown>> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${base}/api/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  const said: Record<string, unknown> = JSON.parse(await answer.text())
  return said
}

async function open(dir: string, port: number): Promise<{ process: ChildProcess; base: string }> {
  const child = spawn(process.execPath, [main, '--quiet', '--dir', dir, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const chunk of child.stdout) {
    const base = /http:\/\/[\d.:]+/.exec(String(chunk))?.[0]
    if (base) return { process: child, base }
  }
  throw new Error('the rehearsal did not start')
}
