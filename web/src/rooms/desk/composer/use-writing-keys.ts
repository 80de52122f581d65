import type { CasePage } from '../../../../../src/contract/case-page.ts'
import type { DraftFor } from '../../../../../src/contract/private.ts'
import { useKey } from '../../../keys.ts'
import { words } from '../../../words.ts'

interface WithKeys {
  readonly mayReply: CasePage['mayReply']
  readonly open: boolean
  readonly start: (to: DraftFor) => boolean
  readonly close: () => void
  readonly toText: () => void
  readonly guard: { readonly findings: readonly unknown[] }
  readonly press: () => void
  readonly nextFinding: () => void
}

export function useWritingKeys({ mayReply, open, start, close, toText, guard, press, nextFinding }: WithKeys): void {
  useKey('reply', () => start('public'), {
    whyNot: mayReply.may ? null : (mayReply.why ?? words.notNow.noReply),
  })
  useKey('inPrivate', () => start('private'))
  useKey('note', () => start('note'))
  useKey('send', () => (open ? press() : false))
  useKey('finding', () => (open && guard.findings.length > 0 ? nextFinding() : false))
  const out = () => {
    if (!open) return false
    return document.activeElement?.closest('[data-findings]') ? toText() : close()
  }
  useKey('out', out, 2)
}
