import { useState } from 'react'
import type { ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import { WordsOf } from '../../../parts/words-of.tsx'
import { words } from '../../../words.ts'

interface Props {
  readonly changed: NonNullable<ReplyUnderWay['changed']>
  readonly writer: string
  readonly language: string | null
}

/** That somebody else of us changed the words before they went, and what they were (C47). */
export function Reworded({ changed, writer, language }: Props) {
  const [both, setBoth] = useState(false)
  return (
    <div className="edited">
      <p className="dim small">
        {words.approval.changedLine(changed.by)}{' '}
        <button type="button" className="word" aria-expanded={both} onClick={() => setBoth(!both)}>
          {words.kase.seeBoth}
        </button>
      </p>
      {both ? (
        <div className="before">
          <p className="dim small">{words.approval.before(writer)}</p>
          <WordsOf text={changed.before} language={language} />
        </div>
      ) : null}
    </div>
  )
}
