import { release } from './hold.ts'
import { type Server, isWell, joinOrStart } from './server.ts'
import type { Site } from './site.ts'

const GLANCE = 1000
const LONGEST_PAUSE = 30_000

export interface Watch {
  /** Ends the watch, after a restart that is under way, and gives the server that we then hold. */
  end(): Promise<Server>
}

/**
 * Looks every second whether the server and its watchdog live, and joins or starts one again if not. Pools see broken
 * connections and connect anew at the same address. What fails is logged and tried again, ever more slowly.
 */
export function watchOver(first: Server, site: Site): Watch {
  let server = first
  let busy: Promise<void> | null = null
  let pause = GLANCE
  let notBefore = 0

  const renew = async (): Promise<void> => {
    site.log.warn('the database went away; joining or starting it again')
    try {
      const before = server
      server = await joinOrStart(site)
      release(before.hold)
      pause = GLANCE
      site.log.warn(server.startedHere ? 'the database was started again' : 'the database is there again')
    } catch (error) {
      site.log.error({ err: error }, 'the database could not be started again; trying on')
      pause = Math.min(pause * 2, LONGEST_PAUSE)
      notBefore = performance.now() + pause
    }
  }
  const looksWell = (): boolean => {
    try {
      return isWell(server, site)
    } catch (error) {
      // Not being able to look (no file handles left, say) says nothing of the server; the next second asks again.
      site.log.warn({ err: error }, 'could not look whether the database is well')
      return true
    }
  }
  const timer = setInterval(() => {
    if (busy || performance.now() < notBefore || looksWell()) return
    busy = renew().finally(() => (busy = null))
  }, GLANCE)
  timer.unref()

  return {
    end: async () => {
      clearInterval(timer)
      await busy
      return server
    },
  }
}
