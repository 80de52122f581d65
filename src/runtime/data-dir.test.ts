import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { isRoot, tempDir } from '../../test/postgres/processes.ts'
import { defaultDataDir, openDataDir } from './data-dir.ts'
import { PersonError } from './person-error.ts'

function place(): { checkout: string; dir: string; top: string } {
  const top = tempDir()
  const checkout = path.join(top, 'checkout')
  mkdirSync(checkout)
  return { top, checkout, dir: path.join(top, 'some', 'where') }
}

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof PersonError)) throw new Error('no PersonError', { cause: error })
  return error.message
}

it('is in the checkout, but not for root', () => {
  expect(defaultDataDir('/home/jo/amends', 1000)).toBe('/home/jo/amends/data')
  expect(defaultDataDir('/root/amends', 0)).toBe('/var/lib/amends/amends')
})

it('makes a folder that the PostgreSQL user can enter, whatever the umask', async () => {
  const { checkout, dir } = place()
  const before = process.umask(0o077)
  try {
    expect(await openDataDir(dir, { checkout, explicit: true })).toEqual({ path: dir, isNew: true })
  } finally {
    process.umask(before)
  }
  expect(statSync(path.dirname(dir)).mode & 0o777).toBe(0o755)
  expect(statSync(dir).mode & 0o777).toBe(isRoot ? 0o755 : 0o700)
  expect(JSON.parse(readFileSync(path.join(dir, 'amends.json'), 'utf8'))).toEqual({ madeBy: 'amends', checkout })
  expect(await openDataDir(dir, { checkout, explicit: false })).toEqual({ path: dir, isNew: false })
})

it('can be opened by several at once', async () => {
  const { checkout, dir } = place()
  await Promise.all(Array.from({ length: 8 }, () => openDataDir(dir, { checkout, explicit: true })))
  expect(readdirSync(dir)).toEqual(['amends.json'])
})

it("does not touch a stranger's folder", async () => {
  const { checkout, dir } = place()
  mkdirSync(dir, { recursive: true })
  writeFileSync(path.join(dir, 'holiday.jpg'), '')
  expect(await refusal(openDataDir(dir, { checkout, explicit: true }))).toBe(
    `The folder ${dir} is not empty and was not made by Amends (it holds holiday.jpg). Nothing was changed. Give another one: DATA_DIR=/path npm start`,
  )
  expect(readdirSync(dir)).toEqual(['holiday.jpg'])
})

it('takes an empty disk for empty', async () => {
  const { checkout, dir } = place()
  mkdirSync(path.join(dir, 'lost+found'), { recursive: true })
  expect(await openDataDir(dir, { checkout, explicit: true })).toMatchObject({ isNew: true })
})

it("opens another checkout's desk only when told to, and adopts it when that checkout has gone", async () => {
  const { checkout, dir, top } = place()
  const other = path.join(top, 'other')
  mkdirSync(other)
  await openDataDir(dir, { checkout: other, explicit: false })
  expect(await refusal(openDataDir(dir, { checkout, explicit: false }))).toContain(
    `the desk of another checkout, ${other}`,
  )
  expect(await openDataDir(dir, { checkout, explicit: true })).toMatchObject({ isNew: false })
  expect(readFileSync(path.join(dir, 'amends.json'), 'utf8')).toContain(other)
  rmSync(other, { recursive: true })
  await openDataDir(dir, { checkout, explicit: false })
  expect(readFileSync(path.join(dir, 'amends.json'), 'utf8')).toContain(checkout)
})

it('says so when the place is a file, or the marker is not ours', async () => {
  const { checkout, dir, top } = place()
  const file = path.join(top, 'file')
  writeFileSync(file, '')
  expect(await refusal(openDataDir(file, { checkout, explicit: true }))).toContain('is a file')
  expect(await refusal(openDataDir(path.join(file, 'below'), { checkout, explicit: true }))).toContain('is a file')
  mkdirSync(dir, { recursive: true })
  writeFileSync(path.join(dir, 'amends.json'), '{"madeBy":"somebody"}')
  expect(await refusal(openDataDir(dir, { checkout, explicit: true }))).toContain('is not the file that Amends wrote')
})

it.skipIf(isRoot)('says so when we may not write there', async () => {
  const { checkout, dir } = place()
  mkdirSync(dir, { recursive: true })
  chmodSync(dir, 0o555)
  expect(await refusal(openDataDir(dir, { checkout, explicit: true }))).toContain('may not write')
  expect(existsSync(path.join(dir, 'amends.json'))).toBe(false)
})
