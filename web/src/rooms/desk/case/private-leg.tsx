import type { ReactNode } from 'react'
import type { CasePage } from '../../../../../src/contract/case-page.ts'
import { words } from '../../../words.ts'
import { bandWords, callOf, useServersRead } from '../composer/audiences.ts'
import { needWords } from './need-words.ts'

/** What was said in private: stepped in and dashed, with who reads it and what it was opened for. */
export function PrivateLeg({ kase, children }: { kase: CasePage; children: ReactNode[] }) {
  const servers = useServersRead(kase.network)
  const { opened } = kase.inPrivate
  const readers = servers ? bandWords(kase, 'private', '', true) : words.inPrivate.legPrivate(callOf(kase))
  const need = opened && words.inPrivate.legFor(needWords(opened.need, opened.words))
  return (
    <div className="leg" data-audience="private">
      <p className="leg-head">
        <b>{servers ? words.inPrivate.notPrivate : words.inPrivate.audience.private}</b>{' '}
        <span>{[readers, need].filter(Boolean).join(' · ')}</span>
      </p>
      {children.length === 0 ? <p className="dim small">{words.inPrivate.legEmpty}</p> : children}
    </div>
  )
}
