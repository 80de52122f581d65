import type { ReactNode } from 'react'

/** One matter of the settings, under its word. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="setting">
      <h2>{title}</h2>
      <div className="setting-inside">{children}</div>
    </section>
  )
}
