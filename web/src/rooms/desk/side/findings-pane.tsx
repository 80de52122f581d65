import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { Key } from '../../../parts/key.tsx'
import { focusNextFinding } from '../composer/mending.ts'
import { stopsIn, type Placed } from '../composer/placed.ts'
import type { Writing } from '../composer/use-writing.ts'
import { words } from '../../../words.ts'

const QUOTED = 60

/** What the guard says, strongest first: the words, what this person will read in them, and ways to mend them. */
export function FindingsPane({ writing }: { writing: Writing }) {
  const { findings, read, unreachable } = writing.guard
  // Drawn late in a drawer: only now can the focus go where it was wanted.
  useEffect(() => writing.wants.give('finding', focusNextFinding))
  const { text } = writing.draft
  return (
    <div className="findings" data-findings>
      <div className="findings-head">
        <h2>{words.guardPane.before}</h2>
        <span className="small dim">
          {findings.length > 0 ? (
            <>
              {words.guardPane.tally(findings.length, stopsIn(findings))} <Key of="finding" />
            </>
          ) : null}
        </span>
      </div>
      {findings.length === 0 ? <p className="dim">{silence(text, read, unreachable)}</p> : null}
      <ol>
        {findings.map((found) => (
          <Finding key={`${found.rule} ${found.from} ${found.to}`} found={found} text={text} writing={writing} />
        ))}
      </ol>
    </div>
  )
}

function silence(text: string, read: boolean, unreachable: boolean): string {
  if (text.trim() === '') return words.composer.nothingYet
  if (unreachable) return words.guardPane.readsAgain
  return read ? words.guardPane.clear : '\u00a0'
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Finding({ found, text, writing }: { found: Placed; text: string; writing: Writing }) {
  const quote = text.slice(found.from, found.to)
  return (
    <li data-finding tabIndex={-1} id={found.number === null ? undefined : `finding-${found.number}`}>
      <p>
        {found.number === null ? null : <span className="figure">{found.number} </span>}
        <b className="tag" data-strength={found.strength}>
          {words.guardPane.strengths[found.strength]}
        </b>{' '}
        {quote ? <q dir="auto">{quote.length > QUOTED ? `${quote.slice(0, QUOTED)}…` : quote}</q> : null}{' '}
        <span className="small dim practice">{found.practices.join(' ')}</span>
      </p>
      <p>{found.why}</p>
      <div className="mends">
        {found.mends.map((mend) => (
          <Button key={`${mend.label} ${mend.from}`} variant="default" onClick={() => writing.mend(mend)}>
            {capital(mend.label)}
          </Button>
        ))}
      </div>
    </li>
  )
}
