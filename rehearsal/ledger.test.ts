import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLedger } from './ledger.ts'
import type { Line } from './types.ts'

const disk = vi.hoisted(() => ({ isFull: false }))
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>()
  return {
    ...fs,
    fsyncSync(file: number) {
      if (disk.isFull) throw new Error('no space left on device')
      fs.fsyncSync(file)
    },
  }
})

let dir: string
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'amends-ledger-'))
})
afterEach(() => rm(dir, { recursive: true }))

const line = (at: number): Line => ({ at, kind: 'story', company: 'northwindair \u2600' })
const path = (): string => join(dir, 'ledger.jsonl')

test('what was written is there after opening again', () => {
  const first = openLedger(dir)
  expect(first.lines).toEqual([])
  first.append(line(1))
  first.append(line(2))
  first.close()
  const second = openLedger(dir)
  second.append(line(3))
  second.close()
  expect(openLedger(dir).lines).toEqual([line(1), line(2), line(3)])
})

test('a last line that was torn off goes, and the next one is whole', async () => {
  await writeFile(path(), `${JSON.stringify(line(1))}\n`)
  await appendFile(path(), Buffer.from(JSON.stringify(line(2))).subarray(0, -4))
  const ledger = openLedger(dir)
  expect(ledger.lines).toEqual([line(1)])
  ledger.append(line(3))
  ledger.close()
  expect(await readFile(path(), 'utf8')).toBe(`${JSON.stringify(line(1))}\n${JSON.stringify(line(3))}\n`)
})

test('a line that could not be kept leaves nothing behind', async () => {
  const ledger = openLedger(dir)
  ledger.append(line(1))
  disk.isFull = true
  expect(() => ledger.append(line(2))).toThrow('no space left')
  disk.isFull = false
  ledger.append(line(3))
  disk.isFull = true
  expect(() => ledger.append(line(4))).toThrow('no space left')
  disk.isFull = false
  ledger.close()
  expect(await readFile(path(), 'utf8')).toBe(`${JSON.stringify(line(1))}\n${JSON.stringify(line(3))}\n`)
})

test('a line in the middle that cannot be read is not passed over', async () => {
  await writeFile(path(), `${JSON.stringify(line(1))}\nnonsense\n${JSON.stringify(line(2))}\n`)
  expect(() => openLedger(dir)).toThrow('line 2 cannot be read')
})
