import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshDesk } from '../../test/desk.ts'

const desk = await freshDesk()
const names = () => desk.rows<{ name: string; category: string }>('select name, category from status order by place')
const defaults = [
  { name: 'Open', category: 'open' },
  { name: 'Waiting on them', category: 'waiting' },
  { name: 'Later', category: 'later' },
  { name: 'Resolved', category: 'resolved' },
]

test('a new desk begins with four names', async () => {
  expect(await names()).toEqual(defaults)
})

test('a desk that was there before the migration gets the same', async () => {
  await desk.rows('delete from status')
  const sql = readFileSync(new URL('migrations/0013_cases.sql', import.meta.url), 'utf8')
  await desk.rows(/^do \$\$.*?\$\$;/ms.exec(sql)![0])
  expect(await names()).toEqual(defaults)
})
