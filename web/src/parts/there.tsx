import type { ReactNode } from 'react'

/** A link out of the desk. Only web addresses: what a network sends is not to be trusted with more. */
export function There({ url, children, className }: { url: string; children: ReactNode; className?: string }) {
  if (!/^(https?:\/\/|\/(?!\/))/i.test(url)) return null
  return (
    <a href={url} target="_blank" rel="noopener noreferrer" className={className}>
      {children} <span aria-hidden="true">↗</span>
    </a>
  )
}
