import { furtherProposals, proposals, queryOf } from '../../../../src/domain/match/proposals.ts'
import { useMe } from '../desk/here.ts'
import { words } from '../../words.ts'

/** What people may call the company, from its name: offered where a query is new (C02). */
export function Proposals({ text, add }: { text: string; add: (term: string) => void }) {
  const me = useMe()
  const names = [...proposals(me.workspace.name), ...furtherProposals(me.workspace.name)]
  const left = names.map((name) => queryOf([name])).filter((term) => term !== '' && !isIn(text, term))
  if (left.length === 0) return null
  return (
    <div className="query-proposals">
      <span className="dim">{words.queries.peopleWrite}</span>
      {left.map((term) => (
        <button key={term} type="button" className="word" onClick={() => add(term)}>
          {term}
        </button>
      ))}
    </div>
  )
}

/** `northwind` is not in `@northwindair`. */
const isIn = (text: string, term: string): boolean =>
  term.startsWith('"') ? text.includes(term) : text.split(/[\s()]+/u).includes(term)
