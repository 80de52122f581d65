import type { PersonCase, PersonPage } from '../../../../../../src/contract/person.ts'
import { Go } from '../../../../parts/go.tsx'
import { Moment } from '../../../../parts/moment.tsx'
import { language, words } from '../../../../words.ts'
import { casePath } from '../../here.ts'

type End = keyof typeof words.person.ends

const endOf = ({ outcome, category }: PersonCase): End => outcome ?? (category === 'resolved' ? 'silent' : 'open')

/** What we know of somebody: facts, each with what stands behind it. No mood, no score. */
export function PersonFacts({ person, here }: { person: PersonPage; here: string | null }) {
  return (
    <dl className="facts">
      {person.languages.length > 0 ? (
        <>
          <dt>{words.person.writes}</dt>
          <dd>
            {writes(person)}
            <br />
            <Go href={`/people/${encodeURIComponent(person.id)}`}>{words.person.ofPosts(person.posts)}</Go>
          </dd>
        </>
      ) : null}
      <dt>{words.person.withUs}</dt>
      <dd>
        {person.cases.length <= 1 && here !== null ? words.person.firstTime : withUs(person.cases)}{' '}
        {words.person.heardSince} <Moment at={person.heardSince} />.
        <Cases cases={person.cases} here={here} />
      </dd>
    </dl>
  )
}

function writes({ languages, writesFrom }: PersonPage): string {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' })
  const spoken = languages.slice(0, 3).map((one) => nameOf(names, one.language))
  const from = writesFrom === null ? null : `${String(writesFrom).padStart(2, '0')}:00`
  return words.person.writesIn(new Intl.ListFormat(language, { type: 'unit' }).format(spoken), from)
}

function nameOf(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}

function withUs(cases: readonly PersonCase[]): string {
  const counted = Map.groupBy(cases, endOf)
  const ends = [...counted].map(([end, some]) => `${words.person.ends[end]} ${some.length}`)
  return `${words.person.ended(words.person.cases(cases.length), ends.join(', '))}.`
}

function Cases({ cases, here }: { cases: readonly PersonCase[]; here: string | null }) {
  const others = cases.filter(({ id }) => id !== here)
  if (others.length === 0) return null
  return (
    <ul className="past">
      {others.map((one) => (
        <li key={one.id}>
          <Moment at={one.openedAt} />{' '}
          <Go href={casePath('everyone', one.id)}>
            {words.triage.topic(one.topic) ?? words.triage.kind(one.kind, one.severity)}
          </Go>{' '}
          · {words.person.caseEnds[endOf(one)]}
        </li>
      ))}
    </ul>
  )
}
