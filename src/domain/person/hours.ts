/** Fewer posts say nothing about somebody's day. */
const FEWEST = 6
const WINDOW = 6
const MOST = 0.6

/**
 * The hour (0 to 23) from which six hours hold most of what somebody writes: at least 60 % of at least 6 posts. Null where
 * there is no such time. `byHour` counts posts by hour of the day, 24 of them.
 */
export function writesFrom(byHour: readonly number[]): number | null {
  const all = byHour.reduce((sum, count) => sum + count, 0)
  if (all < FEWEST) return null
  let best = { from: 0, count: -1 }
  for (let from = 0; from < 24; from += 1) {
    // A window that begins in an empty hour would name a time at which they do not write.
    if ((byHour[from] ?? 0) === 0) continue
    let count = 0
    for (let hour = from; hour < from + WINDOW; hour += 1) count += byHour[hour % 24] ?? 0
    if (count > best.count) best = { from, count }
  }
  return best.count >= all * MOST ? best.from : null
}
