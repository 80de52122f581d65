import type { Unreadable } from '../../domain/connector.ts'
import type { Author, Parsed } from '../../domain/post.ts'
import { readDate } from './date.ts'
import { count, fields, needed, Odd, readJson, words, type Fields } from './fields.ts'

/** One line of a file, wrapped as `{line, at, network}`; `at` is there when the import moved its time. */
export function parse(raw: Uint8Array): Parsed | Unreadable {
  try {
    const arrival = fields(readJson(raw), 'line')
    const line = fields(arrival['line'], 'line')
    const remoteId = needed(line, 'id')
    const text = needed(line, 'text')
    const from = author(line)
    const parentId = words(line, 'in_reply_to')
    const to = words(line, 'private_to')
    return {
      says: 'post',
      post: {
        remoteId,
        threadId: words(line, 'thread_id') ?? parentId ?? remoteId,
        parentId,
        author: from,
        text,
        language: words(line, 'lang'),
        url: link(words(line, 'url')),
        at: moved(words(arrival, 'at'), words(line, 'created_at')),
        ...(line['ours'] === true && { ours: true }),
        ...(to !== null && { to }),
      },
    }
  } catch (error) {
    return { unreadable: error instanceof Odd ? error.message : String(error) }
  }
}

/** The time that the import gave, else the line's own; a date that is none is told in both cases. */
function moved(at: string | null, written: string | null): number {
  const own = written === null ? null : readDate(written)
  return at === null ? (own ?? none('date')) : readDate(at)
}

function author(line: Fields): Author {
  const followers = count(line['author_followers'])
  const said = words(line, 'author')
  const who = said === null ? fields(line['author'], 'author') : { handle: said }
  const handle = (words(who, 'handle') ?? words(who, 'name') ?? none('author')).replace(/^@(?=.)/, '')
  return {
    remoteId: words(who, 'id') ?? handle,
    handle,
    name: words(who, 'name') ?? handle,
    audience: count(who['followers']) ?? followers,
    bio: words(who, 'bio'),
    since: null,
  }
}

/** Only addresses that a browser may follow: a file can say `javascript:`. */
const link = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null)

function none(what: string): never {
  throw new Odd(`no ${what}`)
}
