import { calendarOf, type Calendar } from '../clock/calendar.ts'
import { deadline, elapsed, nextOpen } from '../clock/deadline.ts'
import { MINUTE, type Instant, type Millis } from '../instant.ts'
import type { Counted, Given } from '../obligation/obligation.ts'
import type { Kind, Severity } from '../triage/triage.ts'
import { MOST, type Minutes, type Playbook, type PromiseRule } from './playbook.ts'

/** What the choice of a promise depends on. */
export interface Matter {
  readonly network: string
  readonly kind: Kind
  readonly severity: Severity
}

const fits = <One>(list: readonly One[], one: One): boolean => list.length === 0 || list.includes(one)

/** The promise for a case: the first that fits. */
export function ruleFor(playbook: Playbook, matter: Matter): PromiseRule {
  const found = playbook.promises.find(
    ({ networks, kinds, severities }) =>
      fits(networks, matter.network) && fits(kinds, matter.kind) && fits(severities, matter.severity),
  )
  if (!found) throw new RangeError('no promise of this playbook fits everything')
  return found
}

/** Opening hours, or null where we are open day and night. */
const calendarFor = (playbook: Playbook): Calendar | null =>
  playbook.hours === null
    ? null
    : calendarOf({
        zone: playbook.zone,
        week: playbook.hours,
        closed: playbook.closed.map(({ date }) => date),
      })

/** A promise to somebody who waits: in the time that counts, and never later than 24 hours by the wall (C11). */
export function give(playbook: Playbook, from: Instant, minutes: Minutes, counted: Counted): Given {
  const calendar = counted === 'open' ? calendarFor(playbook) : null
  const promised = minutes * MINUTE
  const at = (span: Millis): Instant =>
    Math.min(calendar ? deadline(from, span, calendar) : from + span, from + MOST * MINUTE)
  return { from, due: at(promised), warn: at(promised * playbook.warnAt), promised, counted }
}

/** Something that is to be done at about a time, when we are here: nobody waits for it, so it may wait for the opening. */
export function plan(playbook: Playbook, from: Instant, minutes: Minutes): Given {
  const calendar = calendarFor(playbook)
  const open = (at: Instant): Instant => (calendar ? nextOpen(at, calendar) : at)
  const promised = minutes * MINUTE
  const due = open(from + promised)
  return { from, due, warn: warnBefore(playbook, from, due), promised, counted: 'always' }
}

/** A time that was given by a person, and stands as it is. */
export const byThen = (playbook: Playbook, from: Instant, due: Instant): Given => ({
  from,
  due,
  warn: warnBefore(playbook, from, due),
  promised: due - from,
  counted: 'always',
})

/** A time on which both sides agreed: whoever keeps it hears of it as it begins. */
export const agreed = (playbook: Playbook, from: Instant, opens: Instant | null, due: Instant): Given =>
  opens === null ? byThen(playbook, from, due) : { ...byThen(playbook, from, due), opens, warn: opens }

const warnBefore = (playbook: Playbook, from: Instant, due: Instant): Instant =>
  Math.round(from + (due - from) * playbook.warnAt)

/** How long something took by the wall, and of that how long we were open. */
export function took(playbook: Playbook, from: Instant, to: Instant): { wall: Millis; open: Millis } {
  const calendar = calendarFor(playbook)
  const wall = Math.max(0, to - from)
  return { wall, open: calendar ? elapsed(from, Math.max(from, to), calendar) : wall }
}
