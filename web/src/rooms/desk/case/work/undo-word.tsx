import { Key } from '../../../../parts/key.tsx'
import { words } from '../../../../words.ts'

/** Takes back what its line says. The key stands beside the one that it takes back. */
export function UndoWord({ take, byKey }: { take: () => void; byKey: boolean }) {
  return (
    <span className="undo">
      <button type="button" className="word" onClick={take}>
        {words.parts.undo}
      </button>
      {byKey ? (
        <>
          {' '}
          <Key of="undo" />
        </>
      ) : null}
    </span>
  )
}
