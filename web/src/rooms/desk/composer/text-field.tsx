import { useLayoutEffect, useRef, type ReactNode } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { words } from '../../../words.ts'
import { fieldName, useServersRead } from './audiences.ts'
import type { Placed } from './placed.ts'
import type { Writing } from './use-writing.ts'

/** The words themselves; behind them, in the same letters but unseen, the marks of what the guard found. */
export function TextField({ kase, writing, network }: { kase: CasePage; writing: Writing; network: string }) {
  const marks = useRef<HTMLDivElement>(null)
  const { field, draft, guard } = writing
  const follow = () => {
    if (marks.current && field.current) marks.current.scrollTop = field.current.scrollTop
  }
  useLayoutEffect(follow)
  useLayoutEffect(
    () => field.current?.setSelectionRange(field.current.value.length, field.current.value.length),
    [field],
  )
  const servers = useServersRead(kase.network)
  return (
    <div className="write">
      <div className="marks" ref={marks} aria-hidden="true" dir="auto">
        {marked(draft.text, guard.findings)}
        {'\n'}
      </div>
      <textarea
        ref={field}
        value={draft.text}
        onChange={(event) => draft.keeper.edit({ text: event.currentTarget.value })}
        onScroll={follow}
        dir="auto"
        aria-label={fieldName(kase, writing.audience, network, servers)}
        aria-describedby={[
          'reply-counter',
          ...guard.findings.flatMap(({ number }) => (number === null ? [] : [`finding-${number}`])),
        ].join(' ')}
        placeholder={words.composer.nothingYet}
        autoComplete="off"
        spellCheck
      />
    </div>
  )
}

function marked(text: string, findings: readonly Placed[]): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const { from, to, number, strength } of findings
    .filter((found) => found.number !== null)
    .toSorted((a, b) => a.from - b.from)) {
    if (to <= at || to > text.length) continue
    const start = Math.max(from, at)
    parts.push(
      text.slice(at, start),
      <mark key={number} data-strength={strength} data-number={number}>
        {text.slice(start, to)}
      </mark>,
    )
    at = to
  }
  return [...parts, text.slice(at)]
}
