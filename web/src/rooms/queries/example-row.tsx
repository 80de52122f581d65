import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Example } from '../../../../src/contract/queries.ts'
import { Moment } from '../../parts/moment.tsx'
import { Name } from '../../parts/name.tsx'
import { readable, runs } from '../../parts/readable.ts'
import { useNetworkName } from '../desk/here.ts'
import type { Tab } from './preview-words.ts'
import { words } from '../../words.ts'

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
      <p className="example-text" dir={runs(example.text)} {...known}>
        {underlined(example)}
      </p>
      <p className="small dim example-why">{because(example, tab)}</p>
      {propose ? (
        <Button variant="default" onClick={propose}>
          {tab === 'match' ? words.preview.notUs : words.preview.isUs}
        </Button>
      ) : null}
    </li>
  )
}

function underlined({ text, words: found, blockedBy }: Example): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const { from, to } of [...found, ...blockedBy].toSorted((a, b) => a.from - b.from || b.to - a.to)) {
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
function because({ words: found, blockedBy, fields }: Example, tab: Tab): string {
  const each = (places: Example['words']) => [...new Set(places.map((one) => one.words))]
  if (tab === 'near') {
    const not = each(blockedBy).map((one) => `«${one}»`)
    const by = fields.map((field) =>
      field.startsWith('NOT ') ? words.preview.notField(field.slice(4)) : words.preview.onlyField(field),
    )
    return [...(not.length > 0 ? [words.preview.not(not.join(', '))] : []), ...by].join(' · ')
  }
  const why = [...each(found), ...fields].join(', ')
  return tab === 'gone' ? words.preview.untilNow(why) : words.preview.because(why)
}
