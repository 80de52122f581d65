import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Example } from '../../../../src/contract/queries.ts'
import { Moment } from '../../parts/moment.tsx'
import { Name } from '../../parts/name.tsx'
import { readable } from '../../parts/readable.ts'
import { useNetworkName } from '../desk/here.ts'
import type { Tab } from './preview-words.ts'

/** One post of a preview: the words that count are underlined, and the reason stands beneath. */
export function ExampleRow({ example, tab, propose }: { example: Example; tab: Tab; propose: (() => void) | null }) {
  const network = useNetworkName(example.network)
  const known = example.language !== null && example.language !== 'und' ? { lang: example.language } : {}
  return (
    <li className="example">
      <p className="example-who">
        <b>
          <Name name={example.name} handle={example.handle} most={32} />
        </b>{' '}
        <span className="small dim">
          {network} · <Moment at={example.at} />
        </span>
      </p>
      <p className="example-text" dir="auto" {...known}>
        {underlined(example)}
      </p>
      <p className="small dim example-why">{because(example, tab)}</p>
      {propose ? (
        <Button variant="default" onClick={propose}>
          {tab === 'match' ? 'Not about us' : 'It is about us'}
        </Button>
      ) : null}
    </li>
  )
}

function underlined({ text, words, blockedBy }: Example): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const { from, to } of [...words, ...blockedBy].toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < at) continue
    parts.push(
      readable(text.slice(at, from)),
      <mark key={from} className="found">
        {readable(text.slice(from, to))}
      </mark>,
    )
    at = to
  }
  return [...parts, readable(text.slice(at))]
}

/** `because nrothwind` · `not: «cold north wind»` · `only lang:en`. */
function because({ words, blockedBy, fields }: Example, tab: Tab): string {
  const each = (found: Example['words']) => [...new Set(found.map((one) => one.words))]
  if (tab === 'near') {
    const not = each(blockedBy).map((one) => `«${one}»`)
    const by = fields.map((field) => (field.startsWith('NOT ') ? `not ${field.slice(4)}` : `only ${field}`))
    return [...(not.length > 0 ? [`not: ${not.join(', ')}`] : []), ...by].join(' · ')
  }
  return `${tab === 'gone' ? 'until now because' : 'because'} ${[...each(words), ...fields].join(', ')}`
}
