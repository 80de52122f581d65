import { Button } from '@mantine/core'
import type { Counts, ViewName } from '../../../../../src/contract/inbox.ts'
import { Key } from '../../../parts/key.tsx'
import { Sentence } from '../../../parts/sentence.tsx'
import { There } from '../../../parts/there.tsx'
import { useHere, useMe } from '../here.ts'
import { words } from '../../../words.ts'

const texts = {
  firstDay: 'Listening. Nothing yet.',
  mine: 'Nothing is owed by you.',
  nobody: 'Everything that is owed has somebody.',
  everyone: 'Nothing is owed to anybody.',
}

/** An empty list says what is true now, and where the next thing is. */
export function EmptyList({ view, counts }: { view: ViewName; counts: Counts | undefined }) {
  const here = useHere()
  const me = useMe()
  if (!counts) return null
  if (counts.heardAt === null && counts.everyone === 0) {
    return (
      <Sentence
        text={me.rehearsal === null ? texts.firstDay : `${texts.firstDay} Watch the make-believe network meanwhile.`}
      >
        {me.rehearsal === null ? null : <There url={me.rehearsal}>Open Rehearsal</There>}
      </Sentence>
    )
  }
  if (view === 'praise') return <Sentence text={words.praise.none} />
  if (view === 'nobody' || counts.nobody === 0) return <Sentence text={texts[view]} />
  const without = counts.nobody === 1 ? '1 has nobody yet.' : `${words.readers.count(counts.nobody)} have nobody yet.`
  return (
    <Sentence text={`${texts[view]} ${without}`}>
      <Button onClick={() => here.goTo('nobody')}>
        {counts.nobody === 1 ? 'Look at it' : 'Look at them'} <Key of="nobody" />
      </Button>
    </Sentence>
  )
}
