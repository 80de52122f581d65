import { useState } from 'react'
import type { CasePage, TimelinePost } from '../../../../../../src/contract/case-page.ts'
import { Moment } from '../../../../parts/moment.tsx'
import { Name } from '../../../../parts/name.tsx'
import { oneLine } from '../../../../parts/readable.ts'
import { Dialog } from './dialog.tsx'
import { standsWords } from './linked.tsx'
import type { Deeds } from './use-deeds.ts'
import { words } from '../../../../words.ts'

interface Props {
  readonly kase: CasePage
  readonly deeds: Deeds
  readonly close: () => void
}

const texts = {
  split: 'Choose what is another matter. It gets a case of its own, with our answers to it and a promise of its own.',
  one: 'They wrote once in this case: there is nothing to split off.',
  all: 'Leave at least one post in this case.',
  none: 'Choose at least one post.',
  merge: 'Everything of the one you choose comes into this case. The earlier promise stays.',
  alone: 'There is no other case of this person, and nobody else in this thread.',
}

/** Another matter of the same person: some posts become a case of their own. */
export function SplitDialog({ kase, deeds, close }: Props) {
  const posts = kase.timeline.filter((line): line is TimelinePost => line.type === 'post' && line.theirs)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [wrong, setWrong] = useState<string | null>(null)
  const submit = () => {
    const problem = chosen.size === 0 ? texts.none : chosen.size === posts.length ? texts.all : null
    setWrong(problem)
    if (problem === null) deeds.mutate({ do: 'split', posts: [...chosen] }, { onSuccess: close })
  }
  const turn = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  if (posts.length < 2) {
    return (
      <Dialog title="Split off…" close={close} deeds={deeds}>
        <p>{texts.one}</p>
      </Dialog>
    )
  }
  return (
    <Dialog title="Split off…" close={close} deeds={deeds} does="Split off" submit={submit}>
      <p>{texts.split}</p>
      <fieldset className="choice-list">
        <legend className="unseen">Their posts</legend>
        {posts.map((post, place) => (
          <label key={post.id}>
            <input
              type="checkbox"
              checked={chosen.has(post.id)}
              onChange={() => turn(post.id)}
              data-autofocus={place === 0 || undefined}
            />{' '}
            <span>
              <Moment at={post.at} /> <span dir="auto">{oneLine(post.text) || words.parts.picture}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {wrong ? <p role="alert">▲ {wrong}</p> : null}
    </Dialog>
  )
}

/** Two cases that are one matter. */
export function MergeDialog({ kase, deeds, close }: Props) {
  const [chosen, setChosen] = useState(kase.near[0]?.id ?? null)
  if (chosen === null) {
    return (
      <Dialog title="Put together with…" close={close} deeds={deeds}>
        <p>{texts.alone}</p>
      </Dialog>
    )
  }
  const submit = () => deeds.mutate({ do: 'merge', other: chosen }, { onSuccess: close })
  return (
    <Dialog title="Put together with…" close={close} deeds={deeds} does="Put together" submit={submit}>
      <p>{texts.merge}</p>
      <fieldset className="choice-list">
        <legend className="unseen">Cases near this one</legend>
        {kase.near.map((near) => (
          <label key={near.id}>
            <input
              type="radio"
              name="other"
              checked={near.id === chosen}
              onChange={() => setChosen(near.id)}
              data-autofocus={near.id === chosen || undefined}
            />{' '}
            <span>
              <Name name={near.name} handle={near.handle} /> ({words.triage.kindWithin(near.kind, 0)},{' '}
              {standsWords(near)}, <Moment at={near.at} />){' '}
              <span dir="auto">{oneLine(near.words) || words.parts.picture}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </Dialog>
  )
}
