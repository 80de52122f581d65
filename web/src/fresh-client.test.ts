import { QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { FreshClient } from './fresh-client.ts'

/** A question whose answers come when the test says so, each as it was when it was asked. */
function slowly() {
  const client = new FreshClient()
  const answers: (() => void)[] = []
  let now = 0
  const ask = {
    queryKey: ['list'],
    queryFn: () => {
      const seen = now
      return new Promise<number>((resolve) => answers.push(() => resolve(seen)))
    },
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve, 5))
  const answer = async () => {
    answers.shift()!()
    await settle()
  }
  return { client, ask, answer, settle, asked: () => answers.length, happens: () => (now += 1) }
}

test('news that comes before the first answer is asked for once that is there', async () => {
  const { client, ask, answer, settle, asked, happens } = slowly()
  const watched = new QueryObserver(client, ask)
  const stop = watched.subscribe(() => {})
  happens()
  const fresh = client.invalidateQueries({ queryKey: ['list'] })
  void client.invalidateQueries({ queryKey: ['list'] })
  await settle()
  expect(asked()).toBe(1)
  await answer()
  expect(watched.getCurrentResult().data).toBe(0)
  expect(asked()).toBe(1)
  await answer()
  await fresh
  expect([watched.getCurrentResult().data, asked()]).toEqual([1, 0])
  stop()
})

test('an answer that is fetched ahead, and is older than the news, is not taken for fresh', async () => {
  const { client, ask, answer, happens } = slowly()
  void client.prefetchQuery(ask)
  happens()
  void client.invalidateQueries({ queryKey: ['list'] })
  await answer()
  expect(client.getQueryState(['list'])).toMatchObject({ data: 0, isInvalidated: true })
})

test('a first question that fails leaves nobody waiting', async () => {
  const client = new FreshClient()
  let asked = 0
  const failing = { queryKey: ['list'], retry: false, queryFn: () => Promise.reject(new Error(`${(asked += 1)}`)) }
  void client.prefetchQuery(failing)
  await client.invalidateQueries({ queryKey: ['list'] })
  expect(asked).toBe(1)
})
