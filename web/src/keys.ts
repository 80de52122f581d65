import { useEffect, useRef } from 'react'
import { keysWith, pressed } from './key-choice.ts'
import { onSettings, settings, useSettings } from './settings.ts'
import { holdTyping, inText, isHeld } from './type-ahead.ts'
import { words } from './words.ts'

/** Every key of the desk, in one place. `mod` is Ctrl, and ⌘ on a Mac; two keys one after the other have a space between. */
export const keymap = {
  next: { keys: 'j', does: words.keys.next },
  previous: { keys: 'k', does: words.keys.previous },
  open: { keys: 'o', does: words.keys.open },
  back: { keys: 'u', does: words.keys.back },
  reply: { keys: 'r', does: words.keys.reply },
  inPrivate: { keys: 'd', does: words.keys.inPrivate },
  take: { keys: 'i', does: words.keys.take },
  resolve: { keys: 'e', does: words.keys.resolve },
  snooze: { keys: 'b', does: words.keys.snooze },
  assign: { keys: 'a', does: words.keys.assign },
  note: { keys: 'n', does: words.keys.note },
  label: { keys: 'l', does: words.keys.label },
  select: { keys: 'x', does: words.keys.select },
  selectTo: { keys: 'X', does: words.keys.selectTo },
  selectNext: { keys: 'J', does: words.keys.selectNext },
  selectPrevious: { keys: 'K', does: words.keys.selectPrevious },
  filter: { keys: 'f', does: words.keys.filter },
  why: { keys: 'y', does: words.keys.why },
  who: { keys: 'w', does: words.keys.who },
  send: { keys: 'mod+Enter', does: words.keys.send },
  save: { keys: 'mod+s', does: words.keys.save },
  finding: { keys: 'mod+.', does: words.keys.finding },
  owe: { keys: 'mod+m', does: words.keys.owe },
  undo: { keys: 'z', does: words.keys.undo },
  asComplaint: { keys: '1', does: words.keys.asComplaint },
  asQuestion: { keys: '2', does: words.keys.asQuestion },
  asPraise: { keys: '3', does: words.keys.asPraise },
  asBanter: { keys: '4', does: words.keys.asBanter },
  asNews: { keys: '5', does: words.keys.asNews },
  asSpam: { keys: '6', does: words.keys.asSpam },
  noAnswer: { keys: '0', does: words.keys.noAnswer },
  graver: { keys: '+', does: words.keys.graver },
  slighter: { keys: '-', does: words.keys.slighter },
  bring: { keys: '.', does: words.keys.bring },
  mine: { keys: 'g m', does: words.keys.mine },
  nobody: { keys: 'g u', does: words.keys.nobody },
  everyone: { keys: 'g a', does: words.keys.everyone },
  waiting: { keys: 'g w', does: words.keys.waiting },
  later: { keys: 'g l', does: words.keys.later },
  resolved: { keys: 'g e', does: words.keys.resolved },
  praise: { keys: 'g f', does: words.praise.goTo },
  quiet: { keys: 'g n', does: words.keys.quiet },
  saved1: { keys: 'g 1', does: words.keys.saved1 },
  saved2: { keys: 'g 2', does: words.keys.saved2 },
  saved3: { keys: 'g 3', does: words.keys.saved3 },
  saved4: { keys: 'g 4', does: words.keys.saved4 },
  saved5: { keys: 'g 5', does: words.keys.saved5 },
  saved6: { keys: 'g 6', does: words.keys.saved6 },
  saved7: { keys: 'g 7', does: words.keys.saved7 },
  saved8: { keys: 'g 8', does: words.keys.saved8 },
  saved9: { keys: 'g 9', does: words.keys.saved9 },
  queries: { keys: 'g b', does: words.keys.queries },
  judge: { keys: 'g j', does: words.keys.judge },
  playbook: { keys: 'g p', does: words.keys.playbook },
  connections: { keys: 'g k', does: words.keys.connections },
  people: { keys: 'g h', does: words.keys.people },
  search: { keys: '/', does: words.keys.search },
  palette: { keys: 'mod+k', does: words.keys.palette },
  team: { keys: 'g t', does: words.keys.team },
  settings: { keys: 'g ,', does: words.keys.settings },
  pane: { keys: 'F6', does: words.keys.pane },
  out: { keys: 'Escape', does: words.keys.out },
  help: { keys: '?', does: words.keys.help },
} as const

export type Action = keyof typeof keymap

/** The keys as they came. */
export const came = Object.fromEntries(Object.entries(keymap).map(([action, { keys }]) => [action, keys])) as Record<
  Action,
  string
>
let current = keysWith(came, settings().keys)
onSettings(() => void (current = keysWith(came, settings().keys)))

/** Ways of the hand: where the focus goes, and what belongs to the field that one is in. The palette does not offer them. */
const ofTheHand: ReadonlySet<Action> = new Set([
  'next',
  'previous',
  'select',
  'selectTo',
  'selectNext',
  'selectPrevious',
  'open',
  'back',
  'send',
  'save',
  'finding',
  'owe',
  'pane',
  'out',
  'palette',
])
/** Leads somewhere else. */
const leads = (action: Action): boolean => keymap[action].keys.startsWith('g ') || /^(search|help)$/.test(action)

