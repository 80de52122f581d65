import { Button } from '@mantine/core'
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'
import { parseQuery } from '../../../../src/domain/match/parse.ts'
import { worded } from '../../../../src/domain/coded.ts'
import { placeOf, type Misread } from '../../../../src/domain/match/misread.ts'
import { misreadWords } from '../../../../src/words/misread.ts'
import { say } from '../../parts/say.tsx'
import { words } from '../../words.ts'

interface Props {
  readonly text: string
  readonly fault: Misread | null
  readonly isNew: boolean
  readonly write: (text: string) => void
  /** Takes a mend, and reads it at once. */
  readonly mend: (text: string) => void
}

const REST_OF_A_LISTENER = 2_000

/** The query with its line numbers; what is wrong stands under its place, with the way to mend it. */
export function Editor({ text, fault, isNew, write, mend }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const mark = useRef<HTMLElement>(null)
  const sentence = useRef<HTMLParagraphElement>(null)
  // Measured after each drawing: the mark moves with the text, the width and the font.
  useLayoutEffect(() => {
    sentence.current?.style.setProperty('padding-inline-start', `min(${mark.current?.offsetLeft ?? 0}px, 50%)`)
  })
  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) field.current?.focus()
  }, [])
  const said = fault === null ? null : misreadWords(text, fault, words)
  useEffect(() => {
    if (said === null) return undefined
    const timer = setTimeout(() => say(said), REST_OF_A_LISTENER)
    return () => clearTimeout(timer)
  }, [said])
  const takeMend = () => {
    // The hand may have gone on since the fault was found.
    const fresh = parseQuery(text)
    if (!fresh.ok && fresh.mend) mend(fresh.mend.text)
    field.current?.focus()
  }
  return (
    <div className="query-editor">
      <div className="query-sheet">
        <div className="query-lines" aria-hidden="true">
          {lines(text, fault, mark)}
        </div>
        <textarea
          ref={field}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
          aria-label={words.queries.text}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : 'query-fault'}
          placeholder={words.queries.example}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          maxLength={20_000}
        />
      </div>
      {fault === null ? null : (
        <div className="query-fault" id="query-fault">
          <p ref={sentence}>▲ {said}</p>
          <div className="ways">
            {fault.mend === undefined ? null : (
              <Button variant="default" onClick={takeMend}>
                {worded(fault.mend.say, words.faultMends)}
              </Button>
            )}
            {isNew ? null : <span className="dim">{words.queries.goesOn}</span>}
          </div>
        </div>
      )}
    </div>
  )
}

/** The same letters, unseen, behind the text: they carry the numbers, and the mark at the wrong place. */
function lines(text: string, fault: Misread | null, mark: React.RefObject<HTMLElement | null>): ReactNode {
  const wrong = fault === null ? null : placeOf(text, Math.min(fault.at, text.length))
  return text.split('\n').map((line, index) => {
    const at = wrong?.line === index + 1 ? wrong.column - 1 : -1
    return (
      // Lines have no name but their number.
      // oxlint-disable-next-line react/no-array-index-key
      <div key={index}>
        {at < 0 ? (
          `${line}\u200b`
        ) : (
          <>
            {line.slice(0, at)}
            <mark ref={mark}>{line.slice(at, at + 1) || '\u00a0'}</mark>
            {line.slice(at + 1)}
          </>
        )}
      </div>
    )
  })
}
