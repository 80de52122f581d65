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

/** Another matter of the same person: some posts become a case of their own. */
export function SplitDialog({ kase, deeds, close }: Props) {
  const posts = kase.timeline.filter((line): line is TimelinePost => line.type === 'post' && line.theirs)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [wrong, setWrong] = useState<string | null>(null)
  const submit = () => {
    const problem = chosen.size === 0 ? words.moving.none : chosen.size === posts.length ? words.moving.all : null
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
      <Dialog title={words.work.split} close={close} asked={deeds}>
        <p>{words.moving.one}</p>
      </Dialog>
    )
  }
  return (
    <Dialog title={words.work.split} close={close} asked={deeds} does={words.moving.splitDoes} submit={submit}>
      <p>{words.moving.split}</p>
      <fieldset className="choice-list">
        <legend className="unseen">{words.moving.posts}</legend>
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
      <Dialog title={words.work.merge} close={close} asked={deeds}>
        <p>{words.moving.alone}</p>
      </Dialog>
    )
  }
  const submit = () => deeds.mutate({ do: 'merge', other: chosen }, { onSuccess: close })
  return (
    <Dialog title={words.work.merge} close={close} asked={deeds} does={words.moving.mergeDoes} submit={submit}>
      <p>{words.moving.merge}</p>
      <fieldset className="choice-list">
        <legend className="unseen">{words.moving.near}</legend>
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
