import { readFileSync } from 'node:fs'
import path from 'node:path'
import { DAY, HOUR, type Instant } from '../../src/domain/instant.ts'
import { judge } from '../../src/domain/triage/judge.ts'
import type { Sentiment, Severity } from '../../src/domain/triage/triage.ts'

/** A post that needs a reply, as the judge sees it when it arrives. */
export interface Arrival {
  readonly at: Instant
  readonly person: string
  readonly complaint: boolean
  readonly severity: Severity
  readonly sentiment: Sentiment
}

interface Line {
  readonly text: string
  readonly created_at: string
  readonly author: string
  readonly brand?: string
  readonly turns?: readonly (Omit<Line, 'turns'> & { id: string; role: string; in_reply_to?: string })[]
}

const read = (file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)

const WEEK = 7 * DAY

/** A week of posts to airlines, at the times at which they were written. */
export const airline = (data: string): Arrival[] => inOrder(read(path.join(data, 'airline.jsonl')).flatMap(arrivalOf))

/**
 * Threads of months on one week, as if one desk had them all: the day of the week and the hour stay, and so do the
 * gaps between a first post and what followed.
 */
export function threads(data: string): Arrival[] {
  return inOrder(
    read(path.join(data, 'replay_twcs.jsonl')).flatMap((thread) => {
      const written = Date.parse(thread.created_at)
      const shift = Math.floor(written / WEEK) * WEEK
      return (thread.turns ?? [])
        .filter(({ role, created_at }) => role === 'customer' && Date.parse(created_at) - shift < WEEK)
        .flatMap(arrivalOf)
        .map((one) => ({ ...one, at: one.at - shift }))
    }),
  )
}

/**
 * The posts of one half of the people, the same half each time: the weights of `rank.ts` were fitted on half 0, under
 * seeds that the bench does not use.
 */
export const halfOf = (arrivals: readonly Arrival[], half: 0 | 1): Arrival[] =>
  arrivals.filter(({ person }) => hashOf(person) % 2 === half)

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 2166136261
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 16777619)
  return hash >>> 0
}

const inOrder = (all: Arrival[]) => all.toSorted((a, b) => a.at - b.at)

function arrivalOf({ text, created_at, author, brand }: Line): Arrival[] {
  const { kind, needsReply, severity, sentiment } = judge({ text, language: null, audience: null, addressed: true })
  if (needsReply !== 'yes') return []
  const complaint = kind === 'complaint'
  return [{ at: Date.parse(created_at), person: `${author} ${brand ?? ''}`, complaint, severity, sentiment }]
}

/** How unequal answers are: the spread of the logarithm of the times to an answer, of those within the hour. */
export function spreadOfAnswers(data: string): number {
  const logs = ['replay_twcs.jsonl', 'replay_ibm.jsonl']
    .flatMap((file) => read(path.join(data, file)))
    .flatMap(({ turns = [] }) => turns.flatMap((turn) => answerTime(turn, turns)))
    .filter((time) => time > 0 && time < HOUR)
    .map(Math.log)
  const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length
  return Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length)
}

function answerTime(turn: NonNullable<Line['turns']>[number], turns: NonNullable<Line['turns']>): number[] {
  const asked = turns.find(({ id }) => id === turn.in_reply_to)
  return turn.role === 'brand' && asked?.role === 'customer'
    ? [Date.parse(turn.created_at) - Date.parse(asked.created_at)]
    : []
}
