import { useState } from 'react'
import { readable, runs } from './readable.ts'
import { words } from '../words.ts'

const MOST = 2_000

/** What somebody wrote: in the reading face, whichever way it runs, and never all 10 MB at once. */
export function WordsOf({ text, language }: { text: string; language: string | null }) {
  const [all, setAll] = useState(false)
  const known = language && language !== 'und' ? { lang: language } : {}
  const cut = !all && text.length > MOST
  return (
    <>
      <p className="said" dir={runs(text)} {...known}>
        {text.trim() === '' ? words.parts.picture : readable(cut ? text.slice(0, MOST) : text)}
        {cut ? '…' : ''}
      </p>
      {cut ? (
        <button type="button" className="word" onClick={() => setAll(true)}>
          {words.parts.showAll(words.readers.count(text.length))}
        </button>
      ) : null}
    </>
  )
}
