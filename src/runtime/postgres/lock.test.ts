import { spawn } from 'node:child_process'
import { readdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { tempDir } from '../../../test/postgres/processes.ts'
import { birthOf, hasProc, self } from './living.ts'
import { withLock } from './lock.ts'
import { until } from './until.ts'

it('lets one work at a time, and leaves nothing behind', async () => {
  const dir = tempDir()
  let inside = 0
  const done = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      withLock(path.join(dir, 'lock'), async () => {
        inside += 1
        expect(inside).toBe(1)
        await sleep(5)
        inside -= 1
        return at
      }),
    ),
  )
  expect(done).toHaveLength(8)
  expect(readdirSync(dir)).toEqual([])
})

it('opens again after work that failed', async () => {
  const file = path.join(tempDir(), 'lock')
  await expect(withLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await withLock(file, () => Promise.resolve('yes'))).toBe('yes')
})

it.runIf(hasProc)(
  'is taken over from the dead by one at a time, though a living process has their number now',
  async () => {
    const dir = tempDir()
    const file = path.join(dir, 'lock')
    symlinkSync(`${self().pid}:1:dead`, file)
    let inside = 0
    const work = async (): Promise<void> => {
      inside += 1
      expect(inside).toBe(1)
      await sleep(10)
      inside -= 1
    }
    await Promise.all(Array.from({ length: 6 }, () => withLock(file, work)))
    expect(readdirSync(dir)).toEqual([])
  },
)

it.runIf(hasProc)('counts a zombie as dead', async () => {
  // A shell that starts a child and then becomes a program that never asks for it.
  const parent = spawn('/bin/sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 20'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)))
  expect(birthOf(pid)).not.toBeNull()
  expect(await until(5000, 20, () => birthOf(pid) === null)).toBe(true)
  expect(process.kill(pid, 0)).toBe(true)
  parent.kill('SIGKILL')
})
