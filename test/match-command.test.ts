import { spawn } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

const main = path.resolve(import.meta.dirname, '../src/main.ts')

/** `./amends match` with no settings at all, in a folder that is not ours. */
async function match(args: readonly string[], lines: readonly (string | object)[] = []) {
  const child = spawn(process.execPath, [main, 'match', ...args], {
    cwd: os.tmpdir(),
    env: { DATABASE_URL: 'nonsense' },
  })
  const text = { out: '', said: '' }
  child.stdout.on('data', (chunk: Buffer) => (text.out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text.said += chunk.toString()))
  child.stdin.on('error', () => undefined)
  child.stdin.end(lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  const rows = text.out.split('\n').filter(Boolean)
  return { code, said: text.said, rows: rows.map((line) => JSON.parse(line)) }
}

test('lines that match are printed with their words; the rest is told on the side', async () => {
  const { code, rows, said } = await match(
    ['northwind AND NOT "cold northwind" OR from:kirsten AND network:rehearsal'],
    [
      { id: 1, text: 'Northwind lost my bag' },
      { id: 2, text: 'a cold northwind' },
      { id: '3', text: 'hello', author: '@kirsten', network: 'rehearsal' },
      'no json',
      { id: 4 },
      '',
    ],
  )
  expect(rows).toEqual([
    { id: 1, text: 'Northwind lost my bag', words: [{ words: 'northwind', from: 0, to: 9 }] },
    { id: '3', text: 'hello', words: [], fields: ['from:kirsten', 'network:rehearsal'] },
  ])
  expect(said).toBe('2 of 6 lines skipped: 4 (no JSON), 5 (no text).\n2 of 6 lines match.\n')
  expect(code).toBe(0)
})

test('a query that cannot be read says where, with its mend, and reads nothing', async () => {
  const { code, rows, said } = await match(['(northwind OR nw'], [{ id: 1, text: 'northwind' }])
  expect([code, rows]).toEqual([1, []])
  expect(said).toBe(
    'Line 1, column 1: this bracket never closes. Nothing was read. Close it after nw: (northwind OR nw)\n',
  )
  expect((await match([])).said).toMatch(/Give one query/)
})
