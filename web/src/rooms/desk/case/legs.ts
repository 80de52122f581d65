import type { CasePage, ReplyUnderWay } from '../../../../../src/contract/case-page.ts'

/** One thing that was said or done on a case, or is about to be said. */
export type Line =
  | CasePage['timeline'][number]
  | { readonly type: 'under way'; readonly id: string; readonly reply: ReplyUnderWay }

/** Lines that follow one another and have the same readers. */
export interface Stretch {
  readonly audience: 'public' | 'private'
  readonly lines: readonly Line[]
}

/** Whether anything of the case stands in public. */
export const isPublic = ({ timeline }: Pick<CasePage, 'timeline'>): boolean =>
  timeline.some((line) => line.type === 'post' && line.audience === 'public')

/** One line of time with its legs: what is private stands together, what the desk did stays where it happened. */
export function stretchesOf({
  timeline,
  underWay,
  inPrivate,
}: Pick<CasePage, 'timeline' | 'underWay' | 'inPrivate'>): Stretch[] {
  const lines: Line[] = [...timeline, ...underWay.map((reply) => ({ type: 'under way' as const, id: reply.id, reply }))]
  const stretches: { audience: Stretch['audience']; lines: Line[] }[] = []
  for (const [at, line] of lines.entries()) {
    const before = stretches.at(-1)
    const audience =
      audienceOf(line) ?? (before?.audience === 'private' && nextSaid(lines, at) === 'private' ? 'private' : 'public')
    if (before?.audience === audience) before.lines.push(line)
    else stretches.push({ audience, lines: [line] })
  }
  const written = stretches.some(({ audience }) => audience === 'private')
  // Opened and nothing said there yet: one sees that it is open.
  return inPrivate.opened && !written ? [...stretches, { audience: 'private', lines: [] }] : stretches
}

function audienceOf(line: Line): 'public' | 'private' | null {
  if (line.type === 'under way') return line.reply.audience
  return line.type === 'post' ? line.audience : null
}

const nextSaid = (lines: readonly Line[], at: number): 'public' | 'private' | null => {
  const next = lines.slice(at + 1).find((line) => audienceOf(line) !== null)
  return next ? audienceOf(next) : null
}
