import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

async function open(dir: string): Promise<{ child: ChildProcess; api: string }> {
  const child = spawn(process.execPath, [main, '--quiet', '--dir', dir, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const chunk of child.stdout) {
    const base = /http:\/\/[\d.:]+/.exec(String(chunk))?.[0]
    if (base) return { child, api: `${base}/api` }
  }
  throw new Error('the rehearsal did not start')
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

test(
  'killed again and again under load, it keeps everything that it answered for, once',
  { timeout: 60_000 },
  async () => {
    const dir = await mkdtemp(join(tmpdir(), 'amends-crash-'))
    const answered = new Map<string, string>()
    const headers = { 'content-type': 'application/json', authorization: 'Bearer the-token-of-this-test' }
    let cursor = ''
    const heard: string[] = []
    for (let life = 0; life < 5; life += 1) {
      const { child, api } = await open(dir)
      const body = JSON.stringify({ name: 'Northwind Air', token: 'the-token-of-this-test' })
      await fetch(`${api}/accounts/northwindair`, { method: 'PUT', headers, body })
      const run = { on: true }
      const sender = async (who: number): Promise<void> => {
        for (let n = 0; run.on; n += 1) {
          const key = `${life}-${who}-${n}`
          try {
            const post = await fetch(`${api}/posts`, {
              method: 'POST',
              headers: { ...headers, 'idempotency-key': key },
              body: JSON.stringify({ text: `reply ${key}` }),
            })
            const { id }: { id: string } = JSON.parse(await post.text())
            answered.set(key, id)
          } catch (error) {
            // The kill cut this one off; whether it stands is unknown, and that is allowed.
            if (run.on) throw error
          }
        }
      }
      const senders = [1, 2, 3, 4].map(sender)
      await setTimeout(150 + life * 40)
      run.on = false
      await kill(child)
      await Promise.all(senders)

      const next = await open(dir)
      for (let more = true; more;) {
        const answer = await fetch(`${next.api}/stream?cursor=${encodeURIComponent(cursor)}`)
        const said: { events: { id: string }[]; cursor: string } = JSON.parse(await answer.text())
        more = said.events.length > 0
        heard.push(...said.events.map(({ id }) => id))
        cursor = said.cursor
      }
      await kill(next.child)
    }
    const lost = [...answered.values()].filter((id) => !heard.includes(id))
    expect(answered.size).toBeGreaterThan(50)
    expect(lost).toEqual([])
    expect(new Set(heard).size, 'nothing is heard twice').toBe(heard.length)
    await rm(dir, { recursive: true })
  },
)
