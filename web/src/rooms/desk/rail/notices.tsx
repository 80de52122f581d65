import { useQuery } from '@tanstack/react-query'
import type { Notice } from '../../../../../src/contract/owed.ts'
import { NAME_IN_PHRASE } from '../../../../../src/domain/obligation/phrase.ts'
import { cutName, shownName } from '../../../../../src/domain/person/name.ts'
import { api } from '../../../api.ts'
import { useNow } from '../../../clock.ts'
import { Go } from '../../../parts/go.tsx'
import { useQuiet } from '../../../quiet.ts'
import { asks, client } from '../../../queries.ts'
import { words } from '../../../words.ts'
import { casePath } from '../here.ts'
import { when } from '../../../moments.ts'

const SHOWN = 3

/** What somebody should hear of: each once, until they have seen it. No sound, and nothing that pops up. */
export function Notices() {
  const { data } = useQuery(asks.notices)
  const quiet = useQuiet()
  const notices = data?.notices ?? []
  if (notices.length === 0 || quiet) return null
  const more = notices.length - SHOWN
  return (
    <section className="notices" aria-label={words.foot.notices}>
      <h2>{words.foot.notices}</h2>
      <ul>
        {notices.slice(0, SHOWN).map((notice) => (
          <li key={notice.id}>
            <NoticeLine notice={notice} />
          </li>
        ))}
      </ul>
      <p>
        {more > 0 ? `${words.foot.moreNotices(more)} · ` : ''}
        <button type="button" className="word" onClick={() => void seen(notices.map(({ id }) => id))}>
          {words.foot.seen}
        </button>
      </p>
    </section>
  )
}

function NoticeLine({ notice }: { notice: Notice }) {
  const now = useNow()
  const { before, after } = words.owed[notice.kind]
  const phrase = `${before}${cutName(shownName(notice.name, notice.handle), NAME_IN_PHRASE)}${after}`
  const due = when(notice, now)
  return (
    <Go
      href={casePath('everyone', notice.caseId)}
      data-level={notice.what === 'late' ? 'late' : undefined}
      onClick={() => void seen([notice.id])}
    >
      {noticeWords(notice, phrase, due.words)}
    </Go>
  )
}

function noticeWords({ what }: Notice, phrase: string, due: string): string {
  if (what === 'for you') return words.approval.forYou(phrase, due)
  if (what === 'other reader') return words.approval.otherReader(phrase)
  return `${phrase}: ${what === 'went back' ? words.foot.backWithNobody(due) : due}`
}

async function seen(ids: readonly string[]): Promise<void> {
  // What could not be told to the desk is simply shown again.
  await api.noticesTold(ids).catch(() => undefined)
  await client.invalidateQueries({ queryKey: ['notices'] })
}
