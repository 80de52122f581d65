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
  const tabs = TABS.filter(({ tab: one }) => one !== 'gone' || !isNew)
  const { examples, count } = preview[tab]
  const empty = TABS.find((one) => one.tab === tab)?.empty ?? ''
  return (
    <section className="query-preview" aria-label="Preview" data-pane tabIndex={-1}>
      <p className="query-summary">
        {summary(preview)}
        {kept ? <span className="dim"> This is the last good form.</span> : null}{' '}
        <button type="button" className="word" onClick={again}>
          Preview now
        </button>{' '}
        <Key of="send" />
      </p>
      <Tabs tab={tab} tabs={tabs} preview={preview} panel={panel} choose={setTab} />
      <div role="tabpanel" id={panel} aria-label={TABS.find((one) => one.tab === tab)?.name}>
        {examples.length === 0 ? <p className="dim query-note">{empty}</p> : null}
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
          <p className="dim query-note">
            The newest {examples.length} of {words.readers.count(count)}.
          </p>
        ) : null}
      </div>
    </section>
  )
}

interface TabsProps {
  readonly tab: Tab
  readonly tabs: typeof TABS
  readonly preview: PreviewRead
  readonly panel: string
  readonly choose: (tab: Tab) => void
}

/** Tabs where there is room; on a phone a select. */
function Tabs({ tab, tabs, preview, panel, choose }: TabsProps) {
  const screen = useScreen()
  const list = useRef<HTMLDivElement>(null)
  const label = ({ tab: one, name }: (typeof TABS)[number]) => `${name} ${words.readers.count(preview[one].count)}`
  const step = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const at = (tabs.findIndex((one) => one.tab === tab) + by + tabs.length) % tabs.length
    choose(tabs[at]?.tab ?? tab)
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[at]?.focus()
  }
  if (screen === 'one') {
    return (
      <select
        className="query-select"
        aria-label="Which posts"
        value={tab}
        onChange={(event) => choose(tabs.find((one) => one.tab === event.currentTarget.value)?.tab ?? tab)}
      >
        {tabs.map((one) => (
          <option key={one.tab} value={one.tab}>
            {label(one)}
          </option>
        ))}
      </select>
    )
  }
  return (
    <div className="query-tabs" role="tablist" aria-label="Which posts" ref={list}>
      {tabs.map((one) => (
        <button
          key={one.tab}
          type="button"
          role="tab"
          aria-selected={one.tab === tab}
          aria-controls={panel}
          tabIndex={one.tab === tab ? 0 : -1}
          onClick={() => choose(one.tab)}
          onKeyDown={step}
        >
          {one.name} <span className="figure">{words.readers.count(preview[one.tab].count)}</span>
        </button>
      ))}
    </div>
  )
}
