/** Which key each action has. `mod` is Ctrl, and ⌘ on a Mac; `g m` is two keys one after the other. */
export type Keys<Action extends string = string> = Readonly<Record<Action, string>>

/** They work while one writes, so a letter would be typed. */
const WHILE_WRITING: ReadonlySet<string> = new Set(['send', 'save', 'finding', 'owe'])
/** Every way out ends with it, so nobody takes it from themselves. */
export const isFixed = (action: string): boolean => action === 'out'

/** What browsers and fields do with Ctrl is theirs. */
const THEIRS = /^mod\+(?:[acdfhjlnopqrtuvwxyz0-9+-]|Tab|Backspace|Delete|Home|End|Arrow\w+|F\d+)$/
const MOVES = /^(?:Enter|Escape|Tab| |Backspace|Delete|Insert|Home|End|Page\w+|Arrow\w+|F1|F3|F5|F7|F10|F11|F12)$/

type Wrong = 'theirs' | 'moves' | 'writing'

/** Why an action cannot have this key, whoever has it now; null where it can. */
export function wrongKey(action: string, key: string): Wrong | null {
  if (THEIRS.test(key)) return 'theirs'
  if (MOVES.test(key)) return 'moves'
  return WHILE_WRITING.has(action) && !key.startsWith('mod+') ? 'writing' : null
}

/** The keys as they came, with those that somebody chose. What lost its key to a choice has none. */
export function keysWith<Action extends string>(
  came: Keys<Action>,
  chosen: Readonly<Record<string, string>>,
): Keys<Action> {
  const actions = Object.keys(came) as Action[]
  const taken = new Set(actions.flatMap((action) => chosen[action] ?? []))
  const keyOf = (action: Action) => chosen[action] ?? (taken.has(came[action]) ? '' : came[action])
  return Object.fromEntries(actions.map((action) => [action, keyOf(action)])) as Record<Action, string>
}

export type Given<Action extends string = string> =
  | { readonly keys: Readonly<Record<string, string>> }
  | { readonly wrong: Wrong }
  /** Another action has it. `swap` is what stands where the two change keys; null where that one cannot have this key. */
  | { readonly taken: Action; readonly swap: Readonly<Record<string, string>> | null }

/** Gives an action another key. */
export function giveKey<Action extends string>(
  came: Keys<Action>,
  chosen: Readonly<Record<string, string>>,
  action: Action,
  key: string,
): Given<Action> {
  const wrong = wrongKey(action, key)
  if (wrong !== null) return { wrong }
  const now = keysWith(came, chosen)
  const other = (Object.keys(now) as Action[]).find((one) => now[one] === key)
  if (other === undefined || other === action) return { keys: onlyOwn(came, { ...now, [action]: key }) }
  const mine = now[action]
  const mayHave = mine !== '' && !isFixed(other) && wrongKey(other, mine) === null
  return { taken: other, swap: mayHave ? onlyOwn(came, { ...now, [action]: key, [other]: mine }) : null }
}

const onlyOwn = (came: Keys, now: Keys): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(now).filter(([action, key]) => key !== '' && key !== came[action]))

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** A press as it is written: `e`, `mod+Enter`; null for a key that only goes with others. */
export function pressed({ key, ctrlKey, metaKey }: Pressed): string | null {
  if (/^(?:Shift|Control|Meta|Alt|AltGraph|CapsLock|Dead|Process|Unidentified)$/.test(key)) return null
  if (!ctrlKey && !metaKey) return key
  return `mod+${key.length === 1 ? key.toLowerCase() : key}`
}
