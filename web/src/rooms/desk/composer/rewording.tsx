import { Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { ReplyUnderWay } from '../../../../../src/contract/case-page.ts'
import { marked } from '../../../parts/form-problems.tsx'
import { words } from '../../../words.ts'
import type { Rewording as Words } from './use-rewording.ts'

/** The reply in the second reader's words, with what the guard says of them. */
export function Rewording({ reply, rewording }: { reply: ReplyUnderWay; rewording: Words }) {
  const { text, guard, reason, asksWhy, missing, begun } = rewording
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (begun) field.current?.focus()
  }, [begun])
  return (
    <div className="rewording">
      <Textarea
        ref={field}
        label={words.approval.editLabel(reply.by)}
        description={words.approval.editHint(reply.by)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={text}
        maxLength={20_000}
        autosize
        minRows={2}
        maxRows={10}
        dir="auto"
        spellCheck
        onChange={(event) => rewording.write(event.currentTarget.value)}
      />
      {guard.findings.length > 0 ? (
        <ul className="reworded-findings">
          {guard.findings.map((found) => (
            <li key={`${found.rule} ${found.from} ${found.to}`}>
              <b className="tag" data-strength={found.strength}>
                {words.guardPane.strengths[found.strength]}
              </b>{' '}
              {found.to > found.from ? <q dir="auto">{text.slice(found.from, found.to)}</q> : null} {found.why}
            </li>
          ))}
        </ul>
      ) : (
        <p className="small dim">
          {guard.unreachable ? words.guardPane.unreachable : guard.read ? words.guardPane.clear : '\u00a0'}
        </p>
      )}
      {asksWhy ? (
        <TextInput
          label={words.approval.reason}
          value={reason}
          maxLength={500}
          error={missing ? marked(words.approval.noReason) : undefined}
          onChange={(event) => rewording.give(event.currentTarget.value)}
        />
      ) : null}
    </div>
  )
}
