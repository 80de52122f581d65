import path from 'node:path'
import { HOUR, MINUTE } from '../src/domain/instant.ts'
import { ranksOf, type Ranked } from '../src/domain/obligation/rank.ts'
import type { Figure } from './main.ts'
import { airline, halfOf, spreadOfAnswers, threads, type Arrival } from './queue/arrivals.ts'
import { HALF, readCascades, type Cascade } from './queue/readers.ts'
import { FIRST_WORD, PROMISE, simulate, staffingFor, type Order, type Outcome, type Waiting } from './queue/simulate.ts'

const SEEDS = Array.from({ length: 10 }, (_, place) => place + 1)
const LOADS = [
  { load: 1.15, words: 'too few' },
  { load: 0.95, words: 'about right' },
  { load: 0.75, words: 'ample' },
]
/** What the playbook's presets promise by severity, for the order that looks at due times alone. */
const PRESET = [PROMISE, PROMISE, HOUR, 30 * MINUTE]

const ORDERS: readonly Order[] = [
  { name: 'first-come', key: ({ at }) => at },
  { name: 'newest-first', key: ({ at }) => -at },
  { name: 'due-first', key: ({ at, severity }) => at + PRESET[severity]! },
  { name: 'severity-first', key: ({ at, severity }) => at - severity * 1e12 },
  { name: 'ours', key: ourRank },
  {
    name: 'knows the future',
    moves: true,
    key: ({ posts, service }, now) => {
      const soon = posts
        .filter(({ complaint }) => complaint)
        .map(({ at, cascade }) => cascade.seenBy(now - at + HOUR) - cascade.seenBy(now - at))
      return -soon.reduce((sum, readers) => sum + readers, 0) / service
    },
  },
]

/** As the desk stores it: a complaint is owed a first word as well, and until it is said the row is the first word's. */
function ourRank({ at, due, seen, complainedAt, severity, sentiment, audience }: Waiting): number {
  const state = { warnedAt: seen === 'nothing' ? null : due, brokenAt: seen === 'broken' ? due : null }
  const answer: Ranked = { id: 'answer', kind: 'answer', from: at, due, ...state }
  const weight = { severity, sentiment, audience }
  if (complainedAt === null) return ranksOf([answer], weight)[0]!.rankAt
  // Whether the first word is late makes no difference while the answer is not.
  const over = complainedAt + FIRST_WORD
  return ranksOf([{ id: 'first', kind: 'acknowledge', from: complainedAt, due: over, ...state }, answer], weight)[0]!
    .rankAt
}

/**
 * Real arrivals, real cascades, agents with a spread of service times: who sees an unanswered complaint, and which
 * promises break, under each order. Readers come from a cascade drawn at random for each person, because the arrivals do
 * not say how many follow them; the order sees only the followers of the person, never what comes of it.
 */
export async function run(options: { data?: string } = {}): Promise<Figure[]> {
  if (!options.data) throw new Error('Where is the data? npm run bench -- queue --data DIR')
  const { data } = options
  const sigma = spreadOfAnswers(data)
  const file = path.join(data, 'cascades_auspol.jsonl')
  const week = airline(data)
  const months = threads(data)
  return [
    ...figuresOf('airline', week, readCascades(file, HALF), sigma, LOADS),
    ...figuresOf('threads', months, readCascades(file, HALF), sigma, LOADS),
    // Those whom the fit never saw.
    ...figuresOf('airline, the other half', halfOf(week, 1), readCascades(file, HALF), sigma, LOADS, false),
    ...figuresOf('threads, the other half', halfOf(months, 1), readCascades(file, HALF), sigma, LOADS, false),
    // Does it hold where the assumptions are others?
    ...figuresOf('airline, all see it at once', week, readCascades(file, 0), sigma, LOADS.slice(1, 2)),
    ...figuresOf(
      'airline, nobody over 10,000',
      week,
      readCascades(file, HALF).filter(({ audience }) => audience < 10_000),
      sigma,
      LOADS.slice(1, 2),
    ),
  ]
}

function figuresOf(
  set: string,
  arrivals: readonly Arrival[],
  cascades: readonly Cascade[],
  sigma: number,
  loads: typeof LOADS,
  aims = true,
): Figure[] {
  return loads.flatMap(({ load, words }) => {
    const staffing = staffingFor(arrivals, load, sigma)
    const runs = ORDERS.map((order) => SEEDS.map((seed) => simulate(arrivals, cascades, staffing, order, seed)))
    const base = runs[0]!
    const share = mean(base.map(({ broken, answered }) => (100 * broken) / answered))
    return [
      {
        name: `${set}, ${words} (${load}): first-come, readers`,
        value: mean(base.map(({ readers }) => readers)) / 1e6,
        unit: 'million',
      },
      {
        name: '  first-come, broken promises',
        value: share,
        unit: `% of ${Math.round(mean(base.map(({ answered }) => answered)))}`,
      },
      ...ORDERS.flatMap((order, place) => ofOrder(order.name, runs[place]!, base, aims)),
    ]
  })
}

function ofOrder(name: string, runs: readonly Outcome[], base: readonly Outcome[], aims: boolean): Figure[] {
  const ratio = (of: (outcome: Outcome) => number) => runs.map((outcome, place) => of(outcome) / of(base[place]!))
  const aimed = aims && name === 'ours'
  const grave = mean(runs.map(({ graveWait }) => graveWait)) / MINUTE
  return [
    figure(
      `  ${name}: readers`,
      ratio(({ readers }) => readers),
      aimed ? '≤ 0.60' : undefined,
    ),
    figure(
      `  ${name}: broken promises`,
      ratio(({ broken }) => broken),
      aimed ? '≤ 1.00' : undefined,
    ),
    {
      name: `  ${name}: of these to no complaint`,
      value: (100 * mean(runs.map((one) => one.brokenToNoComplaint))) / mean(runs.map(({ broken }) => broken)),
      unit: '%',
    },
    figure(
      `  ${name}: no first word in 30 min`,
      ratio(({ silent }) => silent),
    ),
    { name: `  ${name}: wait over a day`, value: mean(runs.map(({ overADay }) => overADay)), unit: 'cases' },
    { name: `  ${name}: real harm waits, median`, value: grave, unit: 'min' },
  ]
}

/** A ratio to first-come under the same seed, its mean and its spread over the seeds. */
function figure(name: string, ratios: readonly number[], aim?: string): Figure {
  const [least, most] = [Math.min(...ratios), Math.max(...ratios)]
  const unit = `× first-come (${least.toFixed(2)} to ${most.toFixed(2)})`
  return { name, value: mean(ratios), unit, ...(aim && { aim }) }
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
