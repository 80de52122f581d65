import { Button } from '@mantine/core'
import { useEffect } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { say } from '../../../parts/say.tsx'
import { timeOfDay } from '../../../moments.ts'
import { Sentence } from '../../../parts/sentence.tsx'
import { words } from '../../../words.ts'
import { callOf } from './audiences.ts'
import type { News } from './use-seen.ts'
import type { Writing } from './use-writing.ts'

/** What happened while somebody wrote: above the words, where it cannot be missed, and nothing is sent past it. */
export function Meanwhile({ kase, writing }: { kase: CasePage; writing: Writing }) {
  const { seen, sending, draft, audience } = writing
  if (draft.other) {
    return (
      <Sentence text={words.composer.otherWindow(timeOfDay(draft.other.keptAt))}>
        <p className="other" dir="auto">
          {draft.other.text}
        </p>
        <Button variant="default" onClick={draft.keeper.takeOther}>
          {words.composer.takeOther}
        </Button>
        <Button variant="default" onClick={draft.keeper.keepMine}>
          {words.composer.keepMine}
        </Button>
      </Sentence>
    )
  }
  if (seen.news && audience !== 'note') return <NewsOf kase={kase} writing={writing} news={seen.news} />
  return sending.refusal ? <Sentence text={sending.refusal.message} /> : null
}

/** What is new on the case, and what can be done about it. */
function NewsOf({ kase, writing, news }: { kase: CasePage; writing: Writing; news: News }) {
  const { seen, sending } = writing
  const read = () => {
    sending.forget()
    seen.look()
    const id = news.what === 'answered' ? news.id : news.post.id
    if (!document.querySelector('.timeline[inert]')) return show(id)
    // On a phone the words step aside, and are kept.
    writing.close()
    requestAnimationFrame(() => requestAnimationFrame(() => show(id)))
  }
  const name = callOf(kase)
  const first = news.what === 'answered' ? news.by : null
  useEffect(() => {
    if (first !== null) say(words.inPrivate.answered(first, name), true)
  }, [first, name])
  if (news.what === 'answered') {
    return (
      <Sentence text={`${words.inPrivate.answered(news.by, name)} ${words.inPrivate.yoursKept}`}>
        <Button variant="default" onClick={read}>
          {words.inPrivate.readTheirs(news.by)}
        </Button>
        <Button variant="default" onClick={writing.askAsWell}>
          {words.inPrivate.sendAsWell}
        </Button>
        <Button variant="default" onClick={writing.makeNote}>
          {words.inPrivate.asNote}
        </Button>
      </Sentence>
    )
  }
  const held = sending.refusal !== null
  return (
    <Sentence text={[newsWords(name, news), held ? words.inPrivate.nothingSent : ''].filter(Boolean).join(' ')}>
      <Button variant="default" onClick={read}>
        {news.what === 'wrote' && !held ? words.composer.read : words.composer.readAgain}
      </Button>
      {held ? (
        <Button variant="default" onClick={writing.sendStill}>
          {words.composer.stillFits}
        </Button>
      ) : null}
    </Sentence>
  )
}

function newsWords(name: string, { what, post }: Exclude<News, { what: 'answered' }>): string {
  if (what === 'wrote') return words.inPrivate.wrote(name, timeOfDay(post.at))
  if (what === 'deleted') return words.inPrivate.deleted(name, timeOfDay(post.deletedAt ?? post.at))
  const at = timeOfDay(post.edited?.at ?? post.at)
  const before = post.edited?.before ?? ''
  const added = post.text.startsWith(before) ? post.text.slice(before.length).trim() : ''
  return added === '' || before === '' || added.length > 80
    ? words.inPrivate.edited(name, at)
    : words.inPrivate.editedAdded(name, at, added)
}

/** To the post, or to the reply that is on its way. */
function show(id: string): void {
  const line = document.querySelector<HTMLElement>(`[data-post="${CSS.escape(id)}"]`)
  line?.scrollIntoView({ block: 'center' })
  line?.focus()
}
