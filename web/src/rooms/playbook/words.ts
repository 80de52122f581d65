import { DAY } from '../../../../src/domain/instant.ts'
import type { Minutes, Playbook, PromiseRule, Told } from '../../../../src/domain/playbook/playbook.ts'
import { words } from '../../words.ts'

const MONDAY = Date.UTC(2024, 0, 1)
const weekday = new Intl.DateTimeFormat(words.clock.locale, { weekday: 'long', timeZone: 'UTC' })
export const DAYS = Array.from({ length: 7 }, (_, day) => weekday.format(MONDAY + day * DAY))

/** `30 min`, `3 h`, `1 h 30 min`, `2 days`. */
export function minutesWords(minutes: Minutes): string {
  if (minutes >= 2880 && minutes % 1440 === 0) return words.clock.days(minutes / 1440)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')} min`
}

export const clockWords = (minutes: Minutes): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** `9`, `9:30`, `0930`, `24:00` to minutes; null where it is no time. */
export function readClock(text: string): Minutes | null {
  const [, hours, minutes = '0'] = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text.trim()) ?? []
  const all = Number(hours) * 60 + Number(minutes)
  return hours !== undefined && Number(minutes) < 60 && all <= 1440 ? all : null
}

export const TOLD: Record<Told, string> = words.promises.told

export const shares: readonly (readonly [number, string])[] = [
  [0.5, words.promises.shares.half],
  [0.75, words.promises.shares.threeQuarters],
  [0.9, words.promises.shares.nineTenths],
]

type Whom = Pick<PromiseRule, 'kinds' | 'severities'>
export const KINDS: readonly (readonly [string, string, Whom['kinds']])[] = [
  ['any', words.promises.kinds.any, []],
  ['complaint', words.promises.kinds.complaint, ['complaint']],
  ['question', words.promises.kinds.question, ['question']],
]
export const SEVERITIES: readonly (readonly [string, string, Whom['severities']])[] = [
  ['any', words.promises.weights.any, []],
  ['harm', words.promises.weights.harm, [2, 3]],
  ['grave', words.promises.weights.grave, [3]],
]

/** Which of the ways to say it a stored list is: the first that has the same members. */
export const saidAs = <Value>(
  ways: readonly (readonly [string, string, readonly Value[]])[],
  stored: readonly Value[],
): string => ways.find(([, , list]) => JSON.stringify(list) === JSON.stringify(stored))?.[0] ?? 'any'

export const sameAs = (one: Playbook, other: Playbook): boolean => JSON.stringify(one) === JSON.stringify(other)