const onMac = /Mac|iPhone|iPad/.test(navigator.platform)
const NAMES: Record<string, string> = { ...words.keyPage.names, ...(onMac ? { mod: '⌘' } : {}) }

/** It is no letter, and works also where letters alone are no keys. */
const isChord = (action: Action): boolean => /^(mod\+|F\d+$|Escape)/.test(current[action])

/** How a key is written beside its word: `Ctrl ↵`, `Ctrl S`, `g m`. */
export const keyName = (action: Action): string => writtenKey(current[action])

/** A key as it can be named to whoever reads now: null where it is none, or single letters are no keys for them. */
export const keyToName = (action: Action): string | null =>
  current[action] === '' || (!singleKeys() && !isChord(action)) ? null : keyName(action)

/** What was done, with the key that takes it back where there is one. The one place that names a key in a sentence. */
export function undoable(said: string): string {
  const key = matchMedia('(pointer: coarse)').matches ? null : keyToName('undo')
  return key === null ? said : words.keyPage.undoWith(said, key)
}

export const writtenKey = (keys: string): string =>
  keys
    .split(/(?<=\S)[+ ](?=\S)/)
    .map((key, at) => NAMES[key] ?? (at > 0 && keys.startsWith('mod+') ? key.toUpperCase() : key))
    .map((key) => (/^[A-Z]$/.test(key) && !keys.startsWith('mod+') ? `${NAMES['Shift']} ${key.toLowerCase()}` : key))
    .join(' ')

/** Draws anew when keys change. */
export const useKeys = (): Readonly<Record<Action, string>> => {
  useSettings()
  return current
}

type Handler = () => boolean | void
interface Listener {
  readonly depth: number
  readonly handle: Handler
  readonly whyNot: () => WhyNot
}

/** Why something is not possible now; null where it is, false where it is not even meant. */
type WhyNot = string | null | false

interface Told {
  readonly depth?: number
  /** As the palette says it. */
  readonly whyNot?: WhyNot | (() => WhyNot)
}
const listeners = new Map<Action, Listener[]>()

/** While it is mounted, the handler answers to the key; the deepest is asked first and may pass with `false`. */
export function useKey(action: Action, handler: Handler, told: number | Told = 0): void {
  const { depth = 0, whyNot = null }: Told = typeof told === 'number' ? { depth: told } : told
  const latest = useRef({ handler, whyNot })
  useEffect(() => {
    latest.current = { handler, whyNot }
  })
  useEffect(() => {
    const mine: Listener = {
      depth,
      handle: () => latest.current.handler(),
      whyNot: () => {
        const { whyNot: why } = latest.current
        return typeof why === 'function' ? why() : why
      },
    }
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

const singleKeys = (): boolean => settings().singleKeys

export const useSingleKeys = (): boolean => useSettings().singleKeys

let first: { key: string; at: number } | null = null

function actionOf(event: KeyboardEvent): Action | null {
  const mod = event.ctrlKey || event.metaKey
  const wanted = mod ? pressed(event) : sequence(event)
  return (Object.keys(current) as Action[]).find((action) => current[action] === wanted) ?? null
}

function sequence({ key, timeStamp }: KeyboardEvent): string {
  const before = first !== null && timeStamp - first.at < 1_500 ? `${first.key} ` : ''
  first = key === 'g' && before === '' ? { key, at: timeStamp } : null
  return before + key
}

/** Lead to a field that has to come first. */
const toField: ReadonlySet<Action> = new Set(['search', 'palette', 'label'])

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.altKey) return
  if (event.key === 'Shift' || isHeld(event) || closesMenu(event) || document.querySelector('[aria-modal="true"]'))
    return
  const plain = event.key.length === 1 && !event.ctrlKey && !event.metaKey
  if (plain && (!singleKeys() || (inText(event.target) && !isChoice(event.target)))) return
  // Ctrl Enter on a link is the browser's: it opens a tab.
  if (event.key === 'Enter' && event.target instanceof HTMLAnchorElement) return
  const action = actionOf(event)
  if (action === null || !act(action)) return
  event.preventDefault()
  if (toField.has(action)) holdTyping()
}

/** The Escape that closes a menu is one step out, not two. */
const closesMenu = ({ key, target }: KeyboardEvent): boolean =>
  key === 'Escape' && target instanceof Element && target.closest('[role="menu"]') !== null

/** Does what the key would do here. False where nobody answers to it now. */
export const act = (action: Action): boolean => (listeners.get(action) ?? []).some(({ handle }) => handle() !== false)

/** Something that can be done here, or why it cannot be done now. */
export interface Offer {
  readonly action: Action
  readonly leads: boolean
  readonly whyNot: string | null
}

/** Everything that a key would do where one is, in the order of the keymap. */
export function offers(): Offer[] {
  return (Object.keys(keymap) as Action[]).flatMap((action) => {
    const meant = (listeners.get(action) ?? []).flatMap(({ whyNot }) => {
      const why = whyNot()
      return why === false ? [] : [why]
    })
    if (meant.length === 0 || ofTheHand.has(action)) return []
    return { action, leads: leads(action), whyNot: meant.includes(null) ? null : meant[0]! }
  })
}

const isChoice = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && /^(radio|checkbox)$/.test(target.type)

export const listenToKeys = (): void => window.addEventListener('keydown', hear)
