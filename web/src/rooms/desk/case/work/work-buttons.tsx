import { Button, Menu } from '@mantine/core'
import type { CasePage } from '../../../../../../src/contract/case-page.ts'
import { Key } from '../../../../parts/key.tsx'
import { words } from '../../../../words.ts'
import type { Work } from './use-work.ts'

/** Resolve, and what else can be done with the case as a whole; each word with its key. */
export function WorkButtons({ kase, work, note }: { kase: CasePage; work: Work; note: () => void }) {
  return (
    <>
      {work.resolved ? null : (
        <Button variant="default" onClick={() => void work.resolve()}>
          {words.work.resolve} <Key of="resolve" />
        </Button>
      )}
      <Menu
        position="bottom-end"
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        transitionProps={{ duration: 0 }}
      >
        <Menu.Target>
          <Button variant="default" className="more-of-case">
            {words.work.more}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => work.ask('snooze')} rightSection={<Key of="snooze" />}>
            {words.work.snooze}
          </Menu.Item>
          <Menu.Item onClick={() => work.ask('hand-over')} rightSection={<Key of="assign" />}>
            {words.work.assign}
          </Menu.Item>
          <Menu.Item onClick={() => work.ask('label')} rightSection={<Key of="label" />}>
            {words.savedViews.label}
          </Menu.Item>
          <Menu.Item onClick={note} rightSection={<Key of="note" />}>
            {words.work.note}
          </Menu.Item>
          {kase.status.names.length > 1 ? (
            <Menu.Item onClick={() => work.ask('call-it')}>{words.owing.statuses.call}</Menu.Item>
          ) : null}
          <Menu.Item onClick={() => work.ask('split')}>{words.work.split}</Menu.Item>
          <Menu.Item onClick={() => work.ask('merge')}>{words.work.merge}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
