/** A draft in this browser, with the version on the server that it was written over. */
export interface LocalDraft {
  readonly text: string
  readonly answers: boolean
  readonly version: number
}

// A full or forbidden storage must not stop anybody from writing: the server keeps the draft too.
function quietly<T>(act: () => T): T | null {
  try {
    return act()
  } catch {
    return null
  }
}

export const keepLocal = (key: string, draft: LocalDraft): void =>
  void quietly(() => localStorage.setItem(key, JSON.stringify(draft)))
export const dropLocal = (key: string): void => void quietly(() => localStorage.removeItem(key))

export function readLocal(key: string): LocalDraft | null {
  const kept: unknown = quietly(() => JSON.parse(localStorage.getItem(key) ?? 'null'))
  if (typeof kept !== 'object' || kept === null || !('text' in kept) || typeof kept.text !== 'string') return null
  return {
    text: kept.text,
    answers: !('answers' in kept && kept.answers === false),
    version: 'version' in kept && typeof kept.version === 'number' ? kept.version : 0,
  }
}
