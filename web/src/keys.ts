import { useEffect, useRef, useSyncExternalStore } from 'react'
import { words } from './words.ts'

/** Every key of the desk, in one place. `mod` is Ctrl, and ⌘ on a Mac; two keys one after the other have a space between. */
export const keymap = {
  next: { keys: 'j', does: 'Next in the list' },
  previous: { keys: 'k', does: 'The one before' },
  open: { keys: 'o', does: 'Open it (Enter does too)' },
  back: { keys: 'u', does: 'Back to the list' },
  reply: { keys: 'r', does: 'Reply in public' },
  take: { keys: 'i', does: 'Take it: it is with me' },
  resolve: { keys: 'e', does: 'Resolve, asks what is owed' },
  snooze: { keys: 'b', does: 'Snooze: put it away until…' },
  assign: { keys: 'a', does: 'Assign: hand it over with what they should know' },
  note: { keys: 'n', does: 'Note, only our team reads it' },
  why: { keys: 'y', does: 'Why it was judged so' },
  who: { keys: 'w', does: 'Who this person is' },
  send: { keys: 'mod+Enter', does: 'Send what you wrote; on a brand query, preview it now' },
  save: { keys: 'mod+s', does: 'Save the brand query' },
  finding: { keys: 'mod+.', does: 'The next finding; Enter takes its mend' },
  undo: { keys: 'z', does: 'Take back a reply before it goes, or the last thing you did' },
  asComplaint: { keys: '1', does: 'This is a complaint' },
  asQuestion: { keys: '2', does: 'This is a question' },
  asPraise: { keys: '3', does: 'This is praise' },
  asBanter: { keys: '4', does: 'This is banter' },
  asNews: { keys: '5', does: 'This is news or an ad' },
  asSpam: { keys: '6', does: 'This is spam' },
  noAnswer: { keys: '0', does: 'No answer needed, because…' },
  graver: { keys: '+', does: 'It is graver' },
  slighter: { keys: '-', does: 'It is less grave' },
  bring: { keys: '.', does: 'Bring the list up to date' },
  mine: { keys: 'g m', does: 'Go to: owed by me' },
  nobody: { keys: 'g u', does: 'Go to: by nobody yet' },
  everyone: { keys: 'g a', does: 'Go to: by everyone' },
  waiting: { keys: 'g w', does: 'Go to: waiting on them' },
  later: { keys: 'g l', does: 'Go to: later' },
  resolved: { keys: 'g e', does: 'Go to: resolved' },
  praise: { keys: 'g h', does: words.praise.goTo },
  quiet: { keys: 'g n', does: 'Go to: no answer needed' },
  queries: { keys: 'g b', does: 'Go to: brand queries' },
  judge: { keys: 'g j', does: 'Go to: the judge' },
  playbook: { keys: 'g p', does: 'Go to: the playbook' },
  pane: { keys: 'F6', does: 'Next pane' },
  out: { keys: 'Escape', does: 'One step out; a draft is never lost' },
  help: { keys: '?', does: 'All keys' },
} as const

export type Action = keyof typeof keymap

const onMac = /Mac|iPhone|iPad/.test(navigator.platform)
const NAMES: Record<string, string> = { mod: onMac ? '⌘' : 'Ctrl', Enter: '↵', Escape: 'Esc' }

/** How a key is written beside its word: `Ctrl ↵`, `Ctrl S`, `g m`. */
export const keyName = (action: Action): string =>
  keymap[action].keys
    .split(/(?<=\S)[+ ](?=\S)/)
    .map((key, at) => NAMES[key] ?? (at > 0 && keymap[action].keys.startsWith('mod+') ? key.toUpperCase() : key))
    .join(' ')

type Handler = () => boolean | void
interface Listener {
  readonly depth: number
  readonly handle: Handler
}
const listeners = new Map<Action, Listener[]>()

/** While it is mounted, the handler answers to the key; the deepest is asked first and may pass with `false`. */
export function useKey(action: Action, handler: Handler, depth = 0): void {
  const latest = useRef(handler)
  useEffect(() => {
    latest.current = handler
  })
  useEffect(() => {
    const mine: Listener = { depth, handle: () => latest.current() }
    listeners.set(
      action,
      [mine, ...(listeners.get(action) ?? [])].toSorted((a, b) => b.depth - a.depth),
    )
    return () =>
      void listeners.set(
        action,
        (listeners.get(action) ?? []).filter((one) => one !== mine),
      )
  }, [action, depth])
}

const SINGLES = 'amends:single-keys'
const switched = new Set<() => void>()

export function switchSingleKeys(on: boolean): void {
  localStorage.setItem(SINGLES, on ? 'on' : 'off')
  for (const tell of switched) tell()
}

const singleKeys = (): boolean => localStorage.getItem(SINGLES) !== 'off'

export const useSingleKeys = (): boolean =>
  useSyncExternalStore((tell) => {
    switched.add(tell)
    return () => switched.delete(tell)
  }, singleKeys)

let first: { key: string; at: number } | null = null

function actionOf(event: KeyboardEvent): Action | null {
  const mod = event.ctrlKey || event.metaKey
  const wanted = mod ? `mod+${event.key}` : sequence(event)
  const found = Object.entries(keymap).find(([, { keys }]) => keys === wanted)
  return found ? (found[0] as Action) : null
}

function sequence({ key, timeStamp }: KeyboardEvent): string {
  const before = first !== null && timeStamp - first.at < 1_500 ? `${first.key} ` : ''
  first = key === 'g' && before === '' ? { key, at: timeStamp } : null
  return before + key
}

const inText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.altKey) return
  if (event.key === 'Shift' || document.querySelector('[aria-modal="true"]')) return
  const plain = event.key.length === 1 && !event.ctrlKey && !event.metaKey
  if (plain && (!singleKeys() || (inText(event.target) && !isChoice(event.target)))) return
  const action = actionOf(event)
  if (action === null) return
  for (const { handle } of listeners.get(action) ?? []) {
    if (handle() === false) continue
    event.preventDefault()
    return
  }
}

const isChoice = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type)

export const listenToKeys = (): void => window.addEventListener('keydown', hear)
