import { setTimeout as sleep } from 'node:timers/promises'

/** Asks every `every` ms until the answer is something, and gives it; null after `limit` ms. Asks at least once. */
export async function until<T>(
  limit: number,
  every: number,
  ask: () => T | null | false | Promise<T | null | false>,
): Promise<T | null> {
  const end = performance.now() + limit
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== false) return answer
    if (performance.now() >= end) return null
    await sleep(every)
  }
}
