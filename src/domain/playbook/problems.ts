import type { Stretch } from '../clock/calendar.ts'
import { MOST, type Minutes, type Playbook } from './playbook.ts'

/** Field of the page to the sentence that stands under it; empty where the playbook may be saved. */
export function problemsOf(playbook: Playbook): Record<string, string> {
  const wrong: Record<string, string> = {}
  if (playbook.hours !== null && playbook.hours.every((day) => day.length === 0)) {
    wrong['hours'] = 'With no opening hours no clock would ever run. Give one hour a week, or choose day and night.'
  } else if (playbook.hours?.some((day) => day.some((one) => !isStretch(one))))
    wrong['hours'] = 'Hours go from 00:00 to 24:00; where they end before they begin, they end on the day after.'
  if (!isZone(playbook.zone)) wrong['zone'] = `No time zone is called ${playbook.zone}. Try one like Europe/Lisbon.`
  if (playbook.closed.some(({ date }) => !isDate(date))) wrong['closed'] = 'A closed day is a date, like 2026-12-25.'
  playbook.promises.forEach(({ acknowledge, answer }, place) => {
    const why = promiseProblem(acknowledge, answer)
    if (why) wrong[`promise-${place}`] = why
  })
  const last = playbook.promises.at(-1)
  if (!last || last.networks.length + last.kinds.length + last.severities.length > 0)
    wrong['promises'] = 'The last promise must fit everything, or some people would be promised nothing.'
  if (playbook.within.thank > MOST || playbook.within.returnToPublic > MOST) wrong['within'] = TOO_LONG
  else if (Object.values(playbook.within).some((minutes) => minutes < 5)) wrong['within'] = TOO_SHORT
  if (!(playbook.warnAt > 0 && playbook.warnAt < 1))
    wrong['warnAt'] = 'A warning comes after a part of the promise: 1 % to 99 %.'
  for (const { id, most } of playbook.solvers)
    if (most !== null && !(Number.isInteger(most) && most >= 1 && most <= 999)) wrong[`solver-${id}`] = MOST_CASES
  return wrong
}

const MOST_CASES = 'At most so many cases at once: a whole number, 1 to 999. Empty is as many as come.'
const TOO_LONG = '24 h is the most a desk may promise.'
const TOO_SHORT = 'Nobody can keep less than 5 minutes.'

function promiseProblem(acknowledge: Minutes | null, answer: Minutes): string | null {
  if (answer > MOST || (acknowledge ?? 0) > MOST) return TOO_LONG
  if (answer < 5 || (acknowledge ?? 5) < 5) return TOO_SHORT
  return acknowledge !== null && acknowledge > answer
    ? 'To acknowledge later than to answer promises nothing. Make it shorter.'
    : null
}

const isStretch = ({ from, to }: Stretch): boolean =>
  Number.isInteger(from) && Number.isInteger(to) && from >= 0 && from < 1440 && to >= 0 && to <= 1440

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const isDate = (date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && new Date(`${date}T00:00Z`).toJSON()?.slice(0, 10) === date
