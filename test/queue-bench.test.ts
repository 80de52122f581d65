import { expect, test } from 'vitest'
import { halfOf, type Arrival } from '../bench/queue/arrivals.ts'
import { chance, lognormal } from '../bench/queue/chance.ts'
import { simulate, staffingFor, type Order } from '../bench/queue/simulate.ts'
import { HOUR, MINUTE } from '../src/domain/instant.ts'

// The bench decides how far complaints are moved up: its own counting is held to cases that one can work out by hand.
const firstCome: Order = { name: 'first-come', key: ({ at }) => at }
const newest: Order = { name: 'newest-first', key: ({ at }) => -at }
/** One new reader a minute, for ever. */
const cascade = { audience: 100, seenBy: (age: number) => age / MINUTE }
const arrival = (minute: number, person: string, more: Partial<Arrival> = {}): Arrival => ({
  at: minute * MINUTE,
  person,
  complaint: true,
  severity: 2,
  sentiment: -1,
  ...more,
})
/** One agent round the clock, and every answer takes as long. */
const oneAgent = (minutes: number) => ({
  agentsAt: Array.from({ length: 24 }, () => 1),
  meanService: minutes * MINUTE,
  sigma: 0,
})

test('readers are those before the answer stands there, of complaints alone', () => {
  const all = [arrival(0, 'a'), arrival(1, 'b'), arrival(2, 'c', { complaint: false, severity: 0 })]
  // a waits 0 and takes 10; b is answered at 20, c at 30.
  expect(simulate(all, [cascade], oneAgent(10), firstCome, 1)).toEqual({
    readers: 10 + 19,
    broken: 0,
    brokenToNoComplaint: 0,
    answered: 3,
    silent: 0,
    overADay: 0,
    graveWait: 19 * MINUTE,
  })
  // c is taken at 10 and answered at 20, b at 30.
  expect(simulate(all, [cascade], oneAgent(10), newest, 1).readers).toBe(10 + 29)
})

test('who writes again while they wait is answered once, and every post has its readers', () => {
  const all = [arrival(0, 'a'), arrival(1, 'b'), arrival(5, 'b')]
  expect(simulate(all, [cascade], oneAgent(10), firstCome, 1)).toMatchObject({ answered: 2, readers: 10 + 19 + 15 })
})

test('who writes again while we write is answered by that, who writes afterwards by another', () => {
  const twice = [arrival(0, 'a'), arrival(4, 'a'), arrival(11, 'a')]
  expect(simulate(twice, [cascade], oneAgent(10), firstCome, 1)).toMatchObject({ answered: 2, readers: 10 + 6 + 10 })
  const asks = [arrival(0, 'a', { complaint: false, severity: 0 }), arrival(4, 'a')]
  expect(simulate(asks, [cascade], oneAgent(10), firstCome, 1)).toMatchObject({ answered: 1, readers: 6 })
})

test('silence, days and broken promises to those who only asked are counted', () => {
  const all = [arrival(0, 'a'), arrival(1, 'b', { complaint: false, severity: 0 }), arrival(2, 'c')]
  expect(simulate(all, [cascade], oneAgent(13 * 60), firstCome, 1)).toMatchObject({
    broken: 3,
    brokenToNoComplaint: 1,
    silent: 2,
    overADay: 2,
  })
})

test('the desk sees that a promise is close, and that it is over, and orders anew each time', () => {
  const seen: string[] = []
  const order: Order = { name: 'seen', key: (one) => (one.at === 0 ? 0 : (seen.push(one.seen), one.at)) }
  const all = [arrival(0, 'a'), arrival(1, 'b'), arrival(2, 'c'), arrival(3, 'd')]
  simulate(all, [cascade], oneAgent(140), order, 1)
  // At 140 minutes b, c and d are close, at 280 c and d are over, and at 420 nothing is new about d.
  expect(seen).toEqual([...Array(3).fill('nothing'), ...Array(3).fill('close'), ...Array(2).fill('broken')])
})

test('everybody is in one half, with all that they wrote', () => {
  const all = Array.from({ length: 400 }, (_, place) => arrival(place, `person ${place % 100}`))
  const [one, other] = [halfOf(all, 0), halfOf(all, 1)]
  const people = (half: Arrival[]) => new Set(half.map(({ person }) => person))
  expect(one.length + other.length).toBe(400)
  expect([...people(one)].filter((person) => people(other).has(person))).toEqual([])
  expect(people(one).size).toBeGreaterThan(30)
  expect(people(other).size).toBeGreaterThan(30)
})

test('a promise is broken after three hours, and nobody answers where nobody works', () => {
  const all = [arrival(0, 'a'), arrival(1, 'b')]
  expect(simulate(all, [cascade], oneAgent(91), firstCome, 1)).toMatchObject({ broken: 1, answered: 2 })
  const late = { ...oneAgent(10), agentsAt: Array.from({ length: 24 }, (_, hour) => (hour < 4 ? 0 : 1)) }
  expect(simulate(all, [cascade], late, firstCome, 1)).toMatchObject({ broken: 2, readers: 250 + 259 })
})

test('a load is what keeps so many agents busy', () => {
  const all = Array.from({ length: 24 * 20 }, (_, place) => arrival(place * 3, `${place}`))
  const { agentsAt, meanService } = staffingFor(all, 0.5, 1)
  const hours = (all.at(-1)!.at - all[0]!.at) / HOUR
  const capacity = (agentsAt.reduce((sum, agents) => sum + agents, 0) / 24) * hours * HOUR
  expect((meanService * all.length) / capacity).toBeCloseTo(0.5, 6)
})

test('chance is the same for the same seed, and lengths have the mean that they should', () => {
  expect([chance(7)(), chance(8)()]).toEqual([chance(7)(), chance(8)()])
  expect(chance(7)()).not.toBe(chance(8)())
  const draw = chance(1)
  const lengths = Array.from({ length: 200_000 }, () => lognormal(draw, 6, 1))
  expect(lengths.reduce((sum, one) => sum + one, 0) / lengths.length).toBeCloseTo(6, 0)
})
