import { openingKey, privateThread, type State } from './state.ts'
import { everyone } from './people/everyone.ts'
import { AFTER, readMessages } from './people/in-private.ts'
import { misspell, type Company, type Person, type Step } from './people/person.ts'
import { readThread, type Reading } from './people/rules.ts'
import type { Network } from './network.ts'
import type { Opening, Post, Reaction } from './types.ts'

/** Something that one of the people will do, and when. */
interface Plan {
  readonly at: number
  readonly run: () => void
}

export interface Stories {
  start(): void
  stop(): void
}

interface Settings {
  readonly speed: number
  readonly begun: boolean
  readonly log: (message: string) => void
}

/** How often a clock that is not the machine's is looked at, and how long after a failure it is tried again. */
const LOOK = 1000
const TRY_AGAIN = 5000

/**
 * The people's side. Nothing is remembered here: what is still to come is read from the state after each line, so a
 * restart takes up every story where it stood.
 */
export function tellStories(network: Network, settings: Settings): Stories {
  let begun = settings.begun
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  let acting = false

  function goOn(): void {
    if (!begun || stopped || acting) return
    acting = true
    try {
      begin(network)
      let next = nearest(plans(network, settings.speed))
      while (next && next.at <= network.now()) {
        next.run()
        next = nearest(plans(network, settings.speed))
      }
      clearTimeout(timer)
      if (next) timer = setTimeout(goOn, Math.min(LOOK, Math.max(1, next.at - network.now())))
    } catch (error) {
      settings.log(`rehearsal: the story is stuck: ${error instanceof Error ? error.stack : String(error)}`)
      timer = setTimeout(goOn, TRY_AGAIN)
    } finally {
      acting = false
    }
  }

  const { people } = network.state
  for (const { author } of everyone) if (!people.has(author.handle)) network.record({ kind: 'person', author })
  network.watch(() => setImmediate(goOn))
  setImmediate(goOn)
  return {
    start() {
      begun = true
      goOn()
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

function begin(network: Network): void {
  const { accounts, stories } = network.state
  for (const company of accounts.keys()) if (!stories.has(company)) network.record({ kind: 'story', company })
}

const nearest = (all: readonly Plan[]): Plan | undefined => all.toSorted((a, b) => a.at - b.at)[0]

function plans(network: Network, speed: number): Plan[] {
  const { state } = network
  const all: Plan[] = []
  for (const [key, begunAt] of state.stories) {
    const account = state.accounts.get(key)
    if (!account) continue
    const { handle, name } = account.author
    const company: Company = { handle, name, misspelt: misspell(name) }
    for (const person of everyone) {
      const opening = { company: key, person: person.author.handle }
      const opened = state.openings.get(openingKey(opening))
      if (opened === undefined) all.push(opens(network, person, company, opening, begunAt, speed))
      else all.push(...reacts(network, person, company, opening, speed))
      all.push(...answersInPrivate(network, person, company, speed))
    }
  }
  return all
}

function opens(
  network: Network,
  person: Person,
  company: Company,
  opening: Opening,
  begunAt: number,
  speed: number,
): Plan {
  const { at } = person.first
  const due = at > 0 ? begunAt + at / speed : begunAt
  return {
    at: due,
    run() {
      const text = person.first.text(company)
      const createdAt = at > 0 ? network.now() : begunAt + at
      network.post({ author: person.author, text, inReplyTo: null, opening, createdAt })
    },
  }
}

/** What this person still has to do about our answers in their threads. */
function reacts(network: Network, person: Person, company: Company, opening: Opening, speed: number): Plan[] {
  const { state } = network
  const opened = state.openings.get(openingKey(opening))
  const first = state.posts.get(opened?.id ?? '')
  if (!opened || !first) return []
  const answers = answersIn(state, opening, company)
  const readings = readThread(person, company, { text: opened.text, at: Date.parse(first.createdAt) }, answers)
  return readings.flatMap((reading) => {
    const answer = state.posts.get(reading.to)
    return answer ? pending(network, person, first, answer, reading, speed) : []
  })
}

/** What this person still has to say to what we wrote to them in private. */
function answersInPrivate(network: Network, { author, gives }: Person, { handle }: Company, speed: number): Plan[] {
  const { state } = network
  const threadId = privateThread(handle, author.handle)
  const asked = (state.threads.get(threadId) ?? [])
    .flatMap((id) => state.posts.get(id) ?? [])
    .filter(({ to }) => to === author.handle)
  return readMessages(gives, asked).flatMap(({ to, why, text }) => {
    const question = state.posts.get(to)
    if (!question || state.reacted.has(`${to}/0`)) return []
    const reaction: Reaction = { to, step: 0, why }
    const at = Date.parse(question.createdAt)
    if (text === null) return [{ at, run: () => network.record({ kind: 'silence', reaction }) }]
    const inPrivate = { to: handle, threadId }
    return [
      { at: at + AFTER / speed, run: () => void network.post({ author, text, inReplyTo: null, inPrivate, reaction }) },
    ]
  })
}

function answersIn(state: State, opening: Opening, company: Company): { id: string; text: string; at: number }[] {
  const threads = [...state.storyThreads].filter(([, thread]) => openingKey(thread) === openingKey(opening))
  return threads
    .flatMap(([id]) => state.threads.get(id) ?? [])
    .flatMap((id) => state.posts.get(id) ?? [])
    .filter(({ author, parentId }) => author.handle === company.handle && parentId !== null)
    .toSorted((a, b) => (state.places.get(a.id) ?? 0) - (state.places.get(b.id) ?? 0))
    .map(({ id, text, createdAt }) => ({ id, text, at: Date.parse(createdAt) }))
}

function pending(network: Network, person: Person, first: Post, answer: Post, reading: Reading, speed: number): Plan[] {
  const done = (step: number): boolean => network.state.reacted.has(`${reading.to}/${step}`)
  const about = (step: number): Reaction => ({ to: reading.to, step, why: reading.why })
  const answered = Date.parse(answer.createdAt)
  if (reading.steps.length === 0) {
    const run = (): void => network.record({ kind: 'silence', reaction: about(0) })
    return done(0) ? [] : [{ at: answered, run }]
  }
  return reading.steps.flatMap((step, index) => {
    if (done(index)) return []
    return [{ at: answered + step.after / speed, run: () => act(network, person, first, answer, step, about(index)) }]
  })
}

function act(network: Network, person: Person, first: Post, answer: Post, step: Step, reaction: Reaction): void {
  const { author } = person
  const standing = network.state.posts.get(first.id)?.deletedAt === null
  if (step.does === 'answers') network.post({ author, text: step.text, inReplyTo: answer, reaction })
  else if (step.does === 'shares') {
    network.post({ author, text: step.text, inReplyTo: null, quotes: answer.id, reaction })
  } else if (!standing) network.record({ kind: 'silence', reaction })
  else if (step.does === 'edits') network.record({ kind: 'edit', id: first.id, text: step.text, reaction })
  else network.record({ kind: 'delete', id: first.id, reaction })
}
