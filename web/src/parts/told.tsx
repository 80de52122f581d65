import type { Keeping } from './use-keeping.ts'

/** Beside the field. That it was kept is said aloud elsewhere, in the one place for it. */
export function Told({ told }: Pick<Keeping, 'told'>) {
  if (told === null) return null
  return told.kept ? <span className="dim kept">{told.text}</span> : <p role="alert">▲ {told.text}</p>
}
