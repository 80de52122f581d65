import type { ReactNode } from 'react'

/** What happened, what was kept, what to do next: the first sentence carries the weight. */
export function Sentence({ text, children }: { text: string; children?: ReactNode }) {
  const end = /[.?]\s/.exec(text)?.index
  const lead = end === undefined ? text : text.slice(0, end + 1)
  return (
    <div className="sentence">
      <p>
        <b>{lead}</b>
        {text.slice(lead.length)}
      </p>
      {children ? <div className="ways">{children}</div> : null}
    </div>
  )
}
