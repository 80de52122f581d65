import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { CopyButton } from '../../parts/copy-button.tsx'
import { words } from '../../words.ts'

/** Shown this once; gone when somebody says that they have them. */
export function RecoveryCodes({ codes, kept }: { codes: readonly string[]; kept: () => void }) {
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => top.current?.focus(), [])
  return (
    <div className="recovery">
      <h3 ref={top} tabIndex={-1}>
        {words.access.codesTitle}
      </h3>
      <p>{words.access.codesOnce}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className="ways">
        <CopyButton text={codes.join('\n')} label={words.access.copyCodes} />
        <Button onClick={kept}>{words.access.kept}</Button>
      </div>
    </div>
  )
}
