import { readFileSync } from 'node:fs'
import { HOUR, MINUTE, type Millis } from '../../src/domain/instant.ts'

/** How many have seen a post by its age, if nobody answers, and what the network says of its author. */
export interface Cascade {
  readonly audience: number
  readonly seenBy: (age: Millis) => number
}

const STEP = 2 * MINUTE
const STEPS = (48 * HOUR) / STEP

/** Half of those who will ever see a post have seen it by then: published measurements say 20 to 45 minutes. */
export const HALF: Millis = 24 * MINUTE

/** Real cascades: everybody who reposts shows it to their followers, who see it bit by bit; `half` 0 is all at once. */
export function readCascades(file: string, half: Millis): Cascade[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => cascadeOf((JSON.parse(line) as { events: [number, number][] }).events, half))
}

function cascadeOf(events: readonly [number, number][], half: Millis): Cascade {
  const curve = new Float64Array(STEPS + 1)
  for (const [seconds, followers] of events) {
    const began = seconds * 1000
    // Those who saw it the moment it was written, nobody could have spared.
    if (half === 0 && began === 0) continue
    for (let step = Math.ceil(began / STEP); step <= STEPS; step += 1)
      curve[step]! += followers * (half === 0 ? 1 : 1 - 2 ** -((step * STEP - began) / half))
  }
  const seenBy = (age: Millis) => {
    const place = Math.min(Math.max(age, 0) / STEP, STEPS)
    const low = Math.floor(place)
    return curve[low]! + (place - low) * ((curve[low + 1] ?? curve[low]!) - curve[low]!)
  }
  return { audience: events[0]?.[1] ?? 0, seenBy }
}
