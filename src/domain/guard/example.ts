import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'

/** A draft to try the rules on. Tests alone use this file. */
export function draftOf(text: string, to: string | null = null): Draft {
  return { text, network: 'rehearsal', parentId: 'p1', threadId: 't1', to }
}

export function factsFor(
  callName: string | null,
  theirPosts: readonly string[] = [],
  max: number | null = null,
): Facts {
  const abilities = { listen: true, reply: true, find: true, private: true }
  const limit = max === null ? null : ({ max, unit: 'graphemes' } as const)
  const about = {
    network: 'rehearsal',
    name: 'Rehearsal',
    abilities,
    privateReaders: 'only them' as const,
    connect: [],
    limit,
  }
  const name = callName ?? ''
  return {
    about,
    person: { callName, name, handle: `${name.toLowerCase()}_o` },
    theirPosts,
    theirPrivatePosts: [],
    othersToday: 4,
  }
}

export function firstOf(findings: readonly Finding[]): Finding {
  const [first] = findings
  if (!first) throw new Error('nothing was found')
  return first
}

/** The same sentences as hasty or sly fingers type them. */
export function spoiled(sentences: readonly string[]): string[] {
  return sentences.flatMap((text) => [
    text.toUpperCase(),
    text.replace(/ /g, ' \u00a0 '),
    text.toLowerCase().replace(/ /g, '\n'),
    text.toLowerCase().replace(/ /g, ' 🙂 '),
    text.replace(/(\p{L})(\p{L})/gu, '$1\u200b$2'),
    text.replace(/'/g, '’').normalize('NFD'),
    `Oh 👋🏽 wow. ${text} Bye!`,
  ])
}
