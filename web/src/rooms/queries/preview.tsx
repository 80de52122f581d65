import { useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Example, PreviewRead } from '../../../../src/contract/queries.ts'
import { Key } from '../../parts/key.tsx'
import { useScreen } from '../../screen.ts'
import { ExampleRow } from './example-row.tsx'
import { summary, TABS, type Tab } from './preview-words.ts'
import { words } from '../../words.ts'

interface Props {
  readonly preview: PreviewRead
  /** The text has a mistake: this is what the last good form does. */
  readonly kept: boolean
  readonly isNew: boolean
  /** Null for whoever may not change the query. */
  readonly propose: ((tab: Tab, example: Example) => void) | null
  readonly again: () => void
}

/** What the query would do, over what was heard last. */
export function Preview({ preview, kept, isNew, propose, again }: Props) {
  const [tab, setTab] = useState<Tab>('match')
  const panel = useId()
  const tabs = TABS.filter((one) => one !== 'gone' || !isNew)
  const { examples, count } = preview[tab]
  return (
    <section className="query-preview" aria-label={words.preview.label} data-pane tabIndex={-1}>
      <p className="query-summary">
        {summary(preview)}
        {kept ? <span className="dim"> {words.preview.lastGood}</span> : null}{' '}
        <button type="button" className="word" onClick={again}>
          {words.preview.now}
        </button>{' '}
        <Key of="send" />
      </p>
      <Tabs tab={tab} tabs={tabs} preview={preview} panel={panel} choose={setTab} />
      <div role="tabpanel" id={panel} aria-label={words.preview.tabs[tab]}>
        {examples.length === 0 ? <p className="dim query-note">{words.preview.empty[tab]}</p> : null}
        <ul>
          {examples.map((example) => (
            <ExampleRow
              key={example.id}
              example={example}
              tab={tab}
              propose={propose && (() => propose(tab, example))}
            />
          ))}
        </ul>
        {count > examples.length ? (
          <p className="dim query-note">{words.preview.newest(examples.length, words.readers.count(count))}</p>
        ) : null}
      </div>
    </section>
  )
}

interface TabsProps {
  readonly tab: Tab
  readonly tabs: readonly Tab[]
  readonly preview: PreviewRead
  readonly panel: string
  readonly choose: (tab: Tab) => void
}

/** Tabs where there is room; on a phone a select. */
function Tabs({ tab, tabs, preview, panel, choose }: TabsProps) {
  const screen = useScreen()
  const list = useRef<HTMLDivElement>(null)
  const label = (one: Tab) => `${words.preview.tabs[one]} ${words.readers.count(preview[one].count)}`
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const at = (tabs.indexOf(tab) + by + tabs.length) % tabs.length
    choose(tabs[at] ?? tab)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus()
  }
  if (screen === 'one') {
    return (
      <select
        className="query-select"
        aria-label={words.preview.which}
        value={tab}
        onChange={(event) => choose(tabs.find((one) => one === event.currentTarget.value) ?? tab)}
      >
        {tabs.map((one) => (
          <option key={one} value={one}>
            {label(one)}
          </option>
        ))}
      </select>
    )
  }
  return (
    <div className="query-tabs" role="tablist" aria-label={words.preview.which} ref={list}>
      {tabs.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          aria-selected={one === tab}
          aria-controls={panel}
          tabIndex={one === tab ? 0 : -1}
          onClick={() => choose(one)}
          onKeyDown={step}
        >
          {words.preview.tabs[one]} <span className="figure">{words.readers.count(preview[one].count)}</span>
        </button>
      ))}
    </div>
  )
}
