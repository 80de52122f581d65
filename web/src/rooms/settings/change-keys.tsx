import { Button, Modal } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { giveKey, isFixed, keysWith, pressed } from '../../key-choice.ts'
import { came, keymap, useKeys, writtenKey, type Action } from '../../keys.ts'
import { say } from '../../parts/say.tsx'
import { useSettings } from '../../settings.ts'
import { words } from '../../words.ts'
import { Told } from '../../parts/told.tsx'
import { useKeeping } from '../../parts/use-keeping.ts'

const said = words.changeKeys
type Chosen = Readonly<Record<string, string>>

/** What was said last, under the action that it is about. */
interface Word {
  readonly of: Action
  readonly text: string
  /** Two actions that would change keys. */
  readonly swap?: { readonly keys: Chosen; readonly other: Action }
  readonly refused: boolean
}

const doesOf = (action: Action): string => {
  const saved = /^saved(\d)$/.exec(action)
  return saved ? said.savedView(Number(saved[1])) : keymap[action].does
}
const named = (key: string): string => (key === '' ? said.noKey : writtenKey(key))

/** What is asked and said while keys are changed. */
function useChanging() {
  const { keys: chosen } = useSettings()
  const { told, set } = useKeeping()
  const [asks, setAsks] = useState<Action | null>(null)
  const [word, setWord] = useState<Word | null>(null)
  const keepKeys = async (now: Chosen, of: Action, text: string) => {
    setAsks(null)
    if (!(await set({ keys: now }))) return setWord(null)
    setWord({ of, text, refused: false })
    say(text)
  }
  const give = (action: Action, key: string): void => {
    const given = giveKey(came, chosen, action, key)
    if ('keys' in given) void keepKeys(given.keys, action, said.kept(doesOf(action), named(key)))
    else setWord({ of: action, ...refusal(given, key) })
  }
  const swap = (action: Action, { keys: now, other }: NonNullable<Word['swap']>) => {
    const then = keysWith(came, now)
    const [one, two] = [action, other].map((of) => said.has(doesOf(of), named(then[of])))
    void keepKeys(now, action, said.swapped(one!, two!))
  }
  const ask = (action: Action | null) => {
    setAsks(action)
    setWord(null)
  }
  const back = () => void set({ keys: {} }).then((kept) => kept && say(said.areAsTheyCame))
  return { asks, ask, word, give, swap, back, told, areAsTheyCame: Object.keys(chosen).length === 0 }
}

/** Every action with its key; another key is given by pressing it. */
export function ChangeKeys({ close }: { close: () => void }) {
  const keys = useKeys()
  const { asks, ask, word, give, swap, back, told, areAsTheyCame } = useChanging()
  return (
    <Modal
      opened
      onClose={close}
      closeOnEscape={asks === null}
      title={said.title}
      size="lg"
      closeButtonProps={{ 'aria-label': words.parts.close }}
    >
      <div className="change-keys">
        <p>{said.intro}</p>
        <ul>
          {(Object.keys(keymap) as Action[])
            .filter((action) => !isFixed(action))
            .map((action) => (
              <li key={action}>
                <span>{doesOf(action)}</span>
                <KeyButton
                  does={doesOf(action)}
                  is={keys[action]}
                  asks={asks === action}
                  ask={(on) => ask(on ? action : null)}
                  give={(key) => give(action, key)}
                />
                {word?.of === action ? <Says word={word} swap={(two) => swap(action, two)} /> : null}
              </li>
            ))}
        </ul>
        <div className="one-of">
          <Button variant="default" disabled={areAsTheyCame} onClick={back}>
            {said.asTheyCame}
          </Button>
          <Told told={told} />
        </div>
      </div>
    </Modal>
  )
}

function refusal(given: Exclude<ReturnType<typeof giveKey<Action>>, { keys: Chosen }>, key: string): Omit<Word, 'of'> {
  if ('wrong' in given) return { text: said.wrong[given.wrong](named(key)), refused: true }
  const { taken, swap } = given
  if (swap === null) return { text: said.noSwap(named(key), doesOf(taken)), refused: true }
  return { text: said.taken(named(key), doesOf(taken)), swap: { keys: swap, other: taken }, refused: true }
}

function Says({ word, swap }: { word: Word; swap: (two: NonNullable<Word['swap']>) => void }) {
  const two = word.swap
  if (!word.refused) return <p className="dim small wide">{word.text}</p>
  return (
    <div className="wide refused">
      <p role="alert">▲ {word.text}</p>
      {two ? (
        <Button variant="default" onClick={() => swap(two)}>
          {said.swap}
        </Button>
      ) : null}
    </div>
  )
}

interface KeyProps {
  readonly does: string
  readonly is: string
  readonly asks: boolean
  readonly ask: (on: boolean) => void
  readonly give: (key: string) => void
}

/** Shows the key; pressed, it waits for another. Tab and Escape go on as ever and change nothing. */
function KeyButton({ does, is, asks, ask, give }: KeyProps) {
  const [first, setFirst] = useState(false)
  const hear = (event: KeyboardEvent) => {
    if (!asks || event.altKey || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return ask(false)
    const key = pressed(event)
    if (key === null) return
    setFirst(key === 'g' && !first)
    if (key === 'g' && !first) return
    give(first ? `g ${key}` : key)
  }
  const shown = asks ? (first ? said.pressOn('g') : said.press) : named(is)
  return (
    <button
      type="button"
      className="key-button"
      data-asks={asks || undefined}
      aria-label={asks ? undefined : said.change(does, named(is))}
      onClick={() => {
        setFirst(false)
        ask(true)
      }}
      onKeyDown={hear}
      onBlur={() => setFirst(false)}
    >
      {shown}
    </button>
  )
}
