import type { Coded } from '../coded.ts'
import type { Stretch } from '../clock/calendar.ts'
import { MOST, type Minutes, type Playbook } from './playbook.ts'

/** What can be wrong with a playbook; the catalogue says it. */
export interface PlaybookWords {
  neverOpen(): string
  hours(): string
  zone(name: string): string
  closed(): string
  last(): string
  tooLong(): string
  tooShort(): string
  warnAt(): string
  laterThanAnswer(): string
  mostCases(): string
}

type Fault = Coded<PlaybookWords>

/** Field of the page to what stands under it; empty where the playbook may be saved. */
export function problemsOf(playbook: Playbook): Record<string, Fault> {
  const wrong: Record<string, Fault> = {}
  if (playbook.hours !== null && playbook.hours.every((day) => day.length === 0)) {
    wrong['hours'] = ['neverOpen']
  } else if (playbook.hours?.some((day) => day.some((one) => !isStretch(one)))) wrong['hours'] = ['hours']
  if (!isZone(playbook.zone)) wrong['zone'] = ['zone', playbook.zone]
  if (playbook.closed.some(({ date }) => !isDate(date))) wrong['closed'] = ['closed']
  playbook.promises.forEach(({ acknowledge, answer }, place) => {
    const why = promiseProblem(acknowledge, answer)
    if (why) wrong[`promise-${place}`] = why
  })
  const last = playbook.promises.at(-1)
  if (!last || last.networks.length + last.kinds.length + last.severities.length > 0) wrong['promises'] = ['last']
  if (playbook.within.thank > MOST || playbook.within.returnToPublic > MOST) wrong['within'] = ['tooLong']
  else if (Object.values(playbook.within).some((minutes) => minutes < 5)) wrong['within'] = ['tooShort']
  if (!(playbook.warnAt > 0 && playbook.warnAt < 1)) wrong['warnAt'] = ['warnAt']
  for (const { id, most } of playbook.solvers)
    if (most !== null && !(Number.isInteger(most) && most >= 1 && most <= 999)) wrong[`solver-${id}`] = ['mostCases']
  return wrong
}

function promiseProblem(acknowledge: Minutes | null, answer: Minutes): Fault | null {
  if (answer > MOST || (acknowledge ?? 0) > MOST) return ['tooLong']
  if (answer < 5 || (acknowledge ?? 5) < 5) return ['tooShort']
  return acknowledge !== null && acknowledge > answer ? ['laterThanAnswer'] : null
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
