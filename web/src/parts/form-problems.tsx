import { useEffect, useRef } from 'react'

export type FieldProblems = Record<string, string>

/** What is wrong with a form, on top of it, when there are two or more things or none of them belongs to a field. */
export function FormProblems({ message, fields, labels }: { message: string | null; fields: FieldProblems; labels: Record<string, string> }) {
  const top = useRef<HTMLDivElement>(null)
  const wrong = Object.entries(fields)
  const shown = message !== null || wrong.length > 1
  useEffect(() => {
    if (shown) top.current?.focus()
  }, [shown, message, fields])
  if (!shown) return null
  return (
    <div className="form-problems" role="alert" tabIndex={-1} ref={top}>
      {message === null ? <p>▲ {wrong.length} things are missing:</p> : <p>▲ {message}</p>}
      {wrong.length > 1 ? (
        <ul>
          {wrong.map(([field, text]) => (
            <li key={field}>
              <a href={`#${field}`}>{labels[field] ?? field}</a>: {text}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

export const marked = (problem: string | undefined): string | undefined => (problem === undefined ? undefined : `▲ ${problem}`)
