import { FIELDS } from '../../../../src/domain/search/search.ts'
import { Key } from '../../parts/key.tsx'
import { words } from '../../words.ts'
import { counted } from './row-words.ts'
import type { Shown, useSought } from './use-search.ts'

interface Props {
  readonly shown: Shown | null
  readonly sought: ReturnType<typeof useSought>
  readonly toField: () => void
}

const NONE = { count: 0, over: false }
const figures = new Intl.NumberFormat(words.clock.locale, { maximumFractionDigits: 0 })

/** What it took, what the keys do here, and what else may be typed. */
export function SearchFoot({ shown, sought, toField }: Props) {
  const first = shown?.pages[0]
  const add = (name: string) => {
    sought.type(`${sought.text.trimEnd()} ${name}`.trimStart())
    toField()
  }
  return (
    <div className="search-foot small dim">
      {shown && first ? (
        <p>
          <span className="figure">
            {words.search.took(counted(first.counts?.[first.kind] ?? NONE), figures.format(Math.max(1, first.took)))}
          </span>
          <span className="fine-pointer">
            {' · '}
            <kbd className="key">{words.keyPage.enter}</kbd> {words.search.opens} · <Key of="send" />{' '}
            {words.search.newTab}
          </span>
        </p>
      ) : null}
      <p className="fields">
        {FIELDS.map((name) => (
          <button key={name} type="button" className="word" onClick={() => add(`${name}:`)}>
            {name}:
          </button>
        ))}{' '}
        {words.search.fieldsToo}
      </p>
    </div>
  )
}
