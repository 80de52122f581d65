import { TextInput } from '@mantine/core'
import type { KeyboardEvent, RefObject } from 'react'
import { Key } from '../../parts/key.tsx'
import { useScreen } from '../../screen.ts'
import { words } from '../../words.ts'
import { ViewsDrawer } from '../desk/rail/views-drawer.tsx'
import type { useSought } from './use-search.ts'

interface Props {
  readonly field: RefObject<HTMLInputElement | null>
  readonly sought: ReturnType<typeof useSought>
  readonly wrong: boolean
  readonly leave: () => void
  readonly toTabs: () => void
  readonly toRows: () => void
}

/** Where one types; Enter goes to what was found. */
export function SearchField({ field, sought, wrong, leave, toTabs, toRows }: Props) {
  const screen = useScreen()
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowDown') toTabs()
    else if (event.key === 'Enter') {
      sought.ask(sought.text)
      toRows()
    } else return
    event.preventDefault()
  }
  return (
    <div className="search-head">
      {screen === 'two' ? <ViewsDrawer /> : null}
      <TextInput
        ref={field}
        type="search"
        className="search-field"
        aria-label={words.search.field}
        placeholder={words.search.placeholder}
        error={wrong}
        value={sought.text}
        maxLength={500}
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        onChange={(event) => sought.type(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <button type="button" className="word search-out" onClick={leave}>
        {words.parts.close}
      </button>
      <Key of="out" />
    </div>
  )
}
