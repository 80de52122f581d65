import type { Features } from './features.ts'
import type { Kind, Severity, Topic } from './triage.ts'

/** How grave it is (C06): 1 annoyance, 2 real harm, 3 grave. Only a complaint is grave. */
export function severityOf(seen: Features, kind: Kind): Severity {
  if (kind !== 'complaint') return 0
  const { count, read } = seen
  if (count('grave') > 0) return 3
  if (count('harm') > 0) return 2
  // Who is kept where they cannot go anywhere has no use for the third hour.
  const long = count('time') > 0 ? 1 : 3
  if (read.hours >= long && count('waiting') + count('status') > 0) return 2
  return 1
}

/** Whether minutes matter: it is happening as they write, or a deadline is near. What has waited for days is not. */
export function urgentOf(seen: Features, kind: Kind, severity: Severity, topic: Topic): boolean {
  const { count, read } = seen
  if (kind !== 'complaint' && kind !== 'question') return false
  if (read.hours >= 24) return count('time') > 1
  if (count('time') > 0 || (severity === 3 && count('now') > 0)) return true
  if (count('past') > 0) return false
  if (count('now') > 0 && read.hours >= 2 && severity >= 1 && count('waiting') + count('status') > 0) return true
  return onTheWay.has(topic) && (read.hours >= 2 || (severity >= 2 && count('now') > 0 && wantsWord(seen)))
}

/** Who writes of these, in the present, is mostly on the way as they write. */
const onTheWay: ReadonlySet<Topic> = new Set(['delay', 'cancellation', 'baggage'])

const wantsWord = ({ count, read }: Features): boolean => count('help') + count('why') > 0 || read.asks > 0
