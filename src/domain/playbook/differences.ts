import type { Stretch } from '../clock/calendar.ts'
import type {
  Calls,
  ClosedDay,
  Escalation,
  Minutes,
  Plan,
  Playbook,
  PromiseRule,
  ReadFirst,
  Solver,
  Told,
  Where,
  Within,
} from './playbook.ts'

/** One choice that a version changed, in codes; the catalogue makes a sentence of it. Null is: not there. */
export type Difference =
  | { readonly of: 'promise'; readonly from: PromiseRule | null; readonly to: PromiseRule | null }
  | { readonly of: 'promise order' }
  | { readonly of: 'zone'; readonly from: string; readonly to: string }
  | { readonly of: 'hours'; readonly open: 'always' | 'hours' }
  | { readonly of: 'day'; readonly day: number; readonly to: readonly Stretch[] }
  | { readonly of: 'closed'; readonly day: ClosedDay; readonly closed: boolean }
  | { readonly of: 'within'; readonly what: keyof Within; readonly from: Minutes; readonly to: Minutes }
  | { readonly of: 'warnAt'; readonly from: number; readonly to: number }
  | { readonly of: 'told'; readonly when: keyof Escalation; readonly from: Told; readonly to: Told }
  | {
      readonly of: 'plan'
      readonly name: string
      readonly what: 'handlers'
      readonly from: readonly string[]
      readonly to: readonly string[]
    }
  | {
      readonly of: 'plan'
      readonly name: string
      readonly what: 'ask' | 'offer'
      readonly from: string
      readonly to: string
    }
  | { readonly of: 'plan'; readonly name: string; readonly what: 'added' | 'taken out' }
  | { readonly of: 'solver'; readonly from: Solver; readonly to: Solver }
  | { readonly of: 'where'; readonly from: Where; readonly to: Where }
  | { readonly of: 'readFirst'; readonly what: keyof ReadFirst; readonly on: boolean }
  | { readonly of: 'calls'; readonly what: keyof Calls; readonly on: boolean }

/** What a version changed, in the order of the page. Every choice that differs is in it. */
export function differences(before: Playbook, after: Playbook): Difference[] {
  return [
    ...promises(before.promises, after.promises),
    ...hours(before, after),
    ...changedKeys(before.within, after.within).map((what) => ({
      of: 'within' as const,
      what,
      from: before.within[what],
      to: after.within[what],
    })),
    ...(before.warnAt === after.warnAt ? [] : [{ of: 'warnAt' as const, from: before.warnAt, to: after.warnAt }]),
    ...changedKeys(before.escalate, after.escalate).map((when) => ({
      of: 'told' as const,
      when,
      from: before.escalate[when],
      to: after.escalate[when],
    })),
    ...(before.where === after.where ? [] : [{ of: 'where' as const, from: before.where, to: after.where }]),
    ...changedKeys(before.calls, after.calls).map((what) => ({ of: 'calls' as const, what, on: after.calls[what] })),
    ...changedKeys(before.readFirst, after.readFirst).map((what) => ({
      of: 'readFirst' as const,
      what,
      on: after.readFirst[what],
    })),
    ...plans(before.plans, after.plans),
    ...solvers(before.solvers, after.solvers),
  ]
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const changedKeys = <Part extends object>(before: Part, after: Part): (keyof Part)[] =>
  (Object.keys(after) as (keyof Part)[]).filter((key) => before[key] !== after[key])

/** A promise is known by whom it is given to; its place says which of several comes first. */
const toWhom = ({ networks, kinds, severities }: PromiseRule): string => JSON.stringify([networks, kinds, severities])

function promises(before: readonly PromiseRule[], after: readonly PromiseRule[]): Difference[] {
  const old = Map.groupBy(before, toWhom)
  const fresh = Map.groupBy(after, toWhom)
  const found: Difference[] = []
  for (const key of new Set([...fresh.keys(), ...old.keys()])) {
    const [was, is] = [old.get(key) ?? [], fresh.get(key) ?? []]
    for (let place = 0; place < Math.max(was.length, is.length); place += 1) {
      const [from, to] = [was[place] ?? null, is[place] ?? null]
      if (!samePromise(from, to)) found.push({ of: 'promise', from, to })
    }
  }
  const order = found.length === 0 && !same(before.map(toWhom), after.map(toWhom))
  return order ? [{ of: 'promise order' }] : found
}

const samePromise = (one: PromiseRule | null, other: PromiseRule | null): boolean =>
  one !== null &&
  other !== null &&
  one.acknowledge === other.acknowledge &&
  one.answer === other.answer &&
  one.counted === other.counted

function hours(before: Playbook, after: Playbook): Difference[] {
  const found: Difference[] = []
  if (before.zone !== after.zone) found.push({ of: 'zone', from: before.zone, to: after.zone })
  if ((before.hours === null) !== (after.hours === null))
    found.push({ of: 'hours', open: after.hours === null ? 'always' : 'hours' })
  after.hours?.forEach((to, day) => {
    if (!same(to, before.hours?.[day])) found.push({ of: 'day', day, to })
  })
  const has = (list: readonly ClosedDay[], day: ClosedDay) => list.some((one) => same(one, day))
  for (const day of before.closed) if (!has(after.closed, day)) found.push({ of: 'closed', day, closed: false })
  for (const day of after.closed) if (!has(before.closed, day)) found.push({ of: 'closed', day, closed: true })
  return found
}

function plans(before: readonly Plan[], after: readonly Plan[]): Difference[] {
  const old = new Map(before.map((plan) => [plan.topic, plan]))
  const kept = new Set(after.map(({ topic }) => topic))
  const gone = before.filter(({ topic }) => !kept.has(topic))
  return [
    ...gone.map(({ name }): Difference => ({ of: 'plan', name, what: 'taken out' })),
    ...after.flatMap((plan): Difference[] => {
      const was = old.get(plan.topic)
      const { name } = plan
      const added: Difference[] = was ? [] : [{ of: 'plan', name, what: 'added' }]
      const { handlers = [], ask = '', offer = '' } = was ?? {}
      return [
        ...added,
        ...(same(handlers.toSorted(), plan.handlers.toSorted())
          ? []
          : [{ of: 'plan', name, what: 'handlers', from: handlers, to: plan.handlers } as const]),
        ...(ask === plan.ask ? [] : [{ of: 'plan', name, what: 'ask', from: ask, to: plan.ask } as const]),
        ...(offer === plan.offer ? [] : [{ of: 'plan', name, what: 'offer', from: offer, to: plan.offer } as const]),
      ]
    }),
  ]
}

function solvers(before: readonly Solver[], after: readonly Solver[]): Difference[] {
  const anything = (id: string): Solver => ({ id, languages: [], networks: [], most: null })
  const of = (list: readonly Solver[], id: string) => list.find((one) => one.id === id) ?? anything(id)
  const ids = new Set([...before, ...after].map(({ id }) => id))
  return [...ids].flatMap((id): Difference[] => {
    const [from, to] = [of(before, id), of(after, id)]
    const alike =
      same(from.languages.toSorted(), to.languages.toSorted()) &&
      same(from.networks.toSorted(), to.networks.toSorted()) &&
      from.most === to.most
    return alike ? [] : [{ of: 'solver', from, to }]
  })
}
