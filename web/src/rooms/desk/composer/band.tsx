import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { DraftFor } from '../../../../../src/contract/private.ts'
import { Key } from '../../../parts/key.tsx'
import { words } from '../../../words.ts'
import { bandWords, useServersRead } from './audiences.ts'
import type { Writing } from './use-writing.ts'

const KEYS = { public: 'reply', private: 'inPrivate', note: 'note' } as const
const LEADS = { public: 'toPublic', private: 'toPrivate', note: 'toNote' } as const
const ALL: readonly DraftFor[] = ['public', 'private', 'note']

/** Who reads what is written: first of all in the composer, always in sight, and the way to another audience. */
export function Band({ kase, writing, network }: { kase: CasePage; writing: Writing; network: string }) {
  const servers = useServersRead(kase.network)
  const { audience } = writing
  const open = audience === 'private' && servers
  return (
    <div className="band" data-audience={audience} data-open={open || undefined}>
      <p>
        <b>{open ? words.inPrivate.notPrivate : words.inPrivate.audience[audience]}</b>{' '}
        <span>{bandWords(kase, audience, network, servers)}</span>
      </p>
      <fieldset className="turn">
        <legend className="unseen">{words.inPrivate.whoReads}</legend>
        {ALL.filter((one) => one !== audience && writing.offers(one)).map((one) => (
          <span key={one}>
            <button type="button" className="word" onClick={() => void writing.start(one)}>
              {words.inPrivate[LEADS[one]]}
            </button>{' '}
            <Key of={KEYS[one]} />
          </span>
        ))}
      </fieldset>
    </div>
  )
}
