import type { ReactNode } from 'react'

/** Only web addresses: what a network sends is not to be trusted with more. */
export const leadsOut = (url: string): boolean => /^(https?:\/\/|\/(?!\/))/i.test(url)

/** A link out of the desk. */
export function There({ url, children, className }: { url: string; children: ReactNode; className?: string }) {
  if (!leadsOut(url)) return null
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className={className}>
      {children} <span aria-hidden="true">↗</span>
    </a>
  )
}
