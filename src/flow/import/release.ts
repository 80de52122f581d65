import { setTimeout as sleep } from 'node:timers/promises'
import { PersonError } from '../../runtime/person-error.ts'
import type { Importing, Item, Watch } from './importing.ts'

/** What moves a release: tests bring their own. */
export interface Clock {
  now(): number
  wait(ms: number): Promise<unknown>
}

const CLOCK: Clock = { now: Date.now, wait: (ms) => sleep(ms) }
const BATCH = 500
/** Posts that are put in the order of their times are held in memory; this many take about half a gigabyte. */
const MOST = 500_000

type Timed = Item & { readonly written: number }

/** All posts of a file in the order in which they were written, over all threads. The same file gives the same order. */
export async function inTimeOrder(importing: Importing): Promise<Timed[]> {
  const { speed, network, plan } = importing.wanted
  const all: Timed[] = []
  let before = 0
  for await (const { items } of importing.records()) {
    for (const item of items) {
      const read = importing.parse(Buffer.from(JSON.stringify({ line: item.line, at: null, network })))
      if ('unreadable' in read && speed !== null) importing.bad.push(`${item.lineNumber} (${read.unreadable})`)
      else {
        before = 'unreadable' in read ? before : read.says === 'post' ? read.post.at : before
        all.push({ ...item, written: before })
      }
    }
    if (all.length > MOST)
      throw new PersonError(
        `${plan.file} has more than ${MOST.toLocaleString('en')} posts: too many to put in the order of their times. Nothing was changed. Split it, or leave out --as-if-live`,
      )
  }
  return all.toSorted((a, b) => a.written - b.written)
}

/** Lets posts in as they were written: at once, or at their time with the gaps divided by the speed. */
export async function release(
  importing: Importing,
  all: readonly Timed[],
  from: number,
  watch: Watch,
  clock: Clock = CLOCK,
): Promise<void> {
  const { speed } = importing.wanted
  watch.begin(from, all.length, 'posts')
  importing.beginWave(all.length - from)
  // After a stop, the next post is now, and the rest keeps its distance to it.
  const first = all[from]?.written ?? 0
  const began = clock.now()
  const timeOf = (one: Timed) => (speed === null ? began : began + (one.written - first) / speed)
  for (let done = from; done < all.length;) {
    const due = timeOf(all[done]!)
    if (due > clock.now()) await clock.wait(due - clock.now())
    let end = done + 1
    while (end < all.length && end - done < BATCH && timeOf(all[end]!) <= clock.now()) end += 1
    const wave = all.slice(done, end).map((one) => (speed === null ? one : { ...one, at: Math.round(timeOf(one)) }))
    await importing.store(wave, end)
    done = end
    watch.at(done)
  }
}
