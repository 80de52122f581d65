import { words } from '../words.ts'
export type FieldProblems = Record<string, string>

interface Props {
  readonly message: string | null
  readonly fields: FieldProblems
  readonly labels: Record<string, string>
}

const takeFocus = (top: HTMLElement | null): void => top?.focus()

/** What is wrong with a form, on top of it, when it is two things or more, or when it belongs to no field. */
export function FormProblems({ message, fields, labels }: Props) {
  const wrong = Object.entries(fields)
  if (message === null && wrong.length < 2) return null
  return (
    // Another problem is another list: drawn anew, it takes the focus anew.
    <div
      key={`${message} ${JSON.stringify(fields)}`}
      className="form-problems"
      role="alert"
      tabIndex={-1}
      ref={takeFocus}
    >
      <p>▲ {message ?? words.parts.wrongThings(wrong.length)}</p>
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

export const marked = (problem: string | undefined): string | undefined =>
  problem === undefined ? undefined : `▲ ${problem}`
