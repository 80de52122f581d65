import { Button } from '@mantine/core'
import type { Counts, ViewName } from '../../../../../src/contract/inbox.ts'
import { Key } from '../../../parts/key.tsx'
import { Sentence } from '../../../parts/sentence.tsx'
import { There } from '../../../parts/there.tsx'
import { useHere, useMe } from '../here.ts'
import { words } from '../../../words.ts'

/** An empty list says what is true now, and where the next thing is. */
export function EmptyList({ view, counts }: { view: ViewName; counts: Counts | undefined }) {
  const here = useHere()
  const me = useMe()
  if (!counts) return null
  if (counts.heardAt === null && counts.everyone === 0) {
    return (
      <Sentence text={me.rehearsal === null ? words.lists.listening : `${words.lists.listening} ${words.lists.watch}`}>
        {me.rehearsal === null ? null : <There url={me.rehearsal}>{words.lists.openRehearsal}</There>}
      </Sentence>
    )
  }
  if (view === 'praise') return <Sentence text={words.praise.none} />
  if (view === 'nobody' || counts.nobody === 0) return <Sentence text={words.lists.empty[view]} />
  const without = words.lists.haveNobody(counts.nobody, words.readers.count(counts.nobody))
  return (
    <Sentence text={`${words.lists.empty[view]} ${without}`}>
      <Button onClick={() => here.goTo('nobody')}>
        {words.lists.look(counts.nobody)} <Key of="nobody" />
      </Button>
    </Sentence>
  )
}
