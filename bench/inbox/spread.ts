import type { Figure } from '../main.ts'

/** p50, p95 and p99 of times in milliseconds. */
export function spread(name: string, times: readonly number[], aim?: { readonly p99: string }): Figure[] {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
  return [
    { name: `${name} p50`, value: at(0.5), unit: 'ms' },
    { name: `${name} p95`, value: at(0.95), unit: 'ms' },
    { name: `${name} p99`, value: at(0.99), unit: 'ms', ...(aim ? { aim: aim.p99 } : {}) },
  ]
}

/** How long each of so many turns takes, after some that do not count; fewer turns where they take longer than `most` together. */
export async function timed(
  turns: number,
  act: (turn: number) => Promise<unknown>,
  most = Number.POSITIVE_INFINITY,
): Promise<number[]> {
  const until = performance.now() + most
  for (let turn = 0; turn < turns / 10 && performance.now() < until; turn += 1) await act(turn)
  const times: number[] = []
  for (let turn = 0; turn < turns && (turn === 0 || performance.now() < until); turn += 1) {
    const began = performance.now()
    await act(turn)
    times.push(performance.now() - began)
  }
  return times
}
