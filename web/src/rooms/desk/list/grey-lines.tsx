import { useLasting } from '../../../parts/use-lasting.ts'

const LINES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']

/** Only the first list ever shows these, and only when it takes its time. */
export function GreyLines() {
  if (!useLasting(true, 150)) return null
  return (
    <div className="grey-lines" aria-hidden="true">
      {LINES.map((line) => (
        <i key={line} />
      ))}
    </div>
  )
}
